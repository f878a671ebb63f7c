import type { TrendMarks } from './trend.js';

/** Where a name of two lines stands beside its mark, in hundredths of the picture. */
export interface NamePlace<Named> {
  readonly of: Named;
  /** At the left of the mark; else at its right. */
  readonly isBefore: boolean;
  /** Its middle. */
  readonly top: number;
  /** How wide it may be before it covers anything. */
  readonly room: number;
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

/**
 * The names for which there is room, the first ones first: none covers a mark, a line or another name. Each gets the
 * room that is free beside it.
 */
export const namePlaces = <Named extends { readonly index: number; readonly value: number }>(
  wanted: readonly Named[],
  { x, y, spots }: TrendMarks,
): readonly NamePlace<Named>[] => {
  const taken = [...spots];
  const near = (top: number): readonly number[] => taken.flatMap(([x, y]) => (Math.abs(y - top) < half ? x : []));
  const take = (from: number, to: number, top: number): void => {
    for (let x = from; x < to; x += 3) taken.push([x, top - half], [x, top], [x, top + half]);
  };
  const place = (of: Named): Omit<NamePlace<Named>, 'room'> | [] => {
    const own = x(of.index);
    for (const shift of shifts)
      for (const isBefore of [own > 50, own <= 50]) {
        const left = isBefore ? own - width : own;
        const top = y(of.value) + shift;
        const isUnder = (x: number): boolean => x > left && x < left + width && x !== own;
        if (left < 0 || left + width > 100 || top < half || top > lowest || near(top).some(isUnder)) continue;
        take(left, left + width, top);
        return { of, isBefore, top };
      }
    return [];
  };
  const places = wanted.slice(0, tried).flatMap(place).slice(0, most);
  return places.map((name) => {
    const { of, isBefore, top } = name;
    const own = x(of.index);
    const reach = (x: number): number => (isBefore ? own - x : x - own);
    const room = Math.min(
      reach(isBefore ? 0 : 100),
      ...near(top)
        .map(reach)
        .filter((far) => far > width + 1),
    );
    take(isBefore ? own - room : own, isBefore ? own : own + room, top);
    return { ...name, room };
  });
};

/** Where an event's name stands above the picture. */
export interface EventPlace<Event> {
  readonly of: Event;
  /** It ends where its days end; else it begins where they begin. */
  readonly isBefore: boolean;
  /** Where it begins, or ends. */
  readonly at: number;
}

/** A byte of a name in the narrowest picture that shows names: other scripts have more of them, and wider letters. */
const byte = 2.3;

const bytes = new TextEncoder();

/** Those of events, the first day first, whose whole name has room: on one side of its days or on the other. */
export const eventPlaces = <Event extends { readonly from: number; readonly to: number; readonly name: string }>(
  events: readonly Event[],
  { start }: Pick<TrendMarks, 'start'>,
): readonly EventPlace<Event>[] => {
  let free = 0;
  return events.flatMap((of, index) => {
    const [from, to] = [start(of.from), start(of.to + 1)];
    const next = events[index + 1];
    const needed = bytes.encode(of.name).length * byte;
    const isBefore = from + needed > (next ? start(next.from) - 2 : 100);
    if (isBefore && free + needed > to) return [];
    free = isBefore ? to + 1 : from + needed;
    return { of, isBefore, at: isBefore ? to : from };
  });
};
