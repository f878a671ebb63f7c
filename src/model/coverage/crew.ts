import type { Day, MetricsDocument, RosterEntry } from '../../contract/types.js';
import { dayOf } from '../day.js';
import { wallClock } from '../wall-time.js';
import type { CoverageCell } from './cell.js';
import type { Coverage } from './coverage.js';

/** Who is on in an hour, by their ids, and who comes next. Why somebody is absent is nobody's to know. */
export interface Crew {
  readonly on: readonly string[];
  readonly absent: readonly string[];
  /** The next to begin, and when. */
  readonly next: { readonly agents: readonly string[]; readonly day: Day; readonly minute: number } | null;
}

/** Who is on in an hour by the roster; `null` where the document has none, or the cell is no single hour. */
export function crewOf({ shifts, timeZone }: MetricsDocument, coverage: Coverage, cell: CoverageCell): Crew | null {
  if (!shifts?.roster || !cell.start) return null;
  const start = Date.parse(cell.start);
  const end = start + coverage.minutes * 60_000;
  const own = coverage.channel?.id;
  const roster = shifts.roster.filter(({ channel }) => own === undefined || (channel ?? own) === own);
  const ids = (entries: readonly RosterEntry[]): readonly string[] => [...new Set(entries.map(({ agent }) => agent))];
  const here = roster.filter(({ from, to }) => Date.parse(from) < end && Date.parse(to) > start);
  const later = roster.filter(({ from, absent }) => Date.parse(from) >= end && !absent);
  const next = later.reduce((least, { from }) => Math.min(least, Date.parse(from)), Infinity);
  const moment = (instant: number): { day: Day; minute: number } => {
    const { day, minute } = wallClock(timeZone)(instant);
    return { day: dayOf(day), minute };
  };
  const on = ids(here.filter(({ absent }) => !absent));
  return {
    on,
    absent: ids(here).filter((agent) => !on.includes(agent)),
    next: later.length > 0 ? { agents: ids(later.filter(({ from }) => Date.parse(from) === next)), ...moment(next) } : null,
  };
}
