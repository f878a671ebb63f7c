import type { Format } from './format.js';
import type { Field } from './heatmap.js';

// A picture writes the same few small numbers hundreds of times.
const written = new WeakMap<Format, Map<number, string>>();

/** A number of people or contacts: whole where it is whole, else to a tenth. */
export function tenths(value: number, format: Format): string {
  const texts = written.get(format) ?? new Map<number, string>();
  const text = texts.get(value) ?? format.number(value, 1);
  // Weeks of figures on a wall are not kept.
  if (texts.size > 999) texts.clear();
  written.set(format, texts.set(value, text));
  return text;
}

const shares: ReadonlySet<Field> = new Set(['difference', 'service-level', 'occupancy']);

/** A number as a cell, a sentence or the table says it: people and contacts whole where they are whole, else to a tenth. */
export function valueText(value: number, field: Field, format: Format): string {
  if (shares.has(field)) return format.share(value, 0);
  return field === 'handleTime' ? format.duration(value) : tenths(value, format);
}
