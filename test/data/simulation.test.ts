import { expect } from '@open-wc/testing';
import { chance } from '../../scripts/data/random.js';
import type { Kpi, MetricsDocument, Slot } from '../../src/contract/types.js';
import { requiredAgents } from '../../src/stats/required-agents.js';
import { fileText } from './files.js';

type Row = Record<string, number> & { day: string };

const sum = (rows: readonly Row[], key: string) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);

describe('the simulated team', () => {
  let team: MetricsDocument;
  before(async () => {
    team = JSON.parse(await fileText('simulated-team.json')) as MetricsDocument;
  });

  const inPeriod = (rows: readonly unknown[], span: { from: string; to: string } = team.period!) =>
    (rows as readonly Row[]).filter(({ day }) => day >= span.from && day <= span.to);
  const survey = (metric: string, channel?: string) =>
    team.surveys!.find((one) => one.metric === metric && one.channel === channel)!.days as unknown as Row[];
  const own = (metric: string): Kpi[] => team.agents!.map(({ kpis }) => kpis!.find((kpi) => kpi.metric === metric)!);

  it('says that it is simulated, in both languages', () => {
    expect(team.notice).to.deep.equal({ en: 'Simulated data', id: 'Data simulasi' });
  });

  it('fits beside a page', async () => {
    expect((await fileText('simulated-team.json')).length).to.be.below(700_000);
  });

  it('counts as many satisfied answers for its agents as for the team', () => {
    const agents = own('csat').map(({ now }) => now) as unknown as Row[];
    const days = inPeriod(survey('csat'));
    expect([sum(agents, 'part'), sum(agents, 'whole')]).to.deep.equal([sum(days, 'part'), sum(days, 'whole')]);
  });

  it('counts as many solved contacts for its agents as for the team', () => {
    const agents = own('first-contact-resolution').map(({ now }) => now) as unknown as Row[];
    const { now } = team.kpis!.find(({ metric }) => metric === 'first-contact-resolution')!;
    expect({ part: sum(agents, 'part'), whole: sum(agents, 'whole') }).to.deep.equal(now);
  });

  it('adds every counted series up to its period and to the week before', () => {
    const kpis = [...team.kpis!, ...team.agents!.flatMap(({ kpis }) => kpis!)].filter(
      ({ now, series }) => now && 'part' in now && series,
    );
    expect(kpis.length).to.be.above(50);
    for (const { metric, now, before: last, series } of kpis) {
      for (const [measure, span] of [
        [now, team.period!],
        [last, team.period!.before!],
      ] as const) {
        if (!measure) continue;
        const days = inPeriod(series!, span);
        const { part, whole } = measure as unknown as Row;
        expect(sum(days, 'whole'), metric).to.be.closeTo(whole!, 1e-6);
        // Hours of occupancy are rounded to the tenth each day.
        expect(sum(days, 'part'), metric).to.be.closeTo(part!, metric === 'occupancy' ? 0.4 : 1e-6);
      }
    }
  });

  it('adds the channels’ surveys up to all', () => {
    survey('csat').forEach(({ day, part, whole, ['invited']: invited }, index) => {
      const channels = ['phone', 'whatsapp', 'email'].map((channel) => survey('csat', channel)[index]!);
      expect([sum(channels, 'part'), sum(channels, 'whole'), sum(channels, 'invited')], day).to.deep.equal([
        part,
        whole,
        invited,
      ]);
    });
  });

  it('has one survey in four to three in ten answered', () => {
    const days = survey('csat');
    expect(sum(days, 'whole') / sum(days, 'invited')).to.be.within(0.2, 0.3);
  });

  it('counts the phone’s slots up to its calls', () => {
    const { now } = team.kpis!.find(({ metric }) => metric === 'service-level')!;
    const slots = team.shifts!.slots.filter(
      ({ start, channel }) =>
        channel === 'phone' && start.slice(0, 10) >= team.period!.from && start.slice(0, 10) <= team.period!.to,
    );
    const answered = slots.map((slot) => slot.answered!) as unknown as Row[];
    expect({ part: sum(answered, 'part'), whole: sum(answered, 'whole') }).to.deep.equal(now);
    expect(slots.reduce((total, { contacts }) => total + contacts!, 0)).to.equal(sum(answered, 'whole'));
  });

  it('has nobody on the phone on Sundays before eight, and answers nobody then', () => {
    const early = team.shifts!.slots.filter(
      ({ start, channel }) => channel === 'phone' && /^2026-11-22T0[67]/.test(start),
    );
    expect(early.map(({ scheduled, answered }) => [scheduled, answered!.part])).to.deep.equal([
      [0, 0],
      [0, 0],
    ]);
  });

  it('is short on the phone six to eight times a week, worst on Tuesday evening', () => {
    const net = ({ contacts, handleTime, scheduled }: Slot) =>
      scheduled! -
      requiredAgents({
        contacts: contacts!,
        seconds: 3600,
        handleTime: handleTime!,
        share: 0.8,
        within: 20,
        maxOccupancy: 0.85,
      })!;
    const week = team.shifts!.slots.filter(
      ({ start, channel }) =>
        channel === 'phone' && start.slice(0, 10) >= '2026-11-16' && start.slice(0, 10) <= '2026-11-22',
    );
    const short = week.map((slot) => net(slot) < 0);
    const gaps = short.filter(
      (is, index) =>
        is && !(short[index - 1] && week[index - 1]!.start.slice(0, 10) === week[index]!.start.slice(0, 10)),
    );
    expect(gaps.length).to.be.within(6, 8);
    const worst = [...week].sort((a, b) => net(a) - net(b))[0]!;
    expect(worst.start).to.match(/^2026-11-17T(18|19|20)/);
    expect(short.filter((is) => !is).length / short.length).to.be.above(0.8);
  });

  it('shows two absences as fewer present than scheduled, and no reason', () => {
    const missing = team.shifts!.slots.filter(({ scheduled, present }) => present != null && present < scheduled!);
    expect(new Set(missing.map(({ channel }) => channel)).size).to.equal(2);
    expect(JSON.stringify(team)).not.to.match(/sick|illness|leave|sakit|cuti/i);
  });

  it('names everybody who is scheduled, absent or not', () => {
    const { slots, roster } = team.shifts!;
    // In the afternoon nobody of the two shifts then running has a break.
    const start = Date.parse('2026-11-20T15:30:00+07:00');
    const on = roster!.filter(
      ({ from, to, channel }) => channel === 'whatsapp' && Date.parse(from) <= start && Date.parse(to) > start,
    );
    const slot = slots.find((one) => one.channel === 'whatsapp' && one.start === '2026-11-20T15:00:00+07:00')!;
    expect(on.length).to.equal(slot.scheduled);
    expect(roster!.filter(({ absent }) => absent)).to.have.length(1);
    expect(roster!.every(({ agent }) => team.agents!.some(({ id }) => id === agent))).to.equal(true);
  });

  it('quotes only ratings that were given that day', () => {
    const { comments, days } = team.surveys!.find(({ metric, channel }) => metric === 'csat' && !channel)!;
    expect(comments!.length).to.be.above(10);
    for (const { day, rating } of comments!) {
      const quoted = comments!.filter((one) => one.day === day && one.rating === rating).length;
      expect(days.find((one) => one.day === day)!.answers![rating! - 1], `${day} ${rating}`).to.be.at.least(quoted);
    }
  });

  it('has as many courses done as its training figures say', () => {
    for (const { kpis, courses } of team.agents!) {
      const { now } = kpis!.find(({ metric }) => metric === 'training')!;
      expect({ part: courses!.filter(({ done }) => done).length, whole: courses!.length }).to.deep.equal(now);
    }
  });

  it('plans the next week without knowing what will come', () => {
    const next = team.shifts!.slots.filter(({ start }) => start >= '2026-11-23');
    expect(next.length).to.be.above(250);
    expect(
      next.every(
        ({ forecast, contacts, present }) => forecast! >= 0 && contacts === undefined && present === undefined,
      ),
    ).to.equal(true);
  });

  it('has its lowest day of satisfaction on the day of the outage', () => {
    const days = [...survey('csat')].sort((a, b) => a['part']! / a['whole']! - b['part']! / b['whole']!);
    expect(days[0]!.day).to.equal('2026-11-05');
  });
});

describe('the source of chance', () => {
  it('runs the same course from the same seed, and another from another', () => {
    const course = (seed: number) => {
      const random = chance(seed);
      return [random.uniform(), random.normal(), random.poisson(9)];
    };
    expect(course(7)).to.deep.equal(course(7));
    expect(course(7)).not.to.deep.equal(course(8));
  });

  it('draws counts and bell curves with the mean and spread they should have', () => {
    const random = chance(1);
    const counts = Array.from({ length: 20_000 }, () => random.poisson(9));
    const bell = Array.from({ length: 20_000 }, () => random.normal());
    const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
    const variance = (values: readonly number[]) => {
      const middle = mean(values);
      return mean(values.map((value) => (value - middle) ** 2));
    };
    // Four standard errors, so that another seed would pass as well.
    expect(mean(counts)).to.be.closeTo(9, 0.09);
    expect(mean(bell)).to.be.closeTo(0, 0.03);
    expect(variance(bell)).to.be.closeTo(1, 0.045);
  });
});
