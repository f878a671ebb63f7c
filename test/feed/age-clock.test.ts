import { expect } from '@open-wc/testing';
import { AgeClock } from '../../src/feed/age-clock.js';
import { FakeClock } from './fakes.js';
import { newHost, type ProbeHost } from './host.js';

const hosts: ProbeHost[] = [];

function aged() {
  const clock = new FakeClock();
  const host = newHost();
  const ages = new AgeClock(host, clock);
  document.body.append(host);
  host.updates = 0;
  hosts.push(host);
  return { clock, host, ages };
}

describe('the age of figures', () => {
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  it('lets an element render at the moment they grow old, and not before', async () => {
    const { clock, host, ages } = aged();
    ages.watch(clock.now() + 900_000);
    await clock.pass(900_000);
    expect(host.updates).to.equal(0);
    await clock.pass(1);
    expect(host.updates).to.equal(1);
  });

  it('is counted on every minute once they are old', async () => {
    const { clock, host, ages } = aged();
    const oldAt = clock.now() - 1;
    for (let minute = 1; minute <= 3; minute += 1) {
      ages.watch(oldAt);
      ages.watch(oldAt);
      await clock.pass(60_000);
      expect(host.updates).to.equal(minute);
    }
  });

  it('starts over with newer figures', async () => {
    const { clock, host, ages } = aged();
    ages.watch(clock.now() - 1);
    ages.watch(clock.now() + 900_000);
    await clock.pass(899_999);
    expect(host.updates).to.equal(0);
    expect(clock.running).to.equal(1);
  });

  it('needs no timer when figures never grow old', () => {
    const { clock, ages } = aged();
    ages.watch(null);
    expect(clock.running).to.equal(0);
    ages.watch(clock.now() + 1000);
    ages.watch(null);
    expect(clock.running).to.equal(0);
  });

  it('leaves nothing behind when its element is gone, and looks again when it is back', async () => {
    const { clock, host, ages } = aged();
    const before = host.updates;
    ages.watch(clock.now() + 1000);
    host.remove();
    expect(clock.running).to.equal(0);
    await clock.pass(5000);
    expect(host.updates).to.equal(before);
    document.body.append(host);
    expect(host.updates).to.equal(before + 1);
  });

  it('is not counted for an element that was taken away as it was about to render', () => {
    const { clock, host, ages } = aged();
    host.remove();
    ages.watch(clock.now() + 1000);
    ages.watch(clock.now() - 1);
    expect(clock.running).to.equal(0);
  });

  it('has one timer, however often its element renders', async () => {
    const { clock, ages } = aged();
    const oldAt = clock.now() + 5000;
    for (let render = 0; render < 10; render += 1) {
      ages.watch(oldAt);
      await clock.pass(100);
    }
    expect(clock.waits).to.deep.equal([4001]);
  });
});
