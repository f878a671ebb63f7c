import type { LocalText, MetricsDocument, Slot } from '../../contract/types.js';
import { serviceLevel } from '../../stats/erlang.js';
import { wallClock } from '../wall-time.js';
import { newCell } from './cell.js';
import type { Coverage } from './coverage.js';
import { tenths } from './facts.js';
import { type Gap, gapsOf, newGap, type Run } from './gaps.js';
import { columnOf } from './hour.js';
import type { CellAt, Changed } from './moves.js';

/** A value as it is, and as it would be. */
export interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** The service level expected of so many people. */
export interface Expected {
  /** Share answered in time, over the contacts of all hours. */
  readonly share: number;
  /** In how many of the hours more work comes in than these people can handle. */
  readonly growing: 'none' | 'some' | 'all';
}

/** Adjoining hours that are changed alike. */
export interface Stretch extends Change<Gap> {
  /** `null` where load or target are not known. */
  readonly expected: Change<Expected | null>;
}

/** What a proposal would do to the hours of one channel. */
export interface Effect extends Change<Coverage> {
  readonly stretches: readonly Stretch[];
  /** Hours short of people, of a week where cells are means. */
  readonly short: Change<number>;
  /** People times hours more than before, or fewer. */
  readonly agentHours: number;
  /** What of the proposal is in the hours shown. */
  readonly changed: Changed;
  /** Every cell changed. */
  readonly places: readonly CellAt[];
}

/** A proposal as other programs read it; `scheduled` is as the document counts it, in people of one slot. */
export interface Proposal {
  readonly 'pantau-proposal': 1;
  /** The team's id, else its name. */
  readonly team: LocalText | null;
  readonly timeZone: string;
  readonly changes: readonly {
    readonly start: string;
    readonly minutes: number;
    readonly channel: string | null;
    readonly scheduled: Change<number>;
  }[];
}

/** What a picture would be with other people in some of its slots. Only the cells of those are reckoned anew. */
export function effectOf({ timeZone }: MetricsDocument, from: Coverage, changed: Changed): Effect {
  const { rows, columns, minutes, terms, measure, steps, days, channel } = from;
  const clock = wallClock(timeZone);
  const cells = from.cells.map((line) => [...line]);
  const touched = new Map<number, CellAt>();
  const shown = new Map<Slot, Slot>();
  for (const [slot, proposed] of changed) {
    if ((slot.channel ?? null) !== (channel?.id ?? null)) continue;
    const at = clock(Date.parse(slot.start));
    const row = rows.findIndex((each) => each.days.includes(at.day));
    const column = columnOf(from, at.minute);
    const cell = cells[row]?.[column];
    const place = row * columns.length + column;
    if (!cell) continue;
    shown.set(slot, proposed);
    if (touched.has(place)) continue;
    touched.set(place, [row, column]);
    const hours = (rows[row]?.days ?? []).map((day) => days.hour(day, columns[column] ?? 0, changed));
    (cells[row] ?? [])[column] = newCell(hours, { measure, steps, terms }, cell.time);
  }
  const to: Coverage = {
    ...from,
    cells,
    gaps: gapsOf(rows, columns, minutes, cells),
    highest: cells.flat().reduce((most, { value }) => Math.max(most, value ?? 0), 0),
  };
  const places = [...touched].sort(([a], [b]) => a - b).map(([, place]) => place);
  const scheduled = ({ cells }: Coverage, [row, column]: CellAt): number => cells[row]?.[column]?.facts.scheduled ?? 0;
  const added = (place: CellAt): number => tenths(scheduled(to, place) - scheduled(from, place)) ?? 0;
  return {
    from,
    to,
    stretches: runsOf(places, added).map((run) => ({
      from: gapAt(from, run),
      to: gapAt(to, run),
      expected: { from: expectedIn(from, run), to: expectedIn(from, run, changed) },
    })),
    short: { from: shortHours(from), to: shortHours(to) },
    agentHours: (places.reduce((sum, place) => sum + added(place), 0) * minutes) / 60,
    changed: shown,
    places,
  };
}

/** Cells as stretches of time, a row after the other. */
export const hoursAt = (coverage: Coverage, places: readonly CellAt[]): readonly Gap[] =>
  runsOf(places, () => 0).map((run) => gapAt(coverage, run));

/** Adjoining cells of a row that are alike. */
function runsOf(places: readonly CellAt[], kind: (place: CellAt) => number): readonly CellAt[][] {
  const runs: CellAt[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.[0] === place[0] && last[1] + 1 === place[1] && kind(last) === kind(place)) run?.push(place);
    else runs.push([place]);
  }
  return runs;
}

function gapAt({ rows, columns, minutes, cells }: Coverage, run: readonly CellAt[]): Gap {
  const places = run.map(([row, column]) => ({ row, column, cell: cells[row]?.[column] }));
  return newGap(places as unknown as Run, rows, columns, minutes);
}

/** What is expected of some hours, gathered by their contacts: a busy one counts for more. */
function expectedIn(
  { rows, columns, days, terms }: Coverage,
  run: readonly CellAt[],
  changed?: Changed,
): Expected | null {
  let contacts = 0;
  let answered = 0;
  const grows: boolean[] = [];
  for (const [row, column] of run)
    for (const day of rows[row]?.days ?? []) {
      const { demand, load, handleTime, scheduled } = days.hour(day, columns[column] ?? 0, changed).facts ?? {};
      if (!demand || !load || !handleTime || scheduled == null || !terms.serviceLevel) continue;
      const people = scheduled * (1 - terms.shrinkage);
      contacts += demand;
      answered += demand * (serviceLevel(load, people, handleTime, terms.serviceLevel.within) ?? 0);
      grows.push(people <= load);
    }
  if (grows.length === 0) return null;
  return { share: answered / contacts, growing: !grows.includes(true) ? 'none' : grows.includes(false) ? 'some' : 'all' };
}

const shortHours = ({ cells, minutes }: Coverage): number =>
  (cells.flat().filter(({ isShort }) => isShort).length * minutes) / 60;

/** A proposal for other programs, slot by slot in the order of time. */
export function proposalOf({ team, timeZone, shifts }: MetricsDocument, changed: Changed): Proposal {
  const changes = [...changed].map(([slot, { scheduled }]) => ({
    start: slot.start,
    minutes: shifts?.minutes ?? 60,
    channel: slot.channel ?? null,
    scheduled: { from: slot.scheduled ?? 0, to: scheduled ?? 0 },
  }));
  return {
    'pantau-proposal': 1,
    team: team?.id ?? team?.name ?? null,
    timeZone: timeZone ?? 'UTC',
    changes: changes.sort((a, b) => Date.parse(a.start) - Date.parse(b.start)),
  };
}
