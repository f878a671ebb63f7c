import { expect } from '@open-wc/testing';
import '../../src/define/agent-scorecard.js';
import '../../src/define/agent-scorecards.js';
import { answering, reached, shown, team } from './team.js';
import { part, textOf } from './tile.js';

const day = '2026-10-01';
const budi = {
  ...team.agents[1],
  since: '2024-08-01',
  kpis: [
    { metric: 'csat', now: { part: 300, whole: 600 }, before: { part: 330, whole: 600 } },
    { metric: 'quality', now: { mean: 82.5, count: 6, sd: 9 } },
  ],
  qa: { reviews: 6, categories: [{ label: 'Listening', mean: 75, count: 6 }] },
  goals: [{ label: 'CSAT 85% in December', metric: 'csat', target: 0.85, due: '2026-12-31' }],
  notes: [{ day, text: 'Agreed to repeat the question back.' }],
  recognitions: [{ day, text: 'Calmed an angry caller.' }],
};
const withBudi = { ...team, agents: [team.agents[0], budi] };

describe('<pantau-agent-scorecard>', () => {
  it('shows one agent: figures, reviews, goals, notes and recognition', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(card.state).to.equal('ready');
    const text = textOf(card);
    for (const words of ['Budi', 'coach: CSAT', '50.0%', '6 reviews', 'Listening', 'CSAT 85% in December']) {
      expect(text).to.contain(words);
    }
    expect(text).to.contain('Agreed to repeat the question back.');
    expect(text).to.contain('Calmed an angry caller.');
  });

  it('names nobody else', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(textOf(card)).not.to.contain('Ana');
    expect(await card.toCsv()).not.to.contain('Ana');
  });

  it('says in one sentence what stands out and that chance does not explain it', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(card.summary).to.contain('Budi: CSAT');
    expect(card.summary).to.contain('chance does not explain it');
  });

  it('is a table and a CSV with the numbers of the picture', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    const table = await card.makeTable();
    expect(table?.rows).to.have.length(1);
    expect(table?.rows[0]?.map(({ value }) => value)).to.include(0.5);
    expect(await card.toCsv()).to.contain('Budi');
  });

  it('opens its menu by keyboard and gives the focus back on Escape', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    const button = part(card, 'menu')?.querySelector('button');
    button?.focus();
    button?.click();
    await card.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await card.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    expect(card.shadowRoot?.activeElement).to.equal(button);
  });

  it('shows the agent picked in its group', async () => {
    const data = withBudi;
    const card = await shown('pantau-agent-scorecard', { data });
    expect(textOf(card)).not.to.contain('Budi');
    card.select({ agent: 'b' });
    await card.updateComplete;
    expect(textOf(card)).to.contain('Budi');
  });

  it('says so where there is no such agent', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'z-9' });
    expect(textOf(card)).to.contain('z-9');
  });

  it('turns to Indonesian with the page', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b', lang: 'id' });
    expect(textOf(card)).to.contain('perlu coaching: CSAT');
    expect(textOf(card)).to.contain('6 penilaian');
  });

  it('waits for its figures in the loading state', async () => {
    const card = await shown('pantau-agent-scorecard', { src: '/never', fetcher: () => new Promise(() => undefined) });
    expect(card.state).to.equal('loading');
  });

  it('is empty, and says so, where a document has no agents', async () => {
    const card = await shown('pantau-agent-scorecard', { data: { pantau: 1 }, agent: 'b' });
    expect(card.state).to.equal('empty');
    expect(textOf(card)).to.contain('No agents in this period.');
  });

  it('says what cannot be read, with its path, in the error state', async () => {
    const card = await shown('pantau-agent-scorecard', { data: { pantau: 1, agents: 5 }, agent: 'b' });
    expect(card.state).to.equal('error');
    expect(card.error?.path).to.equal('agents');
  });

  it('asks to sign in again in the auth state', async () => {
    const card = await shown('pantau-agent-scorecard', { src: '/card-auth', fetcher: answering(401), agent: 'b' });
    await reached(card, 'auth');
    expect(textOf(card)).to.contain('Sign in again');
  });

  it('keeps old figures when a refresh fails, and says why: stale', async () => {
    let answer = answering(200, withBudi);
    const card = await shown('pantau-agent-scorecard', { src: '/card-stale', fetcher: () => answer(), agent: 'b' });
    await reached(card, 'ready');
    answer = answering(500);
    card.reload();
    await reached(card, 'stale');
    await card.updateComplete;
    expect(textOf(card)).to.contain('Budi');
    expect(textOf(card)).to.contain('status 500');
  });

  it('is accessible', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    await expect(card).to.be.accessible();
  });
});

