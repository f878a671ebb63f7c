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

/**
 * The days named under a picture of `count` days: all of them while they fit, then Mondays, then first days of months,
 * then of years. `from` is the first day in days since 1970-01-01.
 */
export const dayTicks = (from: number, count: number): readonly DayTick[] => {
  if (count <= most) return every(0, count, 1);
  const week = weeks.find((number) => count <= most * 7 * number);
  if (week) return every((((4 - from) % 7) + 7) % 7, count, 7 * week);
  const month = months.find((number) => count <= most * 30.5 * number) ?? 600;
  const name = month < 12 ? 'month' : 'year';
  return firstsOfMonths(from, count, month).map((index) => ({ index, name }));
};

const every = (first: number, count: number, step: number): readonly DayTick[] =>
  Array.from({ length: Math.ceil((count - first) / step) }, (_, at) => ({ index: first + at * step, name: 'day' }));

/** Indices of the first days of every so many months, counted from January. */
const firstsOfMonths = (from: number, count: number, step: number): readonly number[] => {
  const day = 86_400_000;
  const start = new Date(from * day);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const found: number[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const index = Date.UTC(Math.floor(month / 12), month % 12, 1) / day - from;
    if (index >= count) return found;
    if (index >= 0) found.push(index);
  }
};

/** Weekly and monthly figures are named themselves, as many as there is room for, the newest in any case. */
export const figureTicks = (indices: readonly number[], unit: number): readonly DayTick[] => {
  const step = Math.ceil(indices.length / most);
  return indices
    .filter((_, at) => (indices.length - 1 - at) % step === 0)
    .map((index) => ({ index, name: unit < 28 ? 'day' : 'month' }));
};
