import { draft, type Draft } from './issue.js';
import type { Kpi, Measure, MetricsDocument, SurveyDay } from './types.js';

/**
 * KPIs whose figure is not the one their metric's survey days pool to over the same period.
 * `given` is the list as it was sent, so that the path counts items that were left out.
 */
export function disagreements({ period, kpis, surveys }: MetricsDocument, given: unknown): Draft[] {
  if (!period || !kpis || !surveys) return [];
  const byName = new Map(surveys.map((survey) => [name(survey), survey]));
  const found: Draft[] = [];
  for (const kpi of kpis) {
    const survey = byName.get(name(kpi));
    if (!kpi.now || !survey) continue;
    const said = pool([kpi.now]);
    const pooled = pool(survey.days.filter(({ day }) => day >= period.from && day <= period.to));
    if (said === null || pooled === null || isClose(said, pooled, kpi.now)) continue;
    const made = draft('disagree', null, undefined);
    made.lost = 'none';
    made.found = rounded(said);
    made.guess = rounded(pooled);
    made.keys.push('now', place(given, kpi), 'kpis');
    found.push(made);
  }
  return found;
}

const name = ({ metric, channel }: { metric?: unknown; channel?: unknown }): string => `${metric}\n${channel ?? ''}`;

/** Where the KPI stood in the list that was sent; one of the same name before it may have been left out. */
function place(given: unknown, kpi: Kpi): number {
  const figures = Object.entries(kpi.now!);
  const isIt = (one: Kpi | null): boolean => {
    const now = one?.now as Readonly<Record<string, unknown>> | null | undefined;
    return name(one!) === name(kpi) && figures.every(([key, n]) => now?.[key] === n);
  };
  return (given as (Kpi | null)[]).findIndex((one) => one && isIt(one));
}

/** Half of the last digit that is shown: nobody can see a smaller difference. */
function isClose(said: number, pooled: number, shape: Measure): boolean {
  const difference = Math.abs(said - pooled);
  if ('promoters' in shape) return difference <= 0.05;
  return difference <= 0.0005 * Math.max(1, Math.abs(said));
}

const rounded = (n: number): string => String(Number(n.toPrecision(4)));

/** Sums only: parts over wholes, means by their counts, promoters less detractors over all; a given value as it is. */
function pool(measures: readonly (Measure | SurveyDay)[]): number | null {
  let above = 0;
  let below = 0;
  for (const one of measures) {
    if ('value' in one) return measures.length === 1 ? one.value : null;
    if ('part' in one) [above, below] = [above + one.part, below + one.whole];
    else if ('mean' in one) [above, below] = [above + one.mean * one.count, below + one.count];
    else
      [above, below] = [
        above + 100 * (one.promoters - one.detractors),
        below + one.promoters + one.passives + one.detractors,
      ];
  }
  return below > 0 ? above / below : null;
}
