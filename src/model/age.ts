import type { MetricsDocument } from '../contract/types.js';
import { dayOf } from './day.js';
import { wallClock } from './wall-time.js';

/** When a document's figures were true, on the clock of its own zone. */
export interface AsOf {
  readonly day: string;
  /** Minutes after midnight. */
  readonly minute: number;
  /** `WIB`, `WITA`, `WIT`, `UTC`, else the distance from UTC: `UTC−5`, `UTC+5:45`. */
  readonly zone: string;
}

/** When the figures were true; `null` where the document does not say. */
export function asOf({ generatedAt, timeZone }: MetricsDocument): AsOf | null {
  if (!generatedAt) return null;
  const { day, minute, offset } = wallClock(timeZone)(Date.parse(generatedAt));
  return { day: dayOf(day), minute, zone: zoneNames[timeZone ?? 'UTC'] ?? distance(offset) };
}

/** Milliseconds since the figures were true, never negative; `null` where the document does not say. */
export function ageOf({ generatedAt }: MetricsDocument, now: number): number | null {
  return generatedAt ? Math.max(0, now - Date.parse(generatedAt)) : null;
}

/**
 * When the figures grow old, in milliseconds since 1970: as the document says, else after three missed refreshes;
 * `null` when they never do.
 */
export function oldAt({ generatedAt, freshFor }: MetricsDocument, refresh: number | null): number | null {
  const life = freshFor ?? (refresh && refresh > 0 ? refresh * 3 : null);
  return generatedAt && life !== null ? Date.parse(generatedAt) + life * 1000 : null;
}

/** The parts of Indonesia have names for their time; others are said by their distance from UTC. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

function distance(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
