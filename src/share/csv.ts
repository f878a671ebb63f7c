import type { Cell, Table } from '../model/table.js';

/** A table as CSV (RFC 4180): numbers as they are counted, not as they are written; what was not measured stays empty. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ label }) => quoted(label)), ...rows.map((row) => row.map(field))];
  return lines.map((line) => line.join(',')).join('\r\n') + '\r\n';
}

function field({ value, text }: Cell): string {
  if (typeof value === 'number') return String(Math.round(value * 1e9) / 1e9);
  return value === null ? '' : quoted(value || text);
}

/** Quoted where CSV needs it; what a spreadsheet would run as a formula is made text. */
function quoted(text: string): string {
  const safe = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
