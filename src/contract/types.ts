/**
 * A metrics document as the rest of the kit sees it: already parsed, so every number here is finite,
 * every share lies between 0 and 1 with part ≤ whole, and every row of a list has its own day, id or start.
 * What a published document may look like is said by `schema.ts`; this is what is left after `parse.ts`.
 */

/** A day of the document's own calendar: `YYYY-MM-DD`. */
export type Day = string;

/** An instant with its offset: `2026-11-17T19:00:00+07:00`. */
export type Instant = string;

/** Text in one language, or one text a language: `{ "en": "Phone", "id": "Telepon" }`. */
export type LocalText = string | Readonly<Record<string, string>>;

export type Unit = 'share' | 'seconds' | 'count' | 'score' | 'nps' | 'currency';

/** Which way is good: `band` is good between two limits, `neither` is never judged. */
export type Better = 'higher' | 'lower' | 'band' | 'neither';

export type Aggregation = 'mean' | 'median' | 'share' | 'sum' | 'last';

/** Two limits in the metric's own unit, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A share of counted things; part ≤ whole. Pools as sum of parts over sum of wholes. */
export interface ShareMeasure {
  readonly part: number;
  readonly whole: number;
}

/** A mean of `count` things, `sd` apart. Pools weighted by count. */
export interface MeanMeasure {
  readonly mean: number;
  readonly count: number;
  readonly sd?: number | null;
}

