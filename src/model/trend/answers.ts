import type { Day, Survey, SurveyComment } from '../../contract/types.js';
import { daysInOrder } from '../survey.js';
import { sums } from './bins.js';
import type { TrendDay } from './days.js';
import type { TrendFacts } from './trend.js';

/** How many gave one rating. */
export interface Rating {
  readonly rating: number;
  readonly count: number;
  /** Of all that were rated. */
  readonly share: number;
  /** Counts as satisfied. */
  readonly isGood: boolean;
}

/** What customers answered on some days: how many gave each rating, and what they wrote. */
export interface Answers {
  readonly from: Day;
  readonly to: Day;
  /** The highest first; none where no day says. */
  readonly ratings: readonly Rating[];
  /** Answers of the days that say their ratings. */
  readonly rated: number;
  /** All answers of these days. */
  readonly count: number;
  /** The newest first. */
  readonly comments: readonly SurveyComment[];
}

/** The ratings of a survey, the lowest first; none where no day says how many gave each. */
export const scaleOf = (days: readonly TrendDay[], survey: Survey | null): readonly number[] => {
  const length = days.reduce((most, { answers }) => Math.max(most, answers?.length ?? 0), 0);
  // Without a scale only eleven ratings begin at zero: those of an NPS.
  const lowest = survey?.scale?.min ?? (length === 11 ? 0 : 1);
  return Array.from({ length }, (_, at) => lowest + at);
};

/** The answers of one point of a trend, or of all it shows; null when its survey has neither ratings nor comments. */
export const answersOf = (
  { days, survey, scale, metric }: TrendFacts,
  picked: TrendDay | undefined,
): Answers | null => {
  const written = survey?.comments ?? [];
  const shown = picked ? [picked] : days;
  const from = shown[0]?.day ?? '';
  const to = shown.at(-1)?.to ?? '';
  if (scale.length + written.length === 0) return null;
  const counts = sums(shown.map(({ answers }) => answers)) ?? [];
  const rated = sumOf(counts);
  const good = survey?.scale?.good ?? (metric.better === 'higher' ? scale.slice(-2) : []);
  const ratings = scale.map((rating, at) => {
    const count = counts[at] ?? 0;
    return { rating, count, share: count / rated, isGood: good.includes(rating) };
  });
  return {
    from,
    to,
    ratings: rated > 0 ? ratings.reverse() : [],
    rated,
    count: sumOf(shown.map(({ count }) => count)),
    comments: [...daysInOrder(written.filter(({ day }) => day >= from && day <= to))].reverse(),
  };
};

const sumOf = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
