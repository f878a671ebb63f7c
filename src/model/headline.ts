import type { Kpi, MetricsDocument } from '../contract/types.js';
import { type Coverage, coverageOf } from './coverage/coverage.js';
import type { Gap } from './coverage/gaps.js';
import { type KpiFacts, kpiFacts } from './kpi.js';
import type { Viewer } from './privacy.js';
import { type Scorecards, scorecards } from './score/scorecard.js';
import { shownCards } from './score/shown.js';
import { toneOf } from './status.js';
import { type TrendFacts, trendFacts } from './trend/trend.js';

/** One thing to do now, with what it is about. */
export type Concern =
  | { readonly kind: 'kpi'; readonly facts: KpiFacts }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'coach'; readonly count: number; readonly agent: string };

/** What a lead should see in five seconds. */
export interface Headline {
  /** One to four, the most pressing first; none when all is well. */
  readonly concerns: readonly Concern[];
  /** Targets that are met, out of those that could be judged. */
  readonly met: number;
  readonly targets: number;
  /** Whether every open hour has enough people; `null` when that is not known. */
  readonly covered: boolean | null;
  /** What the parts below show, for the sentences about them. */
  readonly coverage: Coverage | null;
  readonly trend: TrendFacts | null;
  readonly cards: Scorecards;
}

export interface HeadlineSettings extends Partial<Viewer> {
  readonly channel?: string | null;
  readonly minSample?: number | null;
  readonly marks?: 'team' | 'none';
  /** What an agent without a name is called. */
  readonly alias?: (place: number) => string;
}

const most = 4;

/** The one to four things to do now. Each kind is heard before a second missed target; one more gap would say less. */
export function headlineOf(
  document: MetricsDocument,
  {
    channel = null,
    minSample = null,
    marks = 'team',
    privacy = null,
    agent = null,
    wallboard = false,
    alias = String,
  }: HeadlineSettings = {},
): Headline {
  const facts = tilesOf(document, channel, minSample);
  const tones = facts
    .filter(({ status }) => status !== 'no-target' && status !== 'too-few')
    .map(({ status }) => toneOf(status));
  const missed = facts.filter(({ status }) => toneOf(status) === 'bad');
  // The same settings as the dashboard's heatmap and scorecards, so that their facts are made once.
  const coverage = coverageOf(document, {
    channel,
    measure: 'net',
    view: 'week',
    weeks: null,
    minutes: null,
    steps: [],
    weekStart: 0,
  });
  const gaps = coverage?.gaps.filter(({ isPast }) => !isPast) ?? [];
  const everybody = scorecards(document, { minSample, days: scoreDays(document), channel: null, marks });
  const cards = shownCards(everybody, document, { privacy, agent, wallboard }, alias);
  const { rows, totals } = cards;
  const first = rows[0]?.agent.id;
  const others: readonly Concern[] = [
    ...[true, false].flatMap((isNobody) => {
      const gap = gaps.find((each) => each.isNobody === isNobody);
      return gap ? { kind: 'gap' as const, gap } : [];
    }),
    ...(first && totals.coach > 0 ? [{ kind: 'coach' as const, count: totals.coach, agent: first }] : []),
  ];
  // Hours can be called covered only where it is known how many people they need.
  const isKnown = coverage?.terms.intraday && (coverage.isGiven || coverage.isEstimate);
  return {
    concerns: [
      ...missed.slice(0, most - others.length).map((each) => ({ kind: 'kpi' as const, facts: each })),
      ...others,
    ],
    met: tones.filter((tone) => tone === 'good').length,
    targets: tones.length,
    covered: isKnown ? gaps.length === 0 : null,
    coverage,
    trend: trendFacts(document, { ...shownTrend(document, channel), days: null, minSample }),
    cards,
  };
}

/** The trend to show: the customers' own answers where there are any, else the first figure that has a series. */
export function shownTrend(
  { surveys, kpis }: MetricsDocument,
  channel: string | null,
): { readonly metric: string; readonly channel: string | null } {
  const survey = surveys?.find(({ metric }) => metric === 'csat') ?? surveys?.[0];
  const series = firstSeries(kpis);
  return {
    metric: (survey ?? series)?.metric ?? 'csat',
    channel: survey ? null : (channel ?? series?.channel ?? null),
  };
}

/** A share is what a trend says most about; else any series. */
function firstSeries(kpis: MetricsDocument['kpis']): Kpi | undefined {
  const drawn = kpis?.filter(({ series }) => series && series.length > 1);
  return drawn?.find(({ series }) => series?.[0] && 'whole' in series[0]) ?? drawn?.[0];
}

/** The figures of all tiles, in the document's order. */
export function tilesOf(
  document: MetricsDocument,
  channel: string | null,
  minSample: number | null,
): readonly KpiFacts[] {
  const wanted = (document.kpis ?? []).filter(
    (kpi) => channel === null || kpi.channel == null || kpi.channel === channel,
  );
  return wanted.flatMap((kpi) => kpiFacts(document, kpi.metric, kpi.channel ?? null, minSample));
}

const fourWeeks = 28;

/** A week of one agent's answers says little: where agents bring their days, their cards look back four weeks. */
export const scoreDays = ({ agents }: MetricsDocument): number | null =>
  agents?.some(({ kpis }) => kpis?.some(({ series }) => series && series.length > fourWeeks / 2)) ? fourWeeks : null;