const told = {
  ...budi,
  kpis: [
    {
      metric: 'csat',
      // Ten answers a day from 20 October to 22 November: half of them good until the second, nine of ten after it.
      series: Array.from({ length: 34 }, (_none, index) => ({
        day: new Date(Date.UTC(2026, 9, 20 + index)).toISOString().slice(0, 10),
        part: index < 14 ? 5 : 9,
        whole: 10,
      })),
    },
    { metric: 'first-contact-resolution', now: { part: 5, whole: 10 } },
  ],
  mix: [{ label: 'Refunds', share: 0.45 }],
  qa: {
    reviews: 6,
    criticalFails: 1,
    disputes: 0,
    calibration: 4.2,
    categories: [{ label: 'Listening', mean: 75, weight: 2 }],
    contacts: [
      { url: 'https://desk.example/2', label: 'Case 2', day: '2026-11-17', score: 91 },
      { url: '/contacts/1', label: 'Case 1', day: '2026-11-12', score: 64 },
      { url: 'javascript:alert(1)', label: 'Case 3' },
    ],
  },
  courses: [
    { label: 'Refunds', due: '2026-11-22' },
    { label: 'Privacy', due: '2026-11-23' },
    { label: 'Tone', done: '2026-09-14' },
    { label: 'Listening well' },
  ],
  agreements: [
    { day: '2026-11-07', text: 'Ask before answering.', metric: 'csat', due: '2026-11-30' },
    { day: '2025-12-12', text: 'Read it through.' },
  ],
  notes: [{ day, text: 'Asks before answering.', url: 'mailto:lead@desk.example' }],
  recognitions: [
    { day: '2026-10-10', text: 'Stayed late.' },
    { day: '2026-11-10', text: 'Calmed an angry caller.' },
  ],
};

const titles = (element: HTMLElement): readonly (string | undefined)[] =>
  [...element.shadowRoot!.querySelectorAll('h3')].map((title) => title.textContent?.trim());

const plain = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

const section = (element: HTMLElement, title: string): string =>
  [...element.shadowRoot!.querySelectorAll('section')].map(plain).find((text) => text.startsWith(title)) ?? '';

