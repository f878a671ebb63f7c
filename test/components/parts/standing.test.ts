import { expect } from '@open-wc/testing';
import { Standing, stateOf } from '../../../src/components/parts/standing.js';
import type { Cause, Failure } from '../../../src/contract/failure.js';
import { pageClock } from '../../../src/feed/clock.js';
import { FakeClock } from '../../feed/fakes.js';
import { ProbeHost } from '../../feed/host.js';

const because = (cause: Cause): Failure => ({ cause, status: null, issue: null });

describe('where an element stands', () => {
  it('is loading while nothing is there yet and something is on its way, else empty', () => {
    expect(stateOf(null, false, false, true)).to.equal('loading');
    expect(stateOf(null, false, false, false)).to.equal('empty');
  });

  it('is ready with figures, also while newer ones are on their way', () => {
    expect(stateOf(null, true, false, true)).to.equal('ready');
  });

  it('is stale where figures are old, and where they could not be renewed', () => {
    expect(stateOf(null, true, true, false)).to.equal('stale');
    expect(stateOf(because('http'), true, false, false)).to.equal('stale');
  });

  it('is an error only where there are no figures to keep', () => {
    expect(stateOf(because('http'), false, false, true)).to.equal('error');
  });

  for (const cause of ['auth', 'denied', 'login-page'] as const)
    it(`is for who has to sign in first of all (${cause}), with figures and without`, () => {
      expect(stateOf(because(cause), true, true, true)).to.equal('auth');
      expect(stateOf(because(cause), false, false, false)).to.equal('auth');
    });
});

class Waiting extends ProbeHost {
  readonly error = null;
}
customElements.define('waiting-host', Waiting);

describe('the wait for figures', () => {
  const { after } = pageClock;
  afterEach(() => {
    pageClock.after = after;
  });

  /** An element that waits since a moment, by a clock of its own. */
  async function waited(milliseconds: number): Promise<{ host: Waiting; standing: Standing; clock: FakeClock }> {
    const clock = new FakeClock();
    pageClock.after = (...given) => clock.after(...given);
    const host = new Waiting();
    const standing = new Standing(host);
    standing.enter('loading');
    await clock.pass(milliseconds);
    return { host, standing, clock };
  }

  it('is shown once it is long, however often the element renders meanwhile', async () => {
    const { host, standing, clock } = await waited(299);
    standing.enter('loading');
    expect(standing.isLong).to.equal(false);
    await clock.pass(1);
    expect([standing.isLong, host.updates]).to.deep.equal([true, 1]);
  });

  it('ends when figures come, before it is shown and after', async () => {
    const early = await waited(200);
    early.standing.enter('ready');
    await early.clock.pass(1000);
    expect([early.standing.isLong, early.host.updates]).to.deep.equal([false, 0]);
    const { standing } = await waited(1000);
    standing.enter('ready');
    expect(standing.isLong).to.equal(false);
  });

  it('ends with an element that is removed, and begins anew when it is back', async () => {
    const { standing, clock } = await waited(200);
    standing.hostDisconnected();
    expect(clock.running).to.equal(0);
    standing.enter('loading');
    await clock.pass(299);
    expect(standing.isLong).to.equal(false);
    await clock.pass(1);
    expect(standing.isLong).to.equal(true);
  });
});
