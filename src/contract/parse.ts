import { disagreements } from './disagree.js';
import { draft, issue, path, type Draft } from './issue.js';
import { fault, freshReading, refuse, under, unknownKey, type Reading } from './reading.js';
import { reader } from './read.js';
import type { Fields } from './rules.js';
import { sections } from './sections.js';
import type { Issue, MetricsDocument, Parsed, Section } from './types.js';
import { givenAsShares, isShareMetric, percentLimit } from './units.js';
import { withOffset } from './offset.js';

/** The contract's major that this parser reads. */
export const major = 1;

/** The largest document, in characters. */
const mostCharacters = 10_000_000;

/**
 * Turns anything into a metrics document and what had to be left out of it. Never throws and never changes
 * what it was given. A fault costs the innermost item of a list that holds it, else its section.
 */
export function parseDocument(value: unknown): Parsed {
  try {
    return parsed(value);
  } catch {
    // A host's own getters and proxies may throw.
    return refused(draft('invalid', { type: 'document' }, undefined));
  }
}

/** The same for text that should be JSON: a login page and other text have their own kinds. */
export function parseText(text: string): Parsed {
  if (text.length > mostCharacters) {
    return refused(draft('too-many', { type: 'at-most-characters', most: mostCharacters }, text.length));
  }
  try {
    return parseDocument(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
  } catch {
    return refused(draft(isPage(text) ? 'login-page' : 'not-json', { type: 'json' }, text.trim().slice(0, 400)));
  }
}

const isPage = (text: string): boolean => /^\s*</.test(text) || /<(html|form)\b/i.test(text.slice(0, 100_000));

function refused(why: Draft): Parsed {
  return { document: null, issues: [issue({ ...why, lost: 'document' }, null)] };
}

function parsed(value: unknown): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(draft('invalid', { type: 'document' }, value));
  const input = value as Fields;
  const version = input['pantau'];
  if (version !== major) {
    const kind = typeof version === 'number' ? 'newer-contract' : 'invalid';
    const why = draft(kind, { type: 'major', known: major }, version);
    why.keys.push('pantau');
    return refused(why);
  }

  const document: Record<string, unknown> = { pantau: major };
  const issues: Issue[] = [];
  const reading = freshReading(settled(document, input));
  for (const section of Object.keys(sections) as Section[]) {
    readSection(section, input, document, reading);
    publish(reading, section, document, issues);
  }
  for (const key in input) {
    if (key !== 'pantau' && !Object.hasOwn(sections, key) && !unknownKey(reading, sections, key)) break;
  }
  publish(reading, null, document, issues);
  const read = document as unknown as MetricsDocument;
  for (const one of disagreements(read, input['kpis'])) issues.push(issue(one, 'kpis'));
  return { document: read, issues };
}

/** What the reader asks about metrics: their settings are read before any figure is. */
function settled(document: Fields, input: Fields): Pick<Reading, 'shareMetric' | 'entry'> {
  let given: Set<string> | undefined;
  const known = new Map<string, boolean>();
  const isShare = (metric: string, settings: Readonly<Record<string, Fields>> | undefined): boolean => {
    given ??= givenAsShares([input['kpis'], input['surveys']]);
    return isShareMetric(metric, settings, given);
  };
  return {
    shareMetric: (metric) => {
      let share = known.get(metric);
      if (share === undefined) known.set(metric, (share = isShare(metric, document['metrics'] as never)));
      return share;
    },
    entry: (name, settings) => (isShare(name, { [name]: settings }) ? percentLimit(settings) : null),
  };
}

function readSection(section: Section, input: Fields, document: Record<string, unknown>, reading: Reading): void {
  let value: unknown;
  try {
    const given = input[section];
    if (given == null) return;
    value = reader(sections[section])(given, reading);
  } catch {
    value = refuse(reading, draft('invalid', { type: 'object' }, undefined));
  }
  under(reading, 0, section);
  if (value !== fault && value !== undefined) document[section] = value;
}

/** Turns a section's drafts into issues: unknown keys once each, guesses completed. */
function publish(reading: Reading, section: Section | null, document: Fields, issues: Issue[]): void {
  const named = new Set<string>();
  for (const one of reading.drafts) {
    if (one.kind === 'no-offset') one.guess = withOffset(one.guess!, document['timeZone'] as string | undefined);
    if (one.kind === 'unknown-key') {
      const pattern = path(one.keys.map((key) => (typeof key === 'number' ? '[]' : key)));
      if (named.has(pattern)) continue;
      named.add(pattern);
      issues.push({ ...issue(one, section), path: pattern });
      continue;
    }
    issues.push(issue(one, section));
  }
  reading.drafts = [];
  reading.unknown = new Map();
}
