import type { Issue, Kpi, Measure, MetricsDocument } from './types.js';

/**
 * KPIs whose figure is not the one their metric's survey days pool to over the same period.
 * `given` is the list as it was sent, so that the path counts items that were left out.
 */
export function disagreements({ period, kpis, surveys }: MetricsDocument, given: unknown): Issue[] {
  if (!period || !kpis || !surveys) return [];
  const byName = new Map(surveys.map((survey) => [name(survey), survey]));
  return kpis.flatMap((kpi) => {
    const survey = byName.get(name(kpi));
    if (!kpi.now || !survey) return [];
    const said = pool([kpi.now]);
    const pooled = pool(survey.days.filter(({ day }) => day >= period.from && day <= period.to));
    if (said === null || pooled === null || isClose(said, pooled, kpi.now)) return [];
    return {
      kind: 'disagree',
      path: `kpis[${place(given, kpi)}].now`,
      section: 'kpis',
      lost: 'none',
      expected: null,
      found: rounded(said),
      guess: rounded(pooled),
      list: null,
    };
  });
}

const name = ({ metric, channel }: Pick<Kpi, 'metric' | 'channel'>): string => `${metric}\n${channel ?? ''}`;

/** Where the KPI stood in the list that was sent; one of the same name before it may have been left out. */
const place = (given: unknown, kpi: Kpi): number =>
  (given as (Kpi | null)[]).findIndex(
    (one) =>
      one?.metric === kpi.metric &&
      (one.channel ?? undefined) === kpi.channel &&
      Object.entries(kpi.now!).every(
        ([key, figure]) => (one.now as typeof kpi.now & Record<string, unknown>)?.[key] === figure,
      ),
  );

/** Half of the last digit that is shown: nobody can see a smaller difference. */
const isClose = (said: number, pooled: number, shape: Measure): boolean =>
  Math.abs(said - pooled) <= ('promoters' in shape ? 0.05 : 0.0005 * Math.max(1, Math.abs(said)));

const rounded = (figure: number): string => String(Number(figure.toPrecision(4)));

/** Sums only: parts over wholes, means by their counts, promoters less detractors over all; a given value as it is. */
function pool(measures: readonly Measure[]): number | null {
  let above = 0;
  let below = 0;
  for (const one of measures) {
    if ('value' in one) return measures.length === 1 ? one.value : null;
    if ('part' in one) {
      above += one.part;
      below += one.whole;
    } else if ('mean' in one) {
      above += one.mean * one.count;
      below += one.count;
    } else {
      above += 100 * (one.promoters - one.detractors);
      below += one.promoters + one.passives + one.detractors;
    }
  }
  return below > 0 ? above / below : null;
}
