import type { DayPoint, Kpi, Measure, MetricsDocument, TeamEvent } from '../../../src/contract/types.js';
import { csvRows } from '../csv.js';
import { answeredAtAll, answeredInTime, callsOffered } from './words.js';

/** One contract's day. */
interface ContractDay {
  readonly day: string;
  readonly code: string;
  readonly received: number;
  readonly answered: number;
  readonly inTime: number;
}

const contractDay = (row: Record<string, string>): ContractDay => ({
  day: row['date']!,
  code: row['contract_code']!,
  received: Number(row['calls_received']),
  answered: Number(row['calls_answered']),
  inTime: Number(row['calls_answered_60s']),
});

const sum = (rows: readonly ContractDay[], of: (row: ContractDay) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const figures: Readonly<Record<string, (rows: readonly ContractDay[]) => Measure>> = {
  contacts: (rows) => ({ value: sum(rows, ({ received }) => received) }),
  'service-level': (rows) => ({
    part: sum(rows, ({ inTime }) => inTime),
    whole: sum(rows, ({ answered }) => answered),
  }),
  answered: (rows) => ({ part: sum(rows, ({ answered }) => answered), whole: sum(rows, ({ received }) => received) }),
};

const period = { from: '2026-03-23', to: '2026-03-29', before: { from: '2026-03-16', to: '2026-03-22' } };

const within = (rows: readonly ContractDay[], { from, to }: { from: string; to: string }) =>
  rows.filter(({ day }) => day >= from && day <= to);

const weeks = (metric: string, rows: readonly ContractDay[]): Kpi => ({
  metric,
  now: figures[metric]!(within(rows, period)),
  before: figures[metric]!(within(rows, period.before)),
});

const daily = (metric: string, rows: readonly ContractDay[]): Kpi => ({
  ...weeks(metric, rows),
  series: [...new Set(rows.map(({ day }) => day))]
    .sort()
    .map((day) => ({ day, ...figures[metric]!(rows.filter((row) => row.day === day)) }) as DayPoint),
});

// Bank holidays in England between the first day and the last.
const holidays: TeamEvent[] = [
  { from: '2025-12-25', kind: 'holiday', label: { en: 'Christmas Day', id: 'Hari Natal' } },
  { from: '2025-12-26', kind: 'holiday', label: { en: 'Boxing Day', id: 'Boxing Day' } },
  { from: '2026-01-01', kind: 'holiday', label: { en: 'New Year’s Day', id: 'Tahun Baru' } },
];

/** Four months of NHS 111 by day; days on which nothing was reported are not days without calls, so they are left out. */
export const dailyService = (csv: string, contracts: string): MetricsDocument => {
  const rows = csvRows(csv)
    .map(contractDay)
    .filter(({ received }) => received > 0);
  return {
    pantau: 1,
    generatedAt: '2026-03-30T00:00:00+01:00',
    timeZone: 'Europe/London',
    team: {
      id: 'nhs111',
      name: { en: 'NHS 111, England', id: 'NHS 111, Inggris' },
      rows: { en: 'contracts', id: 'kontrak' },
    },
    period,
    source: {
      name: {
        en: 'NHS England, Urgent and Emergency Care situation reports (Open Government Licence v3.0)',
        id: 'NHS England, Urgent and Emergency Care situation reports (Open Government Licence v3.0)',
      },
      url: 'https://www.england.nhs.uk/statistics/statistical-work-areas/uec-sitrep/',
    },
    metrics: {
      contacts: { ...callsOffered, label: { en: 'Calls received', id: 'Telepon masuk' } },
      'service-level': answeredInTime,
      answered: answeredAtAll,
    },
    kpis: ['contacts', 'service-level', 'answered'].map((metric) => daily(metric, rows)),
    agents: csvRows(contracts).map(({ contract_code: code, contract_name: name }) => ({
      id: code!,
      name: name!,
      kpis: ['service-level', 'answered', 'contacts'].map((metric) =>
        weeks(
          metric,
          rows.filter((row) => row.code === code),
        ),
      ),
    })),
    events: holidays,
  };
};
