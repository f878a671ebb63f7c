import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/define/csat-trend.js';
import type { CsatTrend } from '../../src/components/csat-trend.js';
import type { MetricsDocument, Survey, SurveyComment, SurveyDay, TeamEvent } from '../../src/contract/types.js';
import { shiftDay } from '../../src/model/day.js';

const src = 'data/simulated-team.json';

/** The satisfaction of six weeks: seven days together, their likely range, the days behind them. */
export const smallestUse = (): TemplateResult => html`<pantau-csat-trend src=${src}></pantau-csat-trend>`;

/** Real figures a day: calls to England’s urgent-care line answered within 60 seconds. Everything is counted, so there is no range. */
export const realDays = (): TemplateResult =>
  html`<pantau-csat-trend src="data/nhs111-2025-26.json" metric="service-level"></pantau-csat-trend>`;

/** Real figures a month: nothing is pooled over seven days, and a month is compared with the month before. */
export const realMonths = (): TemplateResult =>
  html`<pantau-csat-trend src="data/nhs111-2015-16.json" metric="service-level"></pantau-csat-trend>`;

/** The last three weeks only; the first days still have their seven. */
export const lastDays = (): TemplateResult => html`<pantau-csat-trend src=${src} days="21"></pantau-csat-trend>`;

/** Six weeks of days by calendar week, from Monday on: all answers of a week together, a control limit of its own each. */
export const byWeek = (): TemplateResult => html`<pantau-csat-trend src=${src} by="week"></pantau-csat-trend>`;

/** By calendar month: the last is not over, is hollow and compared with nothing. */
export const byMonth = (): TemplateResult => html`<pantau-csat-trend src=${src} by="month"></pantau-csat-trend>`;

/** Two years of days by month, with events where they fell. */
export const twoYearsByMonth = (): TemplateResult =>
  html`<pantau-csat-trend
    by="month"
    .data=${{ ...survey('csat', longDays(740)), generatedAt: '2026-11-22T12:00:00+07:00', events }}
  ></pantau-csat-trend>`;

/** An NPS runs from −100 to 100, with a range of its own. */
export const nps = (): TemplateResult =>
  html`<pantau-csat-trend metric="nps" .data=${survey('nps', npsDays)}></pantau-csat-trend>`;

/** Customer effort on a scale of 1 to 7: means with their spread. */
export const effort = (): TemplateResult =>
  html`<pantau-csat-trend metric="ces" .data=${survey('ces', effortDays)}></pantau-csat-trend>`;

/** The first day: one point, and nothing to compare it with. */
export const firstDay = (): TemplateResult =>
  html`<pantau-csat-trend .data=${survey('csat', csatDays.slice(-1))}></pantau-csat-trend>`;

/** Days without answers leave a gap, never a zero; a week without any breaks the line. */
export const gaps = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${survey(
      'csat',
      csatDays.filter((_, index) => index % 7 !== 5 && (index < 14 || index > 24)),
    )}
  ></pantau-csat-trend>`;

/** A handful of answers a day: days are hollow, and the line is dashed until seven days hold enough. */
export const fewAnswers = (): TemplateResult =>
  html`<pantau-csat-trend .data=${survey('csat', fewDays)}></pantau-csat-trend>`;

/** The last day is not over: it is hollow, and nothing is compared. */
export const unfinished = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${{ ...survey('csat', csatDays), generatedAt: '2026-11-22T12:00:00+07:00' }}
  ></pantau-csat-trend>`;

/** What customers answered opens below the picture: how many gave each rating, and what they wrote, as plain text. */
export const ratingsAndComments = (): TemplateResult => html`<pantau-csat-trend .data=${answered}></pantau-csat-trend>`;

/** The same of the day that is picked, by the reader or by the page. */
export const answersOfADay = (): TemplateResult => {
  const pick = (place?: Element): void => (place as CsatTrend | undefined)?.select({ day: '2026-11-19' });
  return html`<pantau-csat-trend group="answers-of-a-day" ${ref(pick)} .data=${answered}></pantau-csat-trend>`;
};

