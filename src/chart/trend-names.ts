import type { Spot, TrendMarks } from './trend.js';

/** Where a name of two lines stands beside its mark, in hundredths of the picture. */
export interface NamePlace<Named> {
  readonly of: Named;
  /** At the left of the mark; else at its right. */
  readonly isBefore: boolean;
  /** Its middle. */
  readonly top: number;
}

/** More names would make a list of a picture. */
const most = 3;
/** Those behind these are far from unusual, and each costs a search. */
const tried = 20;

// Of a picture of usual size; in a wider one names take less room.
const width = 30;
const half = 8;
const lowest = 80;

/** Level with its mark, else a line or two lower or higher. */
const shifts = [0, 8, -8, 15, -15];

/** The names for which there is room, the first ones first: none covers a mark, a line or another name. */
export const namePlaces = <Named extends { readonly index: number; readonly value: number }>(
  wanted: readonly Named[],
  { x, y, spots }: TrendMarks,
): readonly NamePlace<Named>[] => {
  const taken = [...spots];
  const place = (of: Named): NamePlace<Named> | [] => {
    const own = x(of.index);
    for (const shift of shifts)
      for (const isBefore of [own > 50, own <= 50]) {
        const left = isBefore ? own - width : own;
        const top = y(of.value) + shift;
        const isUnder = ([x, y]: Spot): boolean =>
          x > left && x < left + width && x !== own && Math.abs(y - top) < half;
        if (left < 0 || left + width > 100 || top < half || top > lowest || taken.some(isUnder)) continue;
        for (let x = left; x < left + width; x += 3) taken.push([x, top - half], [x, top], [x, top + half]);
        return { of, isBefore, top };
      }
    return [];
  };
  return wanted.slice(0, tried).flatMap(place).slice(0, most);
};
