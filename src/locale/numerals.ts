/** How numbers are written for one language tag. */
export interface Numerals {
  /** A number with grouping and at most `digits` decimals; a true minus sign. */
  number(value: number, digits?: number): string;
  /** A number with exactly `digits` decimals. */
  fixed(value: number, digits: number): string;
  /** A share from 0 to 1 as a percentage with exactly `digits` decimals, one unless told. */
  share(value: number, digits?: number): string;
  /** A limit or target: a share as a percentage with no more decimals than it needs. */
  limit(value: number): string;
  /** Money by ISO 4217 code. */
  money(value: number, currency: string): string;
}

/** The decimal and the grouping sign of the tags written without `Intl`. */
const plainTags: Readonly<Record<string, readonly [decimal: string, group: string]>> = {
  en: ['.', ','],
  'en-US': ['.', ','],
  'en-GB': ['.', ','],
  'en-AU': ['.', ','],
  id: [',', '.'],
  'id-ID': [',', '.'],
};

/**
 * Numerals of the two first languages, written here because the first `Intl` constructor of a page costs Chromium
 * 10 to 20 ms of main-thread time, as much as the rest of a first figure. A test holds them to what `Intl` writes.
 * `null` for every other tag.
 */
export function plainNumerals(tag: string): Numerals | null {
  const signs = plainTags[tag];
  if (!signs) return null;
  const [decimal, group] = signs;
  const fixed = (value: number, digits: number): string => {
    const text = rounded(Math.abs(value), digits).toFixed(digits);
    const [whole = '0', fraction] = text.split('.');
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    const unsigned = fraction ? grouped + decimal + fraction : grouped;
    return value < 0 && /[1-9]/.test(unsigned) ? `−${unsigned}` : unsigned;
  };
  const number = (value: number, digits = 0): string => fixed(value, needed(value, digits));
  return {
    number,
    fixed,
    share: (value, digits = 1) => `${fixed(value * 100, digits)}%`,
    limit: (value) => `${number(value * 100, 1)}%`,
    money: (value, currency) => intlNumerals(tag).money(value, currency),
  };
}

/** Decimals a value needs, at most `digits`. */
function needed(value: number, digits: number): number {
  let least = 0;
  while (least < digits && Math.abs(rounded(value, digits) - rounded(value, least)) > 1e-9) least += 1;
  return least;
}

// 1.005 is 1.00499… as a double: a nudge of a few units in the last place gives the half that was meant.
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  const whole = Math.floor(scaled + 0.5 + scaled * 2e-16);
  return (Math.sign(value) * whole) / scale;
}

/** Numerals as `Intl` writes them for a tag; English for a tag it does not know. */
export function intlNumerals(tag: string): Numerals {
  const made = new Map<string, Intl.NumberFormat>();
  const by = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = made.get(key);
    if (known) return known;
    const format = newNumberFormat(tag, options);
    made.set(key, format);
    return format;
  };
  const minus = (text: string): string => text.replace('-', '−');
  const exact = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    number: (value, digits = 0) => minus(by(`n${digits}`, { maximumFractionDigits: digits }).format(value)),
    fixed: (value, digits) => minus(by(`f${digits}`, exact(digits)).format(value)),
    share: (value, digits = 1) => minus(by(`s${digits}`, { style: 'percent', ...exact(digits) }).format(value)),
    limit: (value) => minus(by('l', { style: 'percent', maximumFractionDigits: 1 }).format(value)),
    money: (value, currency) =>
      minus(by(currency, { style: 'currency', currency, maximumFractionDigits: value % 1 ? 2 : 0 }).format(value)),
  };
}

function newNumberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag, options);
  } catch {
    const { style, currency: _unknown, ...rest } = options;
    return new Intl.NumberFormat('en', style === 'percent' ? { ...rest, style } : rest);
  }
}
