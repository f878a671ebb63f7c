import type { Instant, MetricsDocument, RosterEntry } from '../../contract/types.js';
import type { CoverageCell } from './cell.js';
import type { Coverage } from './coverage.js';

/** Who is on in an hour, by their ids. Why somebody is absent is nobody's to know. */
export interface Crew {
  readonly on: readonly string[];
  readonly absent: readonly string[];
  /** Who begins next. */
  readonly next: readonly string[];
  readonly nextAt: Instant | null;
}

/** Who is on in an hour by the roster; `null` where the document has none, or the cell is no single hour. */
export function crewOf({ shifts }: MetricsDocument, coverage: Coverage, cell: CoverageCell): Crew | null {
  if (!shifts?.roster || !cell.start) return null;
  const start = Date.parse(cell.start);
  const end = start + coverage.minutes * 60_000;
  const own = coverage.channel?.id;
  const roster = shifts.roster.filter(({ channel }) => (channel ?? own) === (own ?? channel));
  const idsOf = (is: (entry: RosterEntry, from: number) => boolean): readonly string[] => [
    ...new Set(roster.filter((entry) => is(entry, Date.parse(entry.from))).map(({ agent }) => agent)),
  ];
  const isHere = ({ to }: RosterEntry, from: number): boolean => from < end && Date.parse(to) > start;
  const on = idsOf((entry, from) => isHere(entry, from) && !entry.absent);
  const later = roster.filter(({ from, absent }) => Date.parse(from) >= end && !absent);
  const next = Math.min(...later.map(({ from }) => Date.parse(from)));
  return {
    on,
    absent: idsOf(isHere).filter((agent) => !on.includes(agent)),
    next: idsOf(({ absent }, from) => from === next && !absent),
    nextAt: later.find(({ from }) => Date.parse(from) === next)?.from ?? null,
  };
}
