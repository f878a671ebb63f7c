import type { CommonWords } from '../common.js';

export const common: CommonWords = {
  loading: 'Loading figures.',
  broken: 'This element could not be drawn. The console of the browser has the details.',
  asOf: (time) => `as of ${time}`,
  soFar: 'so far',
  what: { figures: 'figures', shifts: 'shifts', answers: 'answers', agents: 'agents' },
  // What is counted is named by its English plural.
  counted: (counts, count, text) => `${text} ${count === 1 ? counts.slice(0, -1) : counts}`,
  table: 'View as table',
  chart: 'View as chart',
  copy: 'Copy summary',
  copied: 'Copied',
  csv: 'Download CSV',
  definition: 'What is this?',
  drill: 'Open in help desk',
  more: 'More',
  notMeasured: 'no data',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  alias: (place) => `Agent ${place}`,
};
