import { expect } from '@open-wc/testing';
import { parserReady } from '../../src/feed/parser.js';
import { documentWith, newSource, settled } from './fakes.js';

describe('one address of figures', () => {
  before(() => parserReady());

  it('is asked once, however many elements show it', async () => {
    const { subscribe, requests, shown, last } = newSource();
    let told = 0;
    for (let each = 0; each < 20; each += 1) subscribe({ update: () => (told += 1) });
    await last().answer(documentWith(90));
    expect(requests).to.have.length(1);
    expect(told).to.equal(20);
    expect(shown()).to.equal(90);
  });

  it('is asked once without refresh', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe();
    await last().answer(documentWith(90));
    await clock.pass(86_400_000);
    expect(requests).to.have.length(1);
  });

  it('is asked again after the shortest refresh anybody wants', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: 60 });
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    await clock.pass(29_999);
    expect(requests).to.have.length(1);
    await clock.pass(1);
    expect(requests).to.have.length(2);
  });

  it('refreshes sooner when a more impatient element comes', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: 600 });
    await last().answer(documentWith(90));
    await clock.pass(1000);
    subscribe({ refresh: 10 });
    await clock.pass(10_000);
    expect(requests).to.have.length(2);
  });

  it('refreshes in time though elements come all the while', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    for (let each = 0; each < 7; each += 1) {
      await clock.pass(5000);
      subscribe({ refresh: 30 });
    }
    expect(requests).to.have.length(2);
  });

  it('is never asked more than once a second', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: 0.001 });
    await last().answer(documentWith(90));
    await clock.pass(999);
    expect(requests).to.have.length(1);
  });

  it('does not refresh for a refresh that is not a number', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: Number.NaN, timeout: Number.NaN });
    await clock.pass(19_000);
    await last().answer(documentWith(90));
    expect(clock.running).to.equal(0);
    expect(requests).to.have.length(1);
  });

  it('keeps the last good figures when a refresh fails, and says why', async () => {
    const { subscribe, clock, shown, cause, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    await clock.pass(30_000);
    await last().answer('', { status: 500 });
    expect(shown()).to.equal(90);
    expect(cause()).to.equal('http');
    await clock.pass(clock.waits[0] ?? 0);
    await last().answer(documentWith(91));
    expect(shown()).to.equal(91);
    expect(cause()).to.equal(null);
  });

  it('keeps the last good figures when the next document cannot be read', async () => {
    const { subscribe, clock, shown, cause, source, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    await clock.pass(30_000);
    await last().answer({ pantau: 2 });
    expect(shown()).to.equal(90);
    expect(cause()).to.equal('invalid');
    expect(source.snapshot.failure?.issue?.kind).to.equal('newer-contract');
  });

  it('takes “nothing new” for an answer', async () => {
    const { subscribe, clock, shown, cause, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    await clock.pass(30_000);
    await last().answer(new Response(null, { status: 304 }));
    expect([shown(), cause()]).to.deep.equal([90, null]);
    await clock.pass(30_000);
    await last().answer(new Response(null, { status: 204 }));
    expect([shown(), cause()]).to.deep.equal([90, null]);
  });

  it('gives up waiting after 20 seconds', async () => {
    const { subscribe, clock, cause, last } = newSource();
    subscribe();
    await clock.pass(19_999);
    expect(cause()).to.equal(null);
    await clock.pass(1);
    expect(cause()).to.equal('timeout');
    expect(last().signal.aborted).to.equal(true);
  });

  it('waits as long as it is told', async () => {
    const { subscribe, clock, cause } = newSource();
    subscribe({ timeout: 3 });
    await clock.pass(3000);
    expect(cause()).to.equal('timeout');
  });

  it('gives up on a fetcher that does not listen, and on a body that never ends', async () => {
    const deaf = newSource();
    deaf.subscribe({ fetcher: () => new Promise(() => undefined) });
    await deaf.clock.pass(20_000);
    expect(deaf.cause()).to.equal('timeout');
    const endless = newSource();
    endless.subscribe({ fetcher: () => Promise.resolve(new Response(new ReadableStream({}))) });
    await endless.clock.pass(20_000);
    expect(endless.cause()).to.equal('timeout');
  });

  it('never paints an older answer over a newer one', async () => {
    const { subscribe, source, clock, shown, requests } = newSource();
    let slow: ((response: Response) => void) | null = null;
    const leave = subscribe({ fetcher: () => new Promise((resolve) => (slow = resolve)) });
    leave();
    const passed = clock.pass(0);
    subscribe();
    await passed;
    source.reload();
    expect(requests, 'one open request').to.have.length(1);
    await requests[0]?.answer(documentWith(91));
    (slow as unknown as (response: Response) => void)(new Response(JSON.stringify(documentWith(50))));
    await settled();
    expect(shown()).to.equal(91);
  });

  it('keeps figures of a later time when a cache answers with earlier ones', async () => {
    const { subscribe, clock, shown, cause, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer({ ...documentWith(46), generatedAt: '2026-11-23T06:05:00+07:00' });
    await clock.pass(30_000);
    await last().answer({ ...documentWith(1), generatedAt: '2026-11-23T05:05:00+07:00' });
    expect(shown()).to.equal(46);
    expect(cause()).to.equal(null);
    await clock.pass(30_000);
    await last().answer({ ...documentWith(47), generatedAt: '2026-11-23T06:06:00+07:00' });
    expect(shown()).to.equal(47);
  });

  it('survives a fetcher that throws, or answers nonsense, and tells its author once', async () => {
    const own = window.reportError;
    const told: string[] = [];
    window.reportError = (error) => told.push(String(error));
    try {
      const throwing = newSource();
      throwing.subscribe({
        fetcher: () => {
          throw new Error('token expired');
        },
      });
      await settled();
      expect(throwing.cause()).to.equal('unreachable');
      await throwing.clock.pass(60_000);
      const nonsense = newSource();
      nonsense.subscribe({ fetcher: () => Promise.resolve(undefined as unknown as Response) });
      await settled();
      expect(nonsense.cause()).to.equal('unreachable');
    } finally {
      window.reportError = own;
    }
    expect(told).to.deep.equal(['Error: token expired', 'TypeError: Pantau: the fetcher has to return a Response.']);
  });

  it('waits for the open request when it is told to reload', async () => {
    const { subscribe, source, requests, last } = newSource();
    subscribe();
    source.reload();
    expect(requests).to.have.length(1);
    await last().answer(documentWith(90));
    source.reload();
    expect(requests).to.have.length(2);
  });
});

describe('an address nobody shows any more', () => {
  it('is not asked again, and its open request is aborted', async () => {
    const { subscribe, clock, requests, last, gone } = newSource();
    const leave = subscribe({ refresh: 30 });
    leave();
    await clock.pass(100);
    expect(last().signal.aborted).to.equal(true);
    expect(gone()).to.equal(1);
    await clock.pass(600_000);
    expect(requests).to.have.length(1);
    expect(clock.running).to.equal(0);
  });

  it('keeps its figures and its request through a move within the page', async () => {
    const { subscribe, clock, requests, shown, last, gone } = newSource();
    subscribe({ refresh: 30 })();
    await settled();
    const leave = subscribe({ refresh: 30 });
    await clock.pass(1000);
    expect(last().signal.aborted).to.equal(false);
    await last().answer(documentWith(90));
    expect(shown()).to.equal(90);
    leave();
    subscribe({ refresh: 30 });
    await clock.pass(29_999);
    expect(requests).to.have.length(1);
    await clock.pass(1);
    expect(requests).to.have.length(2);
    expect(gone()).to.equal(0);
  });

  it('does not ask at once when it is moved while it waits to try again', async () => {
    const { subscribe, clock, requests, last } = newSource();
    const leave = subscribe();
    await last().answer('', { status: 503, headers: { 'retry-after': '60' } });
    leave();
    subscribe();
    await clock.pass(59_000);
    expect(requests).to.have.length(1);
  });

  it('ignores a reload', async () => {
    const { subscribe, source, clock, requests } = newSource();
    subscribe()();
    await clock.pass(0);
    source.reload();
    expect(requests).to.have.length(1);
  });
});

describe('a hidden page', () => {
  it('pauses, and catches up once when it is seen again', async () => {
    const { subscribe, clock, page, requests, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    page.turn(true);
    await clock.pass(600_000);
    expect(requests).to.have.length(1);
    page.turn(false);
    page.turn(false);
    expect(requests).to.have.length(2);
    await last().answer(documentWith(91));
    await clock.pass(30_000);
    expect(requests).to.have.length(3);
  });

  it('asks for nothing on its return when nothing was missed', async () => {
    const { subscribe, clock, page, requests, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    page.turn(true);
    await clock.pass(10_000);
    page.turn(false);
    expect(requests).to.have.length(1);
  });

  it('refreshes on while one of its elements does not pause, for all of them', async () => {
    const { subscribe, clock, page, requests, shown, last } = newSource();
    let told = 0;
    subscribe({ refresh: 30, update: () => (told += 1) });
    const leave = subscribe({ wallboard: true });
    await last().answer(documentWith(90));
    page.turn(true);
    await clock.pass(30_000);
    await last().answer(documentWith(91));
    expect([shown(), told]).to.deep.equal([91, 2]);
    leave();
    await clock.pass(600_000);
    expect(requests, 'paused once it is gone').to.have.length(2);
  });

  it('catches up for an element that does not pause, and tries again there too', async () => {
    const { subscribe, clock, page, requests, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer(documentWith(90));
    page.turn(true);
    await clock.pass(600_000);
    subscribe({ wallboard: true });
    expect(requests).to.have.length(2);
    await last().fail();
    await clock.pass(clock.waits[0] ?? 0);
    expect(requests).to.have.length(3);
  });

  it('asks for nothing on its return where it never paused', async () => {
    const { subscribe, clock, page, requests, last } = newSource();
    subscribe({ refresh: 30, wallboard: true });
    await last().answer(documentWith(90));
    page.turn(true);
    await clock.pass(30_000);
    await last().answer(documentWith(91));
    page.turn(false);
    expect(requests).to.have.length(2);
  });
});

describe('trying again', () => {
  it('never ends, waits ever longer, and never longer than two minutes', async () => {
    const { subscribe, clock, requests, last } = newSource();
    clock.chance = 0.999;
    subscribe();
    const waits: number[] = [];
    for (let each = 0; each < 40; each += 1) {
      await last().fail();
      waits.push(clock.waits[0] ?? Infinity);
      await clock.pass(clock.waits[0] ?? 0);
    }
    expect(requests).to.have.length(41);
    expect(waits.slice(0, 4).every((wait, index) => index === 0 || wait > (waits[index - 1] ?? 0))).to.equal(true);
    expect(Math.max(...waits)).to.be.within(60_000, 120_000);
  });

  it('spreads the pages that failed together', async () => {
    const waits: number[] = [];
    for (const chance of [0, 0.25, 0.5, 0.75]) {
      const { subscribe, clock, last } = newSource();
      clock.chance = chance;
      subscribe();
      for (let each = 0; each < 8; each += 1) {
        await last().fail();
        if (each < 7) await clock.pass(clock.waits[0] ?? 0);
      }
      waits.push(clock.waits[0] ?? 0);
    }
    expect(waits[0]).to.be.below(2000);
    expect(waits[3]).to.be.above(60_000);
    expect(new Set(waits).size).to.equal(4);
  });

  it('starts over only after a document that can be read', async () => {
    const { subscribe, clock, last } = newSource();
    clock.chance = 0.999;
    subscribe({ refresh: 5 });
    for (let each = 0; each < 6; each += 1) {
      await last().fail();
      await clock.pass(clock.waits[0] ?? 0);
    }
    await last().answer({ pantau: 2 });
    await clock.pass(5000);
    await last().fail();
    expect(clock.waits[0]).to.be.above(60_000);
    await clock.pass(clock.waits[0] ?? 0);
    await last().answer(documentWith(90));
    await clock.pass(5000);
    await last().fail();
    expect(clock.waits[0]).to.be.below(5001);
  });

  it('honours Retry-After in seconds and as a date', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe();
    await last().answer('', { status: 503, headers: { 'retry-after': '300' } });
    await clock.pass(299_000);
    expect(requests).to.have.length(1);
    await clock.pass(2000);
    expect(requests).to.have.length(2);
    await last().answer('', {
      status: 429,
      headers: { 'retry-after': new Date(Date.now() + 600_000).toUTCString() },
    });
    expect(clock.waits[0]).to.be.within(595_000, 602_000);
  });

  it('does not let a newcomer shorten what the server asked for', async () => {
    const { subscribe, clock, requests, last } = newSource();
    subscribe({ refresh: 30 });
    await last().answer('', { status: 503, headers: { 'retry-after': '300' } });
    subscribe({ refresh: 1 });
    dispatchEvent(new Event('online'));
    await clock.pass(290_000);
    expect(requests).to.have.length(1);
  });

  it('still waits longer each time when the server asks for no wait at all', async () => {
    const { subscribe, clock, last } = newSource();
    clock.chance = 0.999;
    subscribe();
    for (let each = 0; each < 7; each += 1) {
      await last().answer('', { status: 503, headers: { 'retry-after': '0' } });
      if (each < 6) await clock.pass(clock.waits[0] ?? 0);
    }
    expect(clock.waits[0]).to.be.above(60_000);
  });

  it('asks at once when the device is back on the network', async () => {
    const { subscribe, requests, last } = newSource();
    subscribe();
    await last().fail();
    dispatchEvent(new Event('online'));
    expect(requests).to.have.length(2);
  });
});
