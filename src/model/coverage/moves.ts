import type { MetricsDocument, Slot } from '../../contract/types.js';
import type { Coverage } from './coverage.js';

/** One person who leaves a slot, joins one, or both: whoever is moved is never lost. */
export interface Move {
  readonly from: Slot | null;
  readonly to: Slot | null;
}

/** Slots that have other people than before, with those. */
export type Changed = ReadonlyMap<Slot, Slot>;

/** Row and column of a cell. */
export type CellAt = readonly [row: number, column: number];

/** Every slot that has another number of people than before, with that number. */
export function changedSlots(moves: readonly Move[]): Changed {
  const people = new Map<Slot, number>();
  const add = (slot: Slot | null, by: number): unknown => slot && people.set(slot, (people.get(slot) ?? 0) + by);
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  const changed = [...people].filter(([, by]) => by !== 0);
  return new Map(changed.map(([slot, by]) => [slot, { ...slot, scheduled: rounded((slot.scheduled ?? 0) + by) }]));
}

// 4.1 − 1 has sixteen digits in doubles.
const rounded = (people: number): number => Math.round(people * 1e6) / 1e6;

/** The slots behind a cell whose roster is known, day by day; none where it is closed. */
function slotsOf({ rows, columns, days }: Coverage, [row, column]: CellAt): readonly (readonly Slot[])[] {
  const minute = columns[column];
  if (minute === undefined) return [];
  return (rows[row]?.days ?? []).map((day) =>
    days.hour(day, minute).kind === 'measured' ? days.slots(day, minute).filter((slot) => slot.scheduled != null) : [],
  );
}

/** The moves that can be made after others: where nobody is left, nobody leaves. */
function possible(wanted: readonly Move[], made: readonly Move[]): readonly Move[] {
  const changed = changedSlots(made);
  return wanted.filter(({ from }) => !from || ((changed.get(from) ?? from).scheduled ?? 0) >= 1);
}

/** One person more, or fewer, in every slot of some cells; where nobody is, nobody leaves. */
export function addOne(coverage: Coverage, cells: readonly CellAt[], by: 1 | -1, moves: readonly Move[]): readonly Move[] {
  const slots = cells.flatMap((cell) => slotsOf(coverage, cell).flat());
  return possible(
    slots.map((slot) => (by > 0 ? { from: null, to: slot } : { from: slot, to: null })),
    moves,
  );
}

/**
 * One person from some cells to others, the first of them at a cell and the rest in the same order. Means of several
 * weeks are moved week by week: a week that is in one of the two only keeps its person.
 */
export function moveOne(
  coverage: Coverage,
  cells: readonly CellAt[],
  [toRow, toColumn]: CellAt,
  moves: readonly Move[],
): readonly Move[] {
  const { rows, days } = coverage;
  const [[fromRow, fromColumn] = [0, 0]] = cells;
  const weekOf = (row: number, index: number): number =>
    rows[row]?.day ? 0 : Math.floor(((rows[row]?.days[index] ?? 0) - (days.days[0] ?? 0)) / 7);
  return possible(
    cells.flatMap(([row, column]) => {
      const there = row - fromRow + toRow;
      const targets = slotsOf(coverage, [there, column - fromColumn + toColumn]);
      return slotsOf(coverage, [row, column]).flatMap((slots, index) => {
        const same = targets.find((_, other) => weekOf(there, other) === weekOf(row, index)) ?? [];
        return slots.flatMap((from, at) => (same[at] && same[at] !== from ? { from, to: same[at] } : []));
      });
    }),
    moves,
  );
}

/** One person from the same slots of another channel. */
export function lendOne(
  coverage: Coverage,
  lender: Coverage,
  cells: readonly CellAt[],
  moves: readonly Move[],
): readonly Move[] {
  const { rows, columns } = coverage;
  return possible(
    cells.flatMap((cell) => {
      const lent = (rows[cell[0]]?.days ?? []).flatMap((day) => lender.days.slots(day, columns[cell[1]] ?? 0));
      return slotsOf(coverage, cell)
        .flat()
        .flatMap((to) => {
          const from = lent.find(({ start }) => Date.parse(start) === Date.parse(to.start));
          return from ? { from, to } : [];
        });
    }),
    moves,
  );
}

/** The other channels that have slots, to lend from; none where the figures are over all channels. */
export function lendersOf({ shifts }: MetricsDocument, { channel }: Coverage): readonly string[] {
  const ids = new Set((shifts?.slots ?? []).map((slot) => slot.channel ?? null));
  return channel ? [...ids].flatMap((id) => (id === null || id === channel.id ? [] : id)) : [];
}

/**
 * Steps of moves in a newer document. What no longer applies is left out: a slot that is gone or whose roster is not
 * known, one that has got the proposed people by now, and a person who is no longer there to leave.
 */
export function stepsIn(
  { shifts }: MetricsDocument,
  steps: readonly (readonly Move[])[],
  changed: Changed,
): readonly (readonly Move[])[] {
  const keyOf = ({ channel, start }: Slot): string => `${Date.parse(start)} ${channel ?? ''}`;
  const slots = new Map((shifts?.slots ?? []).map((slot) => [keyOf(slot), slot]));
  const found = (old: Slot): Slot | null => {
    const slot = slots.get(keyOf(old));
    const isDone = slot?.scheduled === changed.get(old)?.scheduled;
    return slot?.scheduled != null && !isDone ? slot : null;
  };
  const kept: Move[] = [];
  const carried = steps.map((step) => {
    const now = step.flatMap(({ from, to }): Move[] => {
      const move = { from: from && found(from), to: to && found(to) };
      return (from && !move.from) || (to && !move.to) ? [] : [move];
    });
    const left = possible(now, kept);
    kept.push(...left);
    return left;
  });
  return carried.filter((step) => step.length > 0);
}
