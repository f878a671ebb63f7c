import type { TrendMarks } from './trend.js';
import type { TrendNumbers, TrendScale } from './trend-scale.js';

/** A name of two lines beside an unusual day, where it covers neither the line nor another name. */
export interface NamePlace {
  readonly index: number;
  readonly x: number;
  /** Middle of the two lines. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Which of its forms fits: 0 is the first, the fullest. */
  readonly form: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const away = 9;
const half = 14;

/**
 * Places for the names of unusual days, the first ones first; a name that fits nowhere has none, and the day keeps its
 * mark. `widths` holds the px of each name's forms, the fullest first, in the order of `marks.unusual`.
 */
export const namePlaces = (
  numbers: TrendNumbers,
  scale: TrendScale,
  marks: TrendMarks,
  right: number,
  widths: readonly (readonly number[])[],
): readonly NamePlace[] => {
  const taken: Box[] = marks.unusual.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const places: NamePlace[] = [];
  marks.unusual.slice(0, widths.length).forEach(({ index, x, y }, at) => {
    const forms = widths[at] ?? [];
    for (const [form, width] of forms.entries()) {
      const found = candidates(index, x, y, form).find((candidate) => isClear(boxOf(candidate, width)));
      if (!found) continue;
      taken.push(boxOf(found, width));
      places.push(found);
      return;
    }
  });
  return places;

  function isClear(box: Box): boolean {
    const inside =
      box.left >= marks.left &&
      box.right <= right &&
      box.top >= marks.plotTop - 4 &&
      box.bottom <= marks.plotBottom + 2;
    return inside && !taken.some((other) => overlap(box, other)) && !crossesLine(box);
  }

  function crossesLine(box: Box): boolean {
    const from = Math.max(0, Math.floor((box.left - marks.first) / marks.step));
    const to = Math.min(numbers.points.length - 1, Math.ceil((box.right - marks.first) / marks.step));
    for (let index = from; index <= to; index++) {
      const value = numbers.points[index]?.line ?? null;
      if (value === null) continue;
      const y =
        marks.plotBottom - ((value - scale.low) / (scale.high - scale.low || 1)) * (marks.plotBottom - marks.plotTop);
      if (y > box.top - 3 && y < box.bottom + 3) return true;
    }
    return false;
  }
};

/** Beside the mark first, then a little lower or higher; the right side before the left. */
const candidates = (index: number, x: number, y: number, form: number): readonly NamePlace[] =>
  [0, half, -half, 2 * half, -2 * half].flatMap((move) => [
    { index, x: x + away, y: y + move, anchor: 'start', form },
    { index, x: x - away, y: y + move, anchor: 'end', form },
  ]);

const boxOf = ({ x, y, anchor }: NamePlace, width: number): Box => ({
  left: anchor === 'start' ? x : x - width,
  right: anchor === 'start' ? x + width : x,
  top: y - half,
  bottom: y + half,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
