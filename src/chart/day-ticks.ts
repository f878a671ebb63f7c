/** A day named under a picture. */
export interface DayTick {
  readonly index: number;
  /** What its name has to say: a day, a month, or a year. */
  readonly name: 'day' | 'month' | 'year';
}

/** As many names as fit under a picture of usual width; a narrow one leaves out every other. */
const most = 6;
const weeks = [1, 2, 4];
const months = [1, 2, 3, 6, 12, 24, 60, 120, 240];

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * The days named under a picture of these days, written YYYY-MM-DD: all of them while they fit, then Mondays, then first
 * days of months, then of years.
 */
export const dayTicks = (days: readonly string[]): readonly DayTick[] => {
  const count = days.length;
  const ticks = (name: DayTick['name'], isNamed: (day: string, index: number) => boolean): readonly DayTick[] =>
    days.flatMap((day, index) => (isNamed(day, index) ? { index, name } : []));
  if (count <= most) return ticks('day', () => true);
  const week = weeks.find((number) => count <= most * 7 * number);
  // 1970-01-05 was a Monday.
  const first = Date.parse(days[0] as string) / 86_400_000 - 4;
  if (week) return ticks('day', (_, index) => (first + index) % (7 * week) === 0);
  const month = months.find((number) => count <= most * 30.5 * number) ?? 600;
  return ticks(month < 12 ? 'month' : 'year', (day) => day.endsWith('-01') && monthOf(day) % month === 0);
};

/** Weekly and monthly figures are named themselves, as many as there is room for, the newest in any case. */
export const figureTicks = (indices: readonly number[], unit: number): readonly DayTick[] => {
  const step = Math.ceil(indices.length / most);
  return indices
    .filter((_, at) => (indices.length - 1 - at) % step === 0)
    .map((index) => ({ index, name: unit < 28 ? 'day' : 'month' }));
};
