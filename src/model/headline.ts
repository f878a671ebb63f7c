import type { MetricsDocument } from '../contract/types.js';
import { type Coverage, coverageOf } from './coverage/coverage.js';
import type { Gap } from './coverage/gaps.js';
import { type KpiFacts, kpiFacts } from './kpi.js';
import { scorecards } from './score/scorecard.js';
import { toneOf } from './status.js';

/** One thing to do now, with what it is about. */
export type Concern =
  | { readonly kind: 'kpi'; readonly facts: KpiFacts }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly coverage: Coverage }
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
}

export interface HeadlineSettings {
  readonly channel?: string | null;
  readonly minSample?: number | null;
  readonly marks?: 'team' | 'none';
}

const most = 4;

/** The one to four things to do now. Each kind is heard before a second missed target. */
export function headlineOf(document: MetricsDocument, settings: HeadlineSettings = {}): Headline {
  const facts = tilesOf(document, settings.channel ?? null, settings.minSample ?? null);
  const judged = facts.filter(({ status }) => status !== 'no-target' && status !== 'too-few');
  const missed = facts.filter(({ status }) => toneOf(status) === 'bad');
  const coverage = document.shifts ? coverageOf(document, { channel: settings.channel ?? null }) : null;
  const kinds: readonly (readonly Concern[])[] = [
    missed.map((each) => ({ kind: 'kpi', facts: each })),
    gapConcerns(coverage, true),
    gapConcerns(coverage, false),
    coachConcern(document, settings),
  ];
  return {
    concerns: inTurn(kinds),
    met: judged.filter(({ status }) => toneOf(status) === 'good').length,
    targets: judged.length,
    covered: coverage && isKnown(coverage) ? coverage.gaps.every(({ isPast }) => isPast) : null,
  };
}

/** Hours can be called covered only where it is known how many people they need. */
const isKnown = ({ terms, isGiven, isEstimate }: Coverage): boolean => terms.intraday && (isGiven || isEstimate);

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

const gapConcerns = (coverage: Coverage | null, isNobody: boolean): readonly Concern[] =>
  coverage
    ? coverage.gaps
        .filter((gap) => gap.isNobody === isNobody && !gap.isPast)
        .map((gap) => ({ kind: 'gap', gap, coverage }))
    : [];

function coachConcern(
  document: MetricsDocument,
  { minSample = null, marks = 'team' }: HeadlineSettings,
): readonly Concern[] {
  if (marks === 'none' || !document.agents) return [];
  // The same settings as the dashboard's scorecards, so that their facts are made once.
  const { rows, totals } = scorecards(document, { minSample, days: scoreDays(document), channel: null, marks });
  const first = rows[0];
  return first && totals.coach > 0 ? [{ kind: 'coach', count: totals.coach, agent: first.agent.id }] : [];
}

const fourWeeks = 28;

/** A week of one agent's answers says little: where agents bring their days, their cards look back four weeks. */
export const scoreDays = ({ agents }: MetricsDocument): number | null =>
  agents?.some(({ kpis }) => kpis?.some(({ series }) => series && series.length > fourWeeks / 2)) ? fourWeeks : null;

/** The first of each kind; what room is left is for more missed targets, since one more gap says less. */
function inTurn(kinds: readonly (readonly Concern[])[]): readonly Concern[] {
  const firsts = kinds.flatMap(([concern]) => concern ?? []);
  const room = Math.max(0, most - firsts.length);
  const [missed = []] = kinds;
  return [...missed.slice(0, 1 + room), ...firsts.filter(({ kind }) => kind !== 'kpi')];
}
