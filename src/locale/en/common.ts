import type { Counted } from '../../contract/catalogue.js';
import type { Failure } from '../../contract/failure.js';
import type { Expectation } from '../../contract/types.js';
import type { CommonWords } from '../common.js';
import type { Format } from '../format.js';

const nouns: Readonly<Record<Counted, string>> = {
  answers: 'answer',
  surveys: 'survey',
  calls: 'call',
  contacts: 'contact',
  cases: 'case',
  reviews: 'review',
  courses: 'course',
  hours: 'hour',
};

export const common: CommonWords = {
  loading: 'Loading figures.',
  asOf: (time) => `as of ${time}`,
  soFar: (text) => `${text}, so far`,
  stale: (age) => `${age} old`,
  staleSince: (time) => `No new figures since ${time}. Those shown are the last that arrived.`,
  empty: (what) => `No ${what} in this period.`,
  noSource:
    'This element was given no figures: set src or data. Some frameworks remove script elements from templates; there, set data.',
  what: { figures: 'figures', shifts: 'shifts', answers: 'answers', agents: 'agents' },
  counted: (counts, count, text) => `${text} ${nouns[counts]}${count === 1 ? '' : 's'}`,
  ignored: (left, total, what) => `${left} of ${total} ${what} could not be read and were left out.`,
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
  expectation,
  failure,
  table: 'View as table',
  chart: 'View as chart',
  copy: 'Copy summary',
  copied: 'Copied',
  csv: 'Download CSV',
  retry: 'Try again',
  definition: 'What is this?',
  more: 'More',
  close: 'Close',
  notMeasured: 'no data',
  source: 'Source',
  noticed: 'Notes on the document',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  at: (day, clock, zone) => `${clock} ${zone}, ${day}`,
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

function failure({ cause, status }: Failure): string {
  switch (cause) {
    case 'offline':
      return 'This device is offline. New figures come when it is back.';
    case 'timeout':
      return 'The source did not answer in time. Try again.';
    case 'unreachable':
      return 'The source could not be reached, or does not allow this page to read it. Try again, or ask who runs the portal.';
    case 'http':
      return `The source answered with status ${status ?? '?'}. Try again, or ask who runs the portal.`;
    case 'not-found':
      return 'There is nothing at the address of the figures (404). Ask who runs the portal.';
    case 'auth':
      return 'The session has ended. Sign in again to see new figures.';
    case 'denied':
      return 'This account may not see these figures. Ask who runs the portal.';
    case 'login-page':
      return 'The address returned a login page, not figures. Sign in again.';
    case 'not-json':
      return 'The answer is not JSON. Ask who runs the portal.';
    case 'too-large':
      return 'The document is larger than 10 MB. Ask for a shorter period or a smaller team.';
    case 'invalid':
      return 'The document cannot be read.';
    case 'file-page':
      return 'This page was opened from disk, where browsers refuse to fetch. Open it through a web server, or put the document into the page.';
    case 'no-script':
      return 'The page has no script element with the id that src names.';
    case 'internal':
      return 'This element could not be drawn. The console of the browser has the details.';
  }
}
