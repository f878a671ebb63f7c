import { parseDocument, refused } from './parse.js';
import type { Parsed } from './types.js';

/** The largest document, in characters. */
const mostCharacters = 10_000_000;

/** Reads text that should be JSON as a metrics document: a login page and other text have their own kinds. */
export function parseText(text: string): Parsed {
  if (text.length > mostCharacters)
    return refused('too-many', { type: 'at-most-characters', most: mostCharacters }, text.length);
  try {
    return parseDocument(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
  } catch {
    return refused(isPage(text) ? 'login-page' : 'not-json', { type: 'json' }, text.trim().slice(0, 400));
  }
}

const isPage = (text: string): boolean => /^\s*</.test(text) || /<(html|form)\b/i.test(text.slice(0, 100_000));
