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

  // The line runs straight between two figures, however far apart they are.
  function crossesLine(box: Box): boolean {
    const { points } = numbers;
    let from = Math.max(0, Math.floor((box.left - marks.first) / marks.step));
    while (from > 0 && points[from]?.line == null) from--;
    let last: readonly [x: number, y: number] | null = null;
    for (let index = from; index < points.length; index++) {
      const value = points[index]?.line ?? null;
      if (value === null) continue;
      const here = [marks.first + index * marks.step, lineY(value)] as const;
      if (touches(box, last ?? here, here)) return true;
      if (here[0] > box.right) return false;
      last = here;
    }
    return false;
  }

  function lineY(value: number): number {
    const share = (value - scale.low) / (scale.high - scale.low || 1);
    return marks.plotBottom - share * (marks.plotBottom - marks.plotTop);
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

/** Whether a straight piece of the line comes within a hair of a box. */
const touches = (box: Box, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean => {
  const at = (x: number): number =>
    x2 === x1 ? y1 : y1 + ((y2 - y1) * (Math.min(x2, Math.max(x1, x)) - x1)) / (x2 - x1);
  if (x2 < box.left || x1 > box.right) return false;
  const [a, b] = [at(box.left), at(box.right)];
  return Math.max(a, b) > box.top - 3 && Math.min(a, b) < box.bottom + 3;
};
