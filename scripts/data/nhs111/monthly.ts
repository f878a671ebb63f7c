import type { Agent, DayPoint, Kpi, Measure, MetricsDocument } from '../../../src/contract/types.js';
import { lastDayOfMonth } from '../calendar.js';
import { csvRows } from '../csv.js';
import { providerName } from './names.js';
import { answeredInTime, callsOffered, episode, hungUp } from './words.js';

/** One provider's month. */
interface ProviderMonth {
  readonly code: string;
  readonly name: string;
  /** `YYYY-MM`, so that months sort as text. */
  readonly month: string;
  readonly offered: number;
  readonly abandoned: number;
  readonly answered: number;
  readonly inTime: number;
  /** Mean seconds of an episode. */
  readonly episode: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (text: string): string => {
  const [name, year] = text.split('-') as [string, string];
  return `20${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}`;
};

/** Seconds of `00:15:12`, or of the fraction of a day a spreadsheet makes of it. */
export const seconds = (text: string): number => {
  if (!text.includes(':')) return Math.round(Number(text) * 86_400);
  const [hours, minutes, rest] = text.split(':').map(Number) as [number, number, number];
  return hours * 3600 + minutes * 60 + rest;
};

const providerMonth = (row: Record<string, string>): ProviderMonth => {
  const count = (name: string) => Number(row[`Nhs1 ${name} SUM`]);
  return {
    code: row['Provider Org Code']!,
    name: row['Provider Name']!,
    month: monthOf(row['Periodname']!),
    offered: count('Number Calls Offered'),
    abandoned: count('Abandoned Calls'),
    answered: count('Answered Calls'),
    inTime: count('Answered 60sec'),
    episode: seconds(row['Nhs1 Ave Episode Length SUM']!),
  };
};

type Figure = (rows: readonly ProviderMonth[]) => Measure;

const sum = (rows: readonly ProviderMonth[], of: (row: ProviderMonth) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

// Sums over sums: a provider weighs what its calls weigh.
const figures: Readonly<Record<string, Figure>> = {
  contacts: (rows) => ({ value: sum(rows, ({ offered }) => offered) }),
  'service-level': (rows) => ({
    part: sum(rows, ({ inTime }) => inTime),
    whole: sum(rows, ({ answered }) => answered),
  }),
  abandonment: (rows) => ({
    part: sum(rows, ({ abandoned }) => abandoned),
    whole: sum(rows, ({ offered }) => offered),
  }),
  episode: (rows) => {
    const count = sum(rows, ({ answered }) => answered);
    return { mean: Math.round((sum(rows, (row) => row.episode * row.answered) / count) * 10) / 10, count };
  },
};

const kpi = (metric: string, rows: readonly ProviderMonth[], now: string, before: string): Kpi => {
  const figure = figures[metric]!;
  const of = (month: string) => rows.filter((row) => row.month === month);
  return {
    metric,
    ...(of(now).length > 0 && { now: figure(of(now)) }),
    ...(of(before).length > 0 && { before: figure(of(before)) }),
    series: [...new Set(rows.map(({ month }) => month))]
      .sort()
      .map((month) => ({ day: lastDayOfMonth(month), ...figure(of(month)) }) as DayPoint),
  };
};

const kpis = (rows: readonly ProviderMonth[], metrics: readonly string[]): Kpi[] =>
  metrics.map((metric) => kpi(metric, rows, '2016-03', '2016-02'));

const providers = (rows: readonly ProviderMonth[]): Agent[] =>
  [...new Set(rows.map(({ code }) => code))].sort().map((code) => {
    const own = rows.filter((row) => row.code === code);
    // A provider that changed its name is shown under the last one.
    return {
      id: code,
      name: providerName(own.at(-1)!.name),
      kpis: kpis(own, ['service-level', 'abandonment', 'episode', 'contacts']),
    };
  });

/** The year 2015-16 of NHS 111, with March 2016 as the period. */
export const monthlyService = (csv: string): MetricsDocument => {
  const rows = csvRows(csv).map(providerMonth);
  return {
    pantau: 1,
    generatedAt: '2016-04-01T00:00:00+01:00',
    timeZone: 'Europe/London',
    team: { id: 'nhs111', name: { en: 'NHS 111, England', id: 'NHS 111, Inggris' }, rows: 'providers' },
    period: { from: '2016-03-01', to: '2016-03-31', before: { from: '2016-02-01', to: '2016-02-29' } },
    source: {
      name: {
        en: 'NHS England, NHS 111 Minimum Data Set (Open Government Licence v3.0)',
        id: 'NHS England, NHS 111 Minimum Data Set (Open Government Licence v3.0)',
      },
      url: 'https://www.england.nhs.uk/statistics/statistical-work-areas/nhs-111-minimum-data-set/',
    },
    metrics: { contacts: callsOffered, 'service-level': answeredInTime, abandonment: hungUp, episode },
    kpis: kpis(rows, ['contacts', 'service-level', 'abandonment', 'episode']),
    agents: providers(rows),
  };
};
