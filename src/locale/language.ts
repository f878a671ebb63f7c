/** The languages Pantau has words in. */
export type Language = 'en' | 'id';

/** The language of the words for a BCP 47 tag; English where Pantau has no words of the tag's own language. */
export function languageOf(tag: string): Language {
  return /^(id|in)\b/i.test(tag) ? 'id' : 'en';
}

/** Whether a tag's language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return /^(ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(tag);
}
