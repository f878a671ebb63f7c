import type { MetricsDocument } from '../contract/types.js';
import { dayOf } from './day.js';
import { offsetAt, wallTimeAt } from './wall-time.js';

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
  const instant = Date.parse(generatedAt);
  const name = timeZone ?? 'UTC';
  const offset = offsetAt(name, instant);
  const { day, minute } = wallTimeAt(instant, offset);
  return { day: dayOf(day), minute, zone: zoneName(name, offset) };
}

/** Milliseconds after which the figures are old: as the document says, else three missed refreshes; else never. */
export function shelfLife({ freshFor }: MetricsDocument, refresh: number | null): number | null {
  if (freshFor != null) return freshFor * 1000;
  return refresh && refresh > 0 ? refresh * 3000 : null;
}

/** Milliseconds since the figures were true, never negative; `null` where the document does not say. */
export function ageOf({ generatedAt }: MetricsDocument, now: number): number | null {
  return generatedAt ? Math.max(0, now - Date.parse(generatedAt)) : null;
}

/** When the figures grow old, in milliseconds since 1970; `null` when they never do. */
export function oldAt(document: MetricsDocument, refresh: number | null): number | null {
  const life = shelfLife(document, refresh);
  return document.generatedAt && life !== null ? Date.parse(document.generatedAt) + life : null;
}

/** Whether the figures are past their shelf life. */
export function isOld(document: MetricsDocument, refresh: number | null, now: number): boolean {
  const age = ageOf(document, now);
  const life = shelfLife(document, refresh);
  return age !== null && life !== null && age > life;
}

const indonesian: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

function zoneName(zone: string, offset: number): string {
  const known = Object.hasOwn(indonesian, zone) ? indonesian[zone] : undefined;
  if (known) return known;
  if (offset === 0) return 'UTC';
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
