import { disagreements } from './disagree.js';
import { type Draft, issueOf } from './issue.js';
import { isObject } from './kinds.js';
import { read } from './read.js';
import { fault, Reading } from './reading.js';
import { sections } from './sections.js';
import type { Expectation, IssueKind, MetricsDocument, Parsed } from './types.js';

/** The contract's major that this parser reads. */
export const major = 1;

/**
 * Turns anything into a metrics document and what had to be left out of it. Never throws and never changes
 * what it was given. A fault costs the innermost item of a list that holds it, else its section.
 */
export function parseDocument(value: unknown): Parsed {
  try {
    return parsed(value);
  } catch {
    // A host's own getters and proxies may throw.
    return refused('invalid', { type: 'document' }, undefined);
  }
}

/** A document that cannot be read as a whole, and why. */
export function refused(kind: IssueKind, expected: Expectation, found: unknown, keys: Draft['keys'] = []): Parsed {
  return { document: null, issues: [issueOf({ kind, keys, lost: 'document', expected, found, list: null, items: 1 })] };
}

function parsed(input: unknown): Parsed {
  if (!isObject(input)) return refused('invalid', { type: 'document' }, input);
  const version = input['pantau'];
  if (version !== major) {
    const kind = typeof version === 'number' ? 'newer-contract' : 'invalid';
    return refused(kind, { type: 'major', known: major }, version, ['pantau']);
  }

  const document: Record<string, unknown> = { pantau: major };
  const reading = new Reading(input, document);
  // Each section is read from its host once, where a getter that throws costs no more than it.
  const sent: Record<string, unknown> = {};
  for (const [section, kind] of Object.entries(sections)) {
    reading.keys = [section];
    reading.unknown.clear();
    let value: unknown;
    try {
      const given = (sent[section] = input[section]);
      value = given == null ? undefined : read(kind, given, reading);
    } catch {
      reading.keys = [section];
      value = reading.refuse({ type: 'object' }, undefined);
    }
    if (value !== fault && value !== undefined) document[section] = value;
  }
  reading.keys = [];
  for (const key in input)
    if (key !== 'pantau' && !Object.hasOwn(sections, key) && !reading.nameUnknown(sections, key)) break;
  const issues = reading.drafts.map((draft) => issueOf(draft, document['timeZone']));
  const whole = document as unknown as MetricsDocument;
  return { document: whole, issues: [...issues, ...disagreements(whole, sent['kpis'])] };
}
