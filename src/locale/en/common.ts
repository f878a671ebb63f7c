import type { Counted } from '../../contract/catalogue.js';
import type { Failure } from '../../contract/failure.js';
import type { CommonWords } from '../common.js';

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
  soFar: 'so far',
  stale: (age) => `${age} old`,
  staleSince: (time) => `No new figures since ${time}. Those shown are the last that arrived.`,
  empty: (what) => `No ${what} in this period.`,
  noSource:
    'This element was given no figures: set src or data. Some frameworks remove script elements from templates; there, set data.',
  what: { figures: 'figures', shifts: 'shifts', answers: 'answers', agents: 'agents' },
  counted: (counts, count, text) => `${text} ${nouns[counts]}${count === 1 ? '' : 's'}`,
  failure,
  retrying: (time) => `Trying again within ${time}.`,
  table: 'View as table',
  chart: 'View as chart',
  copy: 'Copy summary',
  copied: 'Copied',
  csv: 'Download CSV',
  retry: 'Try again',
  definition: 'What is this?',
  more: 'More',
  notMeasured: 'no data',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  at: (day, clock, zone) => `${clock} ${zone}, ${day}`,
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