/** Ratings from 0 to 10; the days of one week do not say theirs, and are left out of them. */
export const npsRatings = (): TemplateResult =>
  html`<pantau-csat-trend
    metric="nps"
    .data=${survey(
      'nps',
      npsDays.map((day, index) =>
        index > 48
          ? day
          : { ...day, answers: [...Array<number>(6).fill(0), day.detractors, 10, 14, 16, day.promoters - 16] },
      ),
    )}
  ></pantau-csat-trend>`;

/** The older question of effort, on which low is good: the document says so. */
export const effortWhereLowIsGood = (): TemplateResult =>
  html`<pantau-csat-trend
    metric="ces"
    .data=${{
      ...survey(
        'ces',
        effortDays.map((day) => ({ ...day, mean: Math.round((day.mean - 3.3) * 100) / 100, sd: 0.9 })),
      ),
      metrics: { ces: { better: 'lower', target: 2.2, range: { min: 1, max: 5 } } },
    }}
  ></pantau-csat-trend>`;

/** Good or bad, and nothing between: any share is a trend. */
export const goodOrBad = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${{
      ...survey(
        'csat',
        csatDays.map((day) => ({ ...day, answers: [day.whole - day.part, day.part] })),
        { scale: { min: 0, max: 1, good: [1] } },
      ),
      metrics: { csat: { target: 0.9, label: { en: 'Good ratings', id: 'Nilai baik' } } },
    }}
  ></pantau-csat-trend>`;

/** Far fewer answered this week than the week before: a warning stands beside the score. */
export const fewerAnswered = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${survey(
      'csat',
      csatDays.map((day, index) => (index > 34 ? { ...day, invited: 620 } : day)),
    )}
  ></pantau-csat-trend>`;

/** Names from right to left keep their own order among words and numbers. */
export const rightToLeft = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${{
      ...survey('csat', csatDays),
      metrics: { csat: { target: 0.9, label: 'رضا العملاء' } },
      events: [{ from: '2026-11-12', label: 'عطل الدفع', tentative: true }],
    }}
  ></pantau-csat-trend>`;

/** A slow slide that no single day shows is said in words. */
export const slowShift = (): TemplateResult =>
  html`<pantau-csat-trend .data=${survey('csat', slideDays)}></pantau-csat-trend>`;

/** Twenty-seven years of days: the lowest and the highest of every stretch, as many marks as can be told apart. */
export const tenThousandDays = (): TemplateResult =>
  html`<pantau-csat-trend .data=${survey('csat', longDays(10_000))}></pantau-csat-trend>`;

/** In a narrow place the target is named with the verdict, and unusual days by their figure and date. */
export const narrow = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 360px'}><pantau-csat-trend src=${src}></pantau-csat-trend></div>`;

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}><pantau-csat-trend src=${src}></pantau-csat-trend></div>`;

/** The nearest `lang` decides: words, numbers and dates change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id"><pantau-csat-trend src=${src}></pantau-csat-trend></div>`;

/** Names twice as long as usual, at 240 px: nothing is cut but names, which stand whole in the day's words. */
export const doubledText = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 240px'}><pantau-csat-trend .data=${doubled}></pantau-csat-trend></div>`;

/** Tokens and parts from outside: any ancestor may set a token. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-mark: light-dark(#7a3fb0, #c9a3f0); --pantau-mark-quiet: light-dark(#efe3f8, #3a2450); --pantau-target: light-dark(#00634d, #66d9b8); --pantau-radius: 2px; --pantau-font: Georgia, serif'}
  ><pantau-csat-trend src=${src}></pantau-csat-trend></div>`;

/** Waiting for figures that are slow to come: the place is kept. */
export const loading = (): TemplateResult =>
  html`<pantau-csat-trend src="slow.json" .fetcher=${never}></pantau-csat-trend>`;

/** No answers in the document. */
export const empty = (): TemplateResult =>
  html`<pantau-csat-trend .data=${{ pantau: 1, surveys: [] }}></pantau-csat-trend>`;

/** Figures past their life: the numbers step back, with their age. */
export const stale = (): TemplateResult =>
  html`<pantau-csat-trend
    .data=${{ ...survey('csat', csatDays), generatedAt: '2024-11-23T06:05:00+07:00', period: null, freshFor: 900 }}
  ></pantau-csat-trend>`;

