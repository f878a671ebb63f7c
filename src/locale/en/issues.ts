import type { Expectation } from '../../contract/types.js';
import type { Format } from '../format.js';
import type { IssueWords } from '../issues.js';

export const issues: IssueWords = {
  invalid: (path, expected, found) => `${path}: expected ${expected}, found ${found}.`,
  shareScale: (path, found, guess) =>
    `${path}: shares run from 0 to 1; ${found} looks like a percentage. Meant ${guess}?`,
  noOffset: (path, found, guess) =>
    `${path}: the time ${found} has no offset. Write ${guess}, or end it with Z for UTC.`,
  newer: (found, known) => `The document is version ${found}; this page understands ${known}.`,
  unknownKey: (path) => `${path} is not a key of the document and was passed over. A typing mistake?`,
  document: 'the document',
  nothing: 'nothing',
  somethingElse: 'something else',
  disagree: (path) =>
    `${path} and the survey days of the same metric give different figures. The one of ${path} is shown.`,
  things: {
    agentFigures: 'figures of agents',
    points: 'points of figures',
    surveyDays: 'days of surveys',
    kpis: 'figures',
    agents: 'agents',
    surveys: 'surveys',
    slots: 'hours',
    channels: 'channels',
    metrics: 'settings of metrics',
    events: 'events',
  },
  ignored: (left, total, what) => `${left} of ${total} ${what} could not be read and were left out.`,
  noticed: 'Notes on the document',
  expectation,
};

function expectation(expected: Expectation, format: Format): string {
  switch (expected.type) {
    case 'one-of':
      return `one of ${expected.options.join(', ')}`;
    case 'whole':
      return `a whole number from ${format.number(expected.least)}`;
    case 'at-least':
      return `a number from ${format.number(expected.least, 2)}`;
    case 'between':
      return `a number from ${format.number(expected.least, 2)} to ${format.number(expected.most, 2)}`;
    case 'at-most-characters':
      return `at most ${format.number(expected.most)} characters`;
    case 'at-most-items':
      return `at most ${format.number(expected.most)} items`;
    case 'major':
      return `version ${expected.known}`;
    default:
      return simple[expected.type];
  }
}

const simple: Readonly<
  Record<
    Exclude<Expectation, { options: unknown } | { least: number } | { most: number } | { known: number }>['type'],
    string
  >
> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  day: 'a day such as 2026-11-22',
  instant: 'a time such as 2026-11-22T19:00:00+07:00',
  clock: 'a time of day such as 06:00',
  hours: 'opening hours such as 06:00-24:00',
  zone: 'a time zone such as Asia/Jakarta',
  measure: 'a figure: part and whole, mean and count, value, or the three NPS counts',
  currency: 'a currency code such as IDR',
  link: 'a web address',
  json: 'JSON',
  document: 'a metrics document',
  'part-within-whole': 'a part no larger than the whole',
  unique: 'something not named before in this list',
  'from-before-to': 'a from no later than its to',
  'answers-sum': 'answers that add up to the whole',
};
