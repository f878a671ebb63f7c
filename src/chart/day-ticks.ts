/** A day named under the picture. */
export interface DayTick {
  readonly index: number;
  readonly x: number;
  /** What its name has to say: a day, a month, or a year. */
  readonly name: 'day' | 'month' | 'year';
}

const weeks = [1, 2, 4, 8];
const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * The days named under a picture of `count` days: Mondays while they fit, then first days of months, then of years.
 * `from` is the first day in days since 1970-01-01; names are at least `apart` px from each other.
 */
export const dayTicks = (
  from: number,
  count: number,
  left: number,
  step: number,
  apart: number,
): readonly DayTick[] => {
  const place = (index: number, name: DayTick['name']): DayTick => ({ index, x: left + (index + 0.5) * step, name });
  const width = count * step;
  const fits = (every: number): boolean => every * step >= apart;
  if (fits(1)) return Array.from({ length: count }, (_, index) => place(index, 'day'));
  const every = weeks.find((week) => fits(week * 7));
  if (every !== undefined && every <= 4 && count <= 190) {
    const monday = (((4 - from) % 7) + 7) % 7;
    return Array.from({ length: Math.max(0, Math.ceil((count - monday) / (7 * every))) }, (_, index) =>
      place(monday + index * 7 * every, 'day'),
    );
  }
  const monthStep = months.find((month) => fits(month * 30)) ?? 1200;
  return firstsOfMonths(from, count, monthStep)
    .map((index) => place(index, monthStep >= 12 ? 'year' : 'month'))
    .filter((tick) => tick.x < left + width);
};

/** Indices of the first days of every so many months, counted from January. */
const firstsOfMonths = (from: number, count: number, every: number): readonly number[] => {
  const day = 86_400_000;
  const start = new Date(from * day);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const found: number[] = [];
  for (let month = Math.ceil(first / every) * every; ; month += every) {
    const index = Date.UTC(Math.floor(month / 12), month % 12, 1) / day - from;
    if (index >= count) return found;
    if (index >= 0) found.push(index);
  }
};

/** Weekly and monthly figures are named themselves, as many as there is room for, the newest in any case. */
export const figureTicks = (
  indices: readonly number[],
  unit: number,
  x: (index: number) => number,
  apart: number,
): readonly DayTick[] => {
  const room = indices.length > 1 ? x(indices[1] as number) - x(indices[0] as number) : apart;
  const every = Math.max(1, Math.ceil(apart / Math.max(1, room)));
  return indices
    .filter((_, at) => (indices.length - 1 - at) % every === 0)
    .map((index) => ({ index, x: x(index), name: unit < 28 ? 'day' : 'month' }));
};