/** Surveys that cannot be read: what is wrong, and where. */
export const error = (): TemplateResult =>
  html`<pantau-csat-trend .data=${{ pantau: 1, surveys: 'soon' }}></pantau-csat-trend>`;

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-csat-trend src="private.json" .fetcher=${signedOut}></pantau-csat-trend>`;

const never = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

const last = '2026-11-22';
const shaped = <Figures extends object>(count: number, measure: (index: number) => Figures) =>
  Array.from({ length: count }, (_, index) => ({ day: shiftDay(last, index - count + 1), ...measure(index) }));

// A wave of its own for each, so that the pictures are the same on every visit.
const wave = (index: number): number => Math.sin(index * 1.7) + Math.sin(index * 0.45);

const csatDays = shaped(42, (index) => ({ part: Math.round(91 + 2.2 * wave(index)), whole: 100, invited: 380 }));
const fewDays = shaped(28, (index) => ({
  part: index % 4 === 0 ? 2 : 3 + (index % 3),
  whole: 3 + (index % 3) + (index % 4 === 0 ? 1 : 0),
}));
const slideDays = shaped(42, (index) => ({ part: Math.round((index < 30 ? 92 : 88) + wave(index)), whole: 100 }));
const longDays = (count: number): readonly SurveyDay[] =>
  shaped(count, (index) => ({ part: Math.round(176 + 6 * wave(index) + 6 * Math.sin(index / 400)), whole: 200 }));
const npsDays = shaped(56, (index) => ({
  promoters: Math.round(46 + 4 * wave(index)),
  passives: 24,
  detractors: Math.round(22 - 3 * wave(index)),
}));
const effortDays = shaped(42, (index) => ({
  mean: Math.round((5.4 + 0.12 * wave(index)) * 100) / 100,
  count: 60,
  sd: 1.3,
}));

const survey = (metric: string, points: readonly SurveyDay[], more: Partial<Survey> = {}): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  notice: { en: 'Invented figures', id: 'Angka rekaan' },
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: last },
  metrics: { csat: { target: 0.9 }, nps: { target: 20 }, ces: { target: 5.3 } },
  surveys: [{ metric, days: points, ...more }],
});

const events: readonly TeamEvent[] = [
  { from: '2025-07-10', to: '2025-07-12', kind: 'incident', label: { en: 'App outage', id: 'Aplikasi terganggu' } },
  { from: '2026-02-18', to: '2026-03-19', kind: 'ramadan', label: 'Ramadan 1447 H' },
  {
    from: '2026-11-20',
    kind: 'campaign',
    label: { en: 'Payday sale', id: 'Promo gajian' },
    tentative: true,
  },
];

const comments: readonly SurveyComment[] = [
  { day: '2026-11-19', text: 'Solved within the first call. Thank you!', rating: 5 },
  { day: '2026-11-19', text: 'I had to explain everything twice\n– once to the bot, once to a person.', rating: 2 },
  { day: '2026-11-20', text: 'شكرا جزيلا، الخدمة ممتازة (24 ساعة).', rating: 5 },
  { day: '2026-11-20', text: 'The page said <b>“closed”</b> & then <script>nothing</script> happened.', rating: 1 },
  { day: '2026-11-21', text: { en: 'Friendly, but slow.', id: 'Ramah, tetapi lama.' }, rating: 3 },
  { day: '2026-11-21', text: 'No complaints.' },
  { day: '2026-11-22', text: 'Refund still not here after two weeks. '.repeat(40), rating: 1 },
];

const answered: MetricsDocument = survey(
  'csat',
  csatDays.map((day, index) =>
    index < 5 ? day : { ...day, answers: [2, 3, day.whole - day.part - 5, 33, day.part - 33] },
  ),
  { scale: { min: 1, max: 5, good: [4, 5] }, comments },
);

const doubled: MetricsDocument = {
  ...survey(
    'csat',
    csatDays.map((day, index) => (index === 20 ? { ...day, part: 70 } : day)),
  ),
  metrics: { csat: { target: 0.9, label: 'Customer satisfaction customer satisfaction CSAT CSAT' } },
  events: [{ from: '2026-11-01', kind: 'incident', label: 'Payment outage payment outage of the whole morning' }],
};