describe('the card for the one-to-one', () => {
  const data = { ...team, agents: [team.agents[0], told, { id: 'c', name: 'Citra' }] };
  const talk = (given: object = {}) => shown('pantau-agent-scorecard', { data, agent: 'b', days: 28, ...given });
  const of = (agent: object, days: number | null = 28) =>
    talk({ days, data: { ...data, agents: [team.agents[0], { ...told, ...agent }] } });

  it('begins with what was agreed and ends with the record, the figures between them', async () => {
    const card = await talk();
    expect(titles(card)).to.deep.equal([
      'Last agreement',
      'Recognition',
      'Focus',
      'Reviewed contacts',
      'Coaching notes',
      'QA',
      'Training',
      'Goals',
      'Case mix',
    ]);
    const text = textOf(card);
    expect(text.indexOf('likely')).to.be.above(text.indexOf('Coaching notes'));
    expect(text.indexOf('likely')).to.be.below(text.indexOf('Case mix'));
  });

  it('says what was agreed, and what came of it with its verdict', async () => {
    // From the 8th to the 22nd, 15 days; before it the 23rd of October to the 6th: 11 days of five, 4 of nine.
    const text = section(await talk(), 'Last agreement');
    expect(text).to.contain('Agreed 7 Nov: Ask before answering. due 30 Nov');
    expect(text).to.contain('CSAT since: 60.7% → 90.0% (150 answers), better');
  });

  it('keeps earlier agreements until they are asked for, with their year', async () => {
    const card = await talk();
    const earlier = card.shadowRoot!.querySelector('details')!;
    expect(earlier.open).to.equal(false);
    earlier.open = true;
    expect(plain(earlier)).to.equal('1 more Agreed 12 Dec 2025: Read it through.');
  });

  it('says so where no daily figures tell what came of it, and nothing where no metric was named', async () => {
    const agreement = { day: '2026-11-07', text: 'Ask.', metric: 'nps' };
    expect(section(await of({ agreements: [agreement] }), 'Last agreement')).to.contain('No daily figures to tell');
    const unnamed = section(await of({ agreements: [{ ...agreement, metric: null }] }), 'Last agreement');
    expect(unnamed).to.equal('Last agreement Agreed 7 Nov: Ask.');
  });

  it('says when somebody was last recognised, or that it has not happened yet', async () => {
    expect(section(await talk(), 'Recognition')).to.contain('Calmed an angry caller. last 10 Nov 1 more');
    expect(section(await of({ recognitions: [] }), 'Recognition')).to.equal('Recognition none yet');
  });

  it('names what deserves recognition, with its evidence', async () => {
    const praised = { kpis: [{ metric: 'csat', now: { part: 594, whole: 600 } }] };
    const card = await shown('pantau-agent-scorecard', {
      data: { ...data, agents: [{ ...told, ...praised }] },
      agent: 'b',
    });
    expect(section(card, 'Recognition')).to.contain('CSAT 99.0% (600 answers) is beyond the target');
  });

  it('has one focus, with how many answers it rests on', async () => {
    const card = await talk();
    expect(section(card, 'Focus')).to.equal(
      'Focus CSAT 78.6% (280 answers) misses the target, and chance does not explain it.',
    );
    const met = await of({ kpis: [{ metric: 'csat', now: { part: 92, whole: 100 } }] }, null);
    expect(section(met, 'Focus')).to.equal('Focus Nothing stands out.');
  });

  it('leads to the reviewed contacts, the lowest first, and to the contacts of notes', async () => {
    const card = await talk();
    expect(section(card, 'Reviewed')).to.contain('Case 1 12 Nov, 64/100 Case 2 17 Nov, 91/100 Case 3');
    const links = [...card.shadowRoot!.querySelectorAll('section a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/contacts/1', 'https://desk.example/2', 'mailto:lead@desk.example']);
  });

  it('says how many reviews there are and how far they can be trusted, and of which days', async () => {
    const text = section(await talk(), 'QA');
    expect(text).to.contain('16–22 Nov · 6 reviews · 1 critical fail · 0 disputed');
    expect(text).to.contain('reviewers differ by about 4 points on the same contact');
    expect(text).to.contain('Listening 75, weight 100%');
    expect(section(await talk({ days: null }), 'QA')).to.contain('QA 6 reviews · 1 critical fail');
    expect(section(await of({ qa: { reviews: 0 } }), 'QA')).to.equal('QA 16–22 Nov · 0 reviews');
  });

  it('shows training course by course, overdue by the day of the figures', async () => {
    // The figures are of 23 November in Jakarta: what is due that day is not overdue yet.
    expect(section(await talk(), 'Training')).to.equal(
      'Training Refunds overdue since 22 Nov Privacy due 23 Nov Listening well not done yet Tone done 14 Sep',
    );
  });

  it('shows which cases this person handles', async () => {
    expect(section(await talk(), 'Case mix')).to.equal('Case mix Refunds 45%');
  });

  it('says in one line what is missing of somebody with a name alone', async () => {
    const card = await talk({ agent: 'c' });
    expect(titles(card)).to.deep.equal([]);
    expect(textOf(card)).to.contain('No figures, agreements, recognition, reviews, training, goals or notes yet.');
    expect(card.summary).to.equal('Citra: No figures, agreements, recognition, reviews, training, goals or notes yet.');
  });

  it('is one text: the name, what came of the last agreement, the focus', async () => {
    expect((await talk()).summary).to.equal(
      'Budi: Agreed 7 Nov: Ask before answering. CSAT since: 60.7% → 90.0% (150 answers), better. ' +
        'CSAT 78.6% (280 answers) misses the target, and chance does not explain it.',
    );
    const open = await of({ agreements: [{ day: '2026-11-07', text: 'Ask' }] });
    expect(open.summary).to.contain('Agreed 7 Nov: Ask. ');
  });

  it('neither praises nor coaches rows that are not people', async () => {
    const card = await talk({ marks: 'none', days: null, data: { ...data, agents: [{ ...budi, recognitions: [] }] } });
    expect(titles(card)).not.to.include.members(['Focus', 'Recognition']);
    expect(card.summary).to.equal('Budi: CSAT 50.0% (600 answers), QA score 82.5 (6 reviews).');
  });

  it('speaks Indonesian', async () => {
    const card = await talk({ lang: 'id' });
    expect(textOf(card)).to.contain('CSAT sejak itu: 60,7% → 90,0% (150 jawaban), membaik');
    expect(section(card, 'QA')).to.contain('selisih antarpenilai sekitar 4 poin');
    expect(section(card, 'Pelatihan')).to.contain('Refunds lewat tenggat 22 Nov');
  });

  it('is accessible', async () => {
    await expect(await talk()).to.be.accessible();
  });
});
