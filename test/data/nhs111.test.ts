import { expect } from '@open-wc/testing';
import { seconds } from '../../scripts/data/nhs111/monthly.js';
import { csvRows } from '../../scripts/data/csv.js';
import { providerName } from '../../scripts/data/nhs111/names.js';
import type { DayPoint, MetricsDocument } from '../../src/contract/types.js';
import { fileText } from './files.js';

interface England {
  readonly offered: number;
  readonly answered: number;
  readonly inTime: number;
  readonly abandoned: number;
  readonly episode: number;
  /** The wrong way: the mean of the providers' shares. */
  readonly meanOfShares: number;
}

type Row = Record<string, number>;

/** England on one month's last day, pooled from the providers' rows. */
const england = (document: MetricsDocument, day: string): England => {
  const points = (metric: string): Row[] =>
    document.agents!.flatMap(({ kpis }) =>
      kpis!
        .filter((kpi) => kpi.metric === metric)
        .flatMap(({ series }) => series!.filter((point: DayPoint) => point.day === day)),
    ) as unknown as Row[];
  const sum = (rows: readonly Row[], key: string) => rows.reduce((total, row) => total + row[key]!, 0);
  const level = points('service-level');
  const episodes = points('episode');
  return {
    offered: sum(points('contacts'), 'value'),
    answered: sum(level, 'whole'),
    inTime: sum(level, 'part') / sum(level, 'whole'),
    abandoned: sum(points('abandonment'), 'part') / sum(points('abandonment'), 'whole'),
    episode: episodes.reduce((total, row) => total + row['mean']! * row['count']!, 0) / sum(episodes, 'count'),
    meanOfShares: level.reduce((total, row) => total + row['part']! / row['whole']!, 0) / level.length,
  };
};

const minutes = (whole: number, rest: number) => whole * 60 + rest;

describe('NHS 111 in 2015-16, pooled from its providers', () => {
  let document: MetricsDocument;
  before(async () => {
    document = JSON.parse(await fileText('nhs111-2015-16.json')) as MetricsDocument;
  });

  it('gives June 2015 as NHS England published it', () => {
    const june = england(document, '2015-06-30');
    expect(june.offered).to.equal(987_107);
    expect(june.abandoned).to.be.closeTo(0.013, 0.0005);
    expect(june.episode).to.be.closeTo(minutes(15, 12), 0.5);
  });

  it('gives the revised share answered in June 2015, a quarter of a point below the published one', () => {
    const { inTime } = england(document, '2015-06-30');
    expect(inTime).to.be.closeTo(0.9414, 0.00005);
    expect(0.944 - inTime).to.be.closeTo(0.0026, 0.0005);
  });

  it('gives November 2015 as published', () => {
    const november = england(document, '2015-11-30');
    expect(november.offered).to.equal(1_160_300);
    expect(november.abandoned).to.be.closeTo(0.018, 0.0005);
    expect(november.inTime).to.be.closeTo(0.896, 0.0005);
    expect(november.episode).to.be.closeTo(minutes(16, 40), 0.5);
  });

  it('gives December 2015 as published', () => {
    const december = england(document, '2015-12-31');
    expect(december.offered).to.equal(1_362_161);
    expect(december.answered).to.equal(1_219_645);
    expect(december.abandoned).to.be.closeTo(0.044, 0.0005);
    expect(december.inTime).to.be.closeTo(0.861, 0.0005);
  });

  it('would be wrong by points if the providers’ shares were averaged', () => {
    expect(england(document, '2015-12-31').meanOfShares - 0.861).to.be.above(0.04);
    expect(england(document, '2015-11-30').meanOfShares - 0.896).to.be.above(0.02);
  });

  it('says the same for England as for the providers together', () => {
    for (const { metric, series } of document.kpis!)
      for (const point of series as unknown as (Row & { day: string })[]) {
        const pooled = england(document, point.day);
        if (metric === 'contacts') expect(point['value']).to.equal(pooled.offered);
        if (metric === 'service-level') expect(point['part']! / point['whole']!).to.equal(pooled.inTime);
        if (metric === 'abandonment') expect(point['part']! / point['whole']!).to.equal(pooled.abandoned);
        if (metric === 'episode') expect(point['mean']).to.be.closeTo(pooled.episode, 0.06);
      }
  });

  it('counts 14.04 million calls in the year', () => {
    const offered = document.kpis!.find(({ metric }) => metric === 'contacts')!.series as unknown as Row[];
    expect(offered.reduce((sum, { value }) => sum + value!, 0)).to.be.closeTo(14_040_000, 5000);
  });

  it('reads a duration of March 2016, a fraction of a day, as seconds', () => {
    expect(seconds('0.01159722')).to.equal(1002);
    expect(seconds('00:15:12')).to.equal(912);
  });

  it('has no episode shorter than four minutes or longer than an hour', () => {
    for (const { kpis } of document.agents!)
      for (const point of kpis!.find(({ metric }) => metric === 'episode')!.series as unknown as Row[])
        expect(point['mean']).to.be.within(240, 3600);
  });

  it('writes names as a reader would', () => {
    expect(providerName('BANES & WILTSHIRE NHS 111')).to.equal('BANES & Wiltshire');
    expect(providerName('YORKSHIRE AND HUMBER NHS 111')).to.equal('Yorkshire and Humber');
  });
});

describe('NHS 111 in 2025-26, by day', () => {
  let document: MetricsDocument;
  before(async () => {
    document = JSON.parse(await fileText('nhs111-2025-26.json')) as MetricsDocument;
  });

  // England's own weekly totals, published beside the daily ones.
  const weekly = [
    { from: '2025-11-24', to: '2025-11-30', received: 424_764, answered: 388_940, inTime: 258_634 },
    { from: '2025-12-22', to: '2025-12-28', received: 449_275, answered: 414_562, inTime: 329_589 },
    { from: '2026-03-23', to: '2026-03-29', received: 391_672, answered: 360_276, inTime: 270_701 },
  ];

  for (const week of weekly)
    it(`adds up to the published week to ${week.to}`, () => {
      const total = (metric: string, key: string) =>
        (document.kpis!.find((kpi) => kpi.metric === metric)!.series as unknown as (Row & { day: string })[])
          .filter(({ day }) => day >= week.from && day <= week.to)
          .reduce((sum, point) => sum + point[key]!, 0);
      expect(total('contacts', 'value')).to.equal(week.received);
      expect(total('service-level', 'whole')).to.equal(week.answered);
      expect(total('service-level', 'part')).to.equal(week.inTime);
    });

  it('has no day on which nothing was reported', () => {
    const days = document.kpis![0]!.series as unknown as (Row & { day: string })[];
    expect(days).to.have.length(126);
    expect(days.every(({ value }) => value! > 0)).to.equal(true);
    expect(days.at(-1)!.day).to.equal('2026-03-29');
  });

  it('keeps a comma inside a contract’s name', () => {
    expect(csvRows('a,b\n1,"Kent, Medway & ""Sussex"""\n')).to.deep.equal([{ a: '1', b: 'Kent, Medway & "Sussex"' }]);
    expect(document.agents!.map(({ name }) => name)).to.include('Kent, Medway & Sussex');
  });
});
