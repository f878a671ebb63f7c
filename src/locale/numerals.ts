import { languageOf } from './language.js';

/** Writes a number with `least` to `most` decimals and a true minus sign; a share as a percentage where that is asked. */
export type WriteNumber = (value: number, least: number, most: number, isPercent?: boolean) => string;

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

/** The numerals of a tag by what writes its numbers. */
export const numeralsOf = (tag: string, write: WriteNumber): Numerals => ({
  number: (value, digits = 0) => write(value, 0, digits),
  fixed: (value, digits) => write(value, digits, digits),
  share: (value, digits = 1) => write(value, digits, digits, true),
  limit: (value) => write(value, 0, 1, true),
  money: (value, currency) => moneyText(tag, value, currency),
});

/** Whether Pantau writes the numbers of a tag itself; else `Intl` does. */
export const isPlain = (tag: string): boolean => /^(en(-(US|GB|AU))?|id(-ID)?)$/.test(tag);

/**
 * Numbers of the two first languages, written here because the first `Intl` constructor of a page costs Chromium
 * 10 to 20 ms of main-thread time, as much as the rest of a first figure. A test holds them to what `Intl` writes.
 * Any other tag is written as English.
 */
export function plainNumber(tag: string): WriteNumber {
  const [point, group] = languageOf(tag) === 'id' ? [',', '.'] : ['.', ','];
  return (value, least, most, isPercent = false) => {
    const size = Math.abs(isPercent ? value * 100 : value);
    const [whole = '', decimals = ''] = rounded(size, most).toFixed(most).split('.');
    const needed = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
    const text = whole.replace(/\B(?=(\d{3})+$)/g, group) + (needed && point + needed) + (isPercent ? '%' : '');
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
  };
}

/** Money is rare, and its signs and places are Intl's to know; a code it does not know stands as it is. */
function moneyText(tag: string, value: number, currency: string): string {
  const isRupiah = currency === 'IDR';
  // Cents only where there are any; nobody counts those of a rupiah.
  const digits = value % 1 && !isRupiah ? 2 : 0;
  try {
    const text = value
      .toLocaleString(tag, {
        style: 'currency',
        currency,
        currencyDisplay: isRupiah ? 'narrowSymbol' : 'symbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
      .replace('-', '−');
    // Abroad Intl writes the code IDR, and at home it parts the sign from the number; the floor writes Rp1.250.000.
    return isRupiah && languageOf(tag) === 'id' ? text.replace(/\s/g, '') : text.replace(/\u00a0/g, ' ');
  } catch {
    return `${currency} ${plainNumber('en')(value, 0, digits)}`;
  }
}

// 1.005 is 1.00499… as a double: a nudge of a few units in the last place gives the half that was meant.
function rounded(size: number, digits: number): number {
  const scale = 10 ** digits;
  // Past this a double has no such digits, and the nudge would overflow.
  return size < 1e15 ? Math.round(size * scale * (1 + Number.EPSILON)) / scale : size;
}