/** The three counts behind a net promoter score. Pools by sums. */
export interface NpsMeasure {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** What does not pool: a stock, a median, a volume, a ratio that may exceed 1. Shown as given. */
export interface GivenMeasure {
  readonly value: number;
  readonly count?: number | null;
  /** Nine in ten were within this. */
  readonly p90?: number | null;
}

export type Measure = ShareMeasure | MeanMeasure | NpsMeasure | GivenMeasure;

/** A measure of one day. */
export type DayPoint = Measure & { readonly day: Day };

/** An earlier or another figure to hold beside the present one, by its own name. */
export type LabelledMeasure = Measure & { readonly label: LocalText };

export interface Period {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  readonly before?: { readonly from: Day; readonly to: Day } | null;
}

/** How a document describes or overrides one metric; all of it optional. Limits are in the metric's own unit. */
export interface MetricSettings {
  readonly label?: LocalText | null;
  readonly definition?: LocalText | null;
  readonly formula?: LocalText | null;
  /** Where the metric is explained at length. */
  readonly guide?: string | null;
  readonly unit?: Unit | null;
  readonly better?: Better | null;
  readonly target?: number | Band | null;
  /** The edge of the watch band: from here to the target a counted metric is watched. */
  readonly watch?: number | Band | null;
  /** True when the figure comes from a sample (surveys, reviews) and is judged by its interval. */
  readonly sampled?: boolean | null;
  readonly aggregation?: Aggregation | null;
  readonly hours?: 'business' | 'calendar' | null;
  /** Seconds of the service level: answered within this. */
  readonly within?: number | null;
  /** How abandoned contacts count in the service level. */
  readonly abandoned?: 'missed' | 'ignored' | 'met' | null;
  /** Below this many answers a figure is never judged. */
  readonly minSample?: number | null;
  /** The smallest difference that matters: absolute for shares (0.01 is a point), scores and NPS; else relative. */
  readonly matters?: number | null;
  /** Limits of a score. */
  readonly range?: { readonly min: number; readonly max: number } | null;
  /** ISO 4217 code of a currency. */
  readonly currency?: string | null;
  /** Id of the metric to read beside this one. */
  readonly counter?: string | null;
}

export interface Channel {
  readonly id: string;
  readonly label?: LocalText | null;
  /** `live` is answered at once, `concurrent` several at a time, `deferrable` within the day. Default `live`. */
  readonly work?: 'live' | 'concurrent' | 'deferrable' | null;
  /** Contacts one person handles at a time, ≥ 1; concurrent channels only. */
  readonly concurrency?: number | null;
}

/** The figure of the last interval, beside the period's. */
export type LatestMeasure = Measure & {
  readonly from: Instant;
  readonly minutes: number;
};

export interface Kpi {
  readonly metric: string;
  readonly channel?: string | null;
  readonly now?: Measure | null;
  readonly before?: Measure | null;
  /** Up to three more figures to hold it beside: the same month last year, last Ramadan, the other teams. */
  readonly comparisons?: readonly LabelledMeasure[] | null;
  readonly latest?: LatestMeasure | null;
  readonly series?: readonly DayPoint[] | null;
  /** Until this day the figure may still change: late answers, repeat contacts. */
  readonly provisionalUntil?: Day | null;
  /** Courses past their due date and not done; of an agent's training only. */
  readonly overdue?: number | null;
}

export interface SurveyScale {
  readonly min: number;
  readonly max: number;
  /** The answers that count as satisfied. */
  readonly good?: readonly number[] | null;
}

export type SurveyDay = DayPoint & {
  /** Surveys sent that day. */
  readonly invited?: number | null;
  /** How many gave each rating, from the scale's lowest to its highest; sums to the whole. */
  readonly answers?: readonly number[] | null;
};

/** What a customer wrote, without their name. */
export interface SurveyComment {
  readonly day: Day;
  readonly text: LocalText;
  readonly rating?: number | null;
}

export interface Survey {
  readonly metric: string;
  readonly channel?: string | null;
  readonly scale?: SurveyScale | null;
  readonly days: readonly SurveyDay[];
  readonly comments?: readonly SurveyComment[] | null;
}

export interface Slot {
  readonly start: Instant;
  readonly channel?: string | null;
  /** Contacts expected in this slot. */
  readonly forecast?: number | null;
  /** Contacts that came in this slot. */
  readonly contacts?: number | null;
  /** Mean seconds to handle one contact. */
  readonly handleTime?: number | null;
  /** People; fractions allowed. */
  readonly scheduled?: number | null;
  readonly required?: number | null;
  readonly present?: number | null;
  /** Answered within the service level's seconds, of those that count. */
  readonly answered?: ShareMeasure | null;
}

/** A shift with a name: from 22:00 to 06:00 it runs past midnight and belongs to the day it starts. */
export interface NamedShift {
  readonly label: LocalText;
  /** `HH:MM` in the document's zone. */
  readonly from: string;
  readonly to: string;
}

/** One person's shift. */
export interface RosterEntry {
  /** Id of the agent. */
  readonly agent: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly channel?: string | null;
  /** Not there; never why. */
  readonly absent?: boolean | null;
}

export interface Shifts {
  readonly minutes: 15 | 30 | 60;
  /** Answer this share within this many seconds. */
  readonly serviceLevel?: { readonly share: number; readonly within: number } | null;
  /** Highest share of ready time spent on contacts; absent is 1. */
  readonly maxOccupancy?: number | null;
  /** `in-seat`: scheduled people are free to take contacts; `rostered`: everybody on the roster. Default `in-seat`. */
  readonly staffing?: 'in-seat' | 'rostered' | null;
  /** Paid time not available for contacts, 0 to below 1; with `rostered` only. */
  readonly shrinkage?: number | null;
  /** Opening hours by weekday (`mon` … `sun`) or by day, which wins: `["06:00-24:00"]`; an empty list is closed. */
  readonly open?: Readonly<Record<string, readonly string[]>> | null;
  readonly named?: readonly NamedShift[] | null;
  /** Who works when. */
  readonly roster?: readonly RosterEntry[] | null;
  readonly slots: readonly Slot[];
}

export interface QaCategory {
  readonly label: LocalText;
  readonly weight?: number | null;
  /** Mean score of this category, 0 to 100. */
  readonly mean: number;
  /** Reviews that rated it. */
  readonly count?: number | null;
  readonly critical?: boolean | null;
}

/** A contact that was reviewed, where it can be read or heard. */
export interface ReviewedContact {
  readonly url: string;
  readonly label?: LocalText | null;
  readonly day?: Day | null;
  /** 0 to 100. */
  readonly score?: number | null;
}

export interface Qa {
  readonly reviews: number;
  readonly categories?: readonly QaCategory[] | null;
  /** Reviews failed by a critical category. */
  readonly criticalFails?: number | null;
  /** Reviews the agent contested. */
  readonly disputes?: number | null;
  /** How far reviewers lie apart on the same contact: standard deviation in points. */
  readonly calibration?: number | null;
  readonly contacts?: readonly ReviewedContact[] | null;
}

export interface Goal {
  readonly label: LocalText;
  readonly metric?: string | null;
  readonly target?: number | null;
  readonly due?: Day | null;
}

/** A dated remark: a coaching note, or a recognition. */
export interface Remark {
  readonly day: Day;
  readonly text: LocalText;
  /** The contact it speaks of. */
  readonly url?: string | null;
}

/** A course; done on a day, or still to do. */
export interface Course {
  readonly label: LocalText;
  readonly due?: Day | null;
  readonly done?: Day | null;
}

/** What was agreed in a one-to-one, and the metric it was to move. */
export interface Agreement {
  readonly day: Day;
  readonly text: LocalText;
  readonly metric?: string | null;
  readonly due?: Day | null;
}

/** A kind of case, and its share of all. */
export interface CaseKind {
  readonly label: LocalText;
  /** 0 to 1. */
  readonly share: number;
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  /** First day in the team. */
  readonly since?: Day | null;
  readonly channel?: string | null;
  readonly kpis?: readonly Kpi[] | null;
  /** Which kinds of cases this person handles. */
  readonly mix?: readonly CaseKind[] | null;
  readonly qa?: Qa | null;
  readonly courses?: readonly Course[] | null;
  readonly goals?: readonly Goal[] | null;
  readonly agreements?: readonly Agreement[] | null;
  readonly notes?: readonly Remark[] | null;
  readonly recognitions?: readonly Remark[] | null;
}

export interface TeamEvent {
  readonly from: Day;
  /** Included; absent is a single day. */
  readonly to?: Day | null;
  /** `incident`, `holiday`, `ramadan`, `campaign`, or a word of the document's own. */
  readonly kind?: string | null;
  readonly label: LocalText;
  readonly tentative?: boolean | null;
  readonly channel?: string | null;
}

export interface Team {
  readonly id?: string | null;
  readonly name?: LocalText | null;
  /** What `agents` are called here: `agents` or `providers`, or words of the document's own. */
  readonly rows?: LocalText | null;
}

/** A period for which the address gives another document. */
export interface PeriodChoice {
  readonly id: string;
  readonly label: LocalText;
}

export interface MetricsDocument {
  readonly pantau: 1;
  /** When the figures were true. */
  readonly generatedAt?: Instant | null;
  /** Seconds after which the figures are stale. */
  readonly freshFor?: number | null;
  readonly notice?: LocalText | null;
  /** IANA zone; the only one anything is shown in. Absent is UTC. */
  readonly timeZone?: string | null;
  readonly team?: Team | null;
  readonly period?: Period | null;
  readonly source?: { readonly name: LocalText; readonly url?: string | null } | null;
  /** The periods the page may ask for, put into its address in place of `{period}`. */
  readonly periods?: readonly PeriodChoice[] | null;
  readonly channels?: readonly Channel[] | null;
  readonly metrics?: Readonly<Record<string, MetricSettings>> | null;
  readonly kpis?: readonly Kpi[] | null;
  readonly surveys?: readonly Survey[] | null;
  readonly shifts?: Shifts | null;
  readonly agents?: readonly Agent[] | null;
  readonly events?: readonly TeamEvent[] | null;
}

/** The top-level keys that are valid on their own. */
export type Section = Exclude<keyof MetricsDocument, 'pantau'>;

/** What a place of the document should have held; `locale/` has the words. */
export type Expectation =
  | {
      readonly type:
        | 'object'
        | 'list'
        | 'text'
        | 'number'
        | 'boolean'
        | 'day'
        | 'instant'
        | 'clock'
        | 'hours'
        | 'zone'
        | 'measure'
        | 'currency'
        | 'json'
        | 'document';
    }
  | { readonly type: 'one-of'; readonly options: readonly (string | number)[] }
  | { readonly type: 'at-least'; readonly least: number }
  | { readonly type: 'between'; readonly least: number; readonly most: number }
  | { readonly type: 'at-most-characters' | 'at-most-items'; readonly most: number }
  | { readonly type: 'major'; readonly known: number }
  /** Rules between two fields of one item. */
  | { readonly type: 'part-within-whole' | 'unique' | 'from-before-to' | 'answers-sum' };

export type IssueKind =
  | 'invalid'
  /** A percentage where a share from 0 to 1 belongs; `guess` holds the share. */
  | 'share-scale'
  /** A time without `Z` or an offset; `guess` holds it with one. */
  | 'no-offset'
  | 'newer-contract'
  | 'login-page'
  | 'not-json'
  | 'duplicate'
  | 'too-many'
  | 'unknown-key'
  /** A KPI and the survey days of the same metric give different figures; the KPI is shown. */
  | 'disagree';

/** One thing the parser could not take as it stood. */
export interface Issue {
  readonly kind: IssueKind;
  /** `agents[3].kpis[0].now.part`; empty for the document itself. */
  readonly path: string;
  readonly section: Section | null;
  /** What was given up because of it; `none` is a notice. */
  readonly lost: 'document' | 'section' | 'item' | 'none';
  readonly expected: Expectation | null;
  /** What was there, shortened to 80 characters. */
  readonly found: string | null;
  readonly guess: string | null;
  /** For a lost item: its list, and how many items the list had. */
  readonly list: { readonly path: string; readonly of: number } | null;
  /** How many items this issue stands for; absent is 1. Past a hundred in one list the rest is counted on the last. */
  readonly items?: number;
}

export interface Parsed {
  /** `null` when the document as a whole cannot be read. */
  readonly document: MetricsDocument | null;
  readonly issues: readonly Issue[];
}
