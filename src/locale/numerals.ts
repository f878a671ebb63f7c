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

type Signs = readonly [decimal: string, group: string];

const english: Signs = ['.', ','];
const indonesian: Signs = [',', '.'];

/** The decimal and the grouping sign of the tags written without `Intl`. */
const plainTags: Readonly<Record<string, Signs>> = {
  en: english,
  'en-US': english,
  'en-GB': english,
  'en-AU': english,
  id: indonesian,
  'id-ID': indonesian,
};

/** Whether Pantau writes the numbers of a tag itself; else `Intl` does. */
export const isPlain = (tag: string): boolean => Object.hasOwn(plainTags, tag);

/**
 * Numerals of the two first languages, written here because the first `Intl` constructor of a page costs Chromium
 * 10 to 20 ms of main-thread time, as much as the rest of a first figure. A test holds them to what `Intl` writes.
 * Any other tag is written as English.
 */
export function plainNumerals(tag: string): Numerals {
  const [decimal, group] = (isPlain(tag) && plainTags[tag]) || english;
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
    money: (value, currency) => moneyText(tag, value, currency),
  };
}

/** Money is rare, and its signs and places are Intl's to know; a code it does not know stands as it is. */
export function moneyText(tag: string, value: number, currency: string): string {
  const digits = value % 1 ? 2 : 0;
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  // Abroad Intl writes the code IDR, and at home it parts the sign from the number; the floor writes Rp1.250.000.
  const isRupiah = currency === 'IDR';
  const money = (language: string): string => {
    const text = value
      .toLocaleString(language, isRupiah ? { ...options, currencyDisplay: 'narrowSymbol' } : options)
      .replace('-', '−');
    return isRupiah && isIndonesian(language) ? text.replace(/\s/g, '') : text.replace(/\u00a0/g, ' ');
  };
  try {
    return money(tag);
  } catch {
    return `${currency} ${value.toLocaleString('en', { maximumFractionDigits: digits })}`;
  }
}

const isIndonesian = (tag: string): boolean => /^(id|in)\b/i.test(tag);

/** Decimals a value needs, at most `digits`. */
function needed(value: number, digits: number): number {
  let least = 0;
  while (least < digits && Math.abs(rounded(value, digits) - rounded(value, least)) > 1e-9) least += 1;
  return least;
}

// 1.005 is 1.00499… as a double: a nudge of a few units in the last place gives the half that was meant.
function rounded(value: number, digits: number): number {
  // Past this a double has no such digits, and the nudge would overflow.
  if (Math.abs(value) >= 1e15) return value;
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  const whole = Math.floor(scaled + 0.5 + scaled * 2e-16);
  return (Math.sign(value) * whole) / scale;
}
