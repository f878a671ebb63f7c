import type { Issue, Parsed, Section } from '../contract/types.js';

/**
 * Why an element made of these sections has nothing to show: the issue that cost one of them as a whole, else the first
 * item that was left out of the first of them; `null` when all that were given stand.
 */
export const lostOf = ({ issues }: Parsed, sections: readonly Section[]): Issue | null =>
  issues.find(({ lost, section }) => lost === 'section' && section !== null && sections.includes(section)) ??
  issues.find(({ lost, section }) => lost === 'item' && section === sections[0]) ??
  null;

/** What every figure of a document rests on, whichever element shows it; `null` are keys nobody knows. */
export const sharedSections: readonly (Section | null)[] = [
  'generatedAt',
  'freshFor',
  'timeZone',
  'period',
  'notice',
  'source',
  'team',
  null,
];
