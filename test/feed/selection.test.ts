import { expect } from '@open-wc/testing';
import { type Selection, SelectionController } from '../../src/feed/selection.js';
import { newHost } from './host.js';

function member(key: unknown) {
  const host = newHost();
  const held = { key };
  const selection = new SelectionController(host, () => held.key);
  document.body.append(host);
  host.update();
  return { host, selection, held };
}

describe('a shared selection', () => {
  afterEach(() => document.querySelectorAll('probe-host').forEach((host) => host.remove()));

  it('is one for all elements of a group, and each is told once', () => {
    const [one, two] = [member('team'), member('team')];
    const before = two.host.updates;
    one.selection.set({ agent: 'a-17' });
    expect(two.selection.value).to.deep.equal({ agent: 'a-17' });
    expect(two.host.updates).to.equal(before + 1);
  });

  it('is not told again when nothing changes', () => {
    const [one, two] = [member('team'), member('team')];
    one.selection.set({ agent: 'a-17' });
    const before = two.host.updates;
    one.selection.set({ agent: 'a-17' });
    expect(two.host.updates).to.equal(before);
  });

  it('is another one in another group', () => {
    const [one, two] = [member('team'), member('other')];
    one.selection.set({ agent: 'a-17' });
    expect(two.selection.value).to.deep.equal({});
  });

  it('is shared by those with the same document object, and by nobody without either', () => {
    const data = {};
    const [one, two, alone, lonely] = [member(data), member(data), member(null), member(null)];
    one.selection.set({ day: '2026-11-17' });
    expect(two.selection.value).to.deep.equal({ day: '2026-11-17' });
    alone.selection.set({ day: '2026-11-18' });
    expect(lonely.selection.value).to.deep.equal({});
  });

  it('goes with an element that changes its group', () => {
    const [one, two] = [member('team'), member('other')];
    two.selection.set({ metric: 'csat' });
    one.held.key = 'other';
    one.host.update();
    expect(one.selection.value).to.deep.equal({ metric: 'csat' });
  });

  it('stays when a refresh brings a new document object', () => {
    const one = member({});
    one.selection.set({ agent: 'a-17' });
    one.held.key = {};
    one.host.update();
    expect(one.selection.value).to.deep.equal({ agent: 'a-17' });
  });

  it('stays when an element is moved on the page, alone of its group or not', () => {
    const [alone, one, other] = [member('solo'), member('team'), member('team')];
    for (const { selection } of [alone, one]) selection.set({ agent: 'a-17' });
    for (const { host } of [alone, one]) {
      host.remove();
      document.body.append(host);
    }
    other.selection.set({ day: '2026-11-17' });
    for (const { host } of [alone, one]) host.update();
    expect(alone.selection.value).to.deep.equal({ agent: 'a-17' });
    expect(one.selection.value, 'what the others have by now').to.deep.equal({ day: '2026-11-17' });
  });

  it('may be set before the element is on the page', () => {
    const host = newHost();
    const selection = new SelectionController(host, () => 'team');
    const other = member('team');
    selection.set({ agent: 'a-17' });
    expect(other.selection.value, 'not on the page yet').to.deep.equal({});
    document.body.append(host);
    host.update();
    expect(other.selection.value).to.deep.equal({ agent: 'a-17' });
  });

  it('is forgotten with the last element of its group', () => {
    const one = member('team');
    one.selection.set({ agent: 'a-17' });
    one.host.remove();
    expect(member('team').selection.value).to.deep.equal({});
  });

  it('never speaks to an element that is gone', () => {
    const [one, two] = [member('team'), member('team')];
    two.host.remove();
    two.host.update();
    two.selection.set({ day: '2026-11-17' });
    const before = two.host.updates;
    one.selection.set({ agent: 'a-17' });
    expect(two.host.updates).to.equal(before);
  });

  const picks: readonly Selection[] = [
    { metric: 'csat' },
    { channel: 'phone' },
    { agent: 'a-17' },
    { day: '2026-11-17' },
    { slot: '2026-11-17T19:00:00+07:00' },
  ];
  for (const pick of picks) {
    it(`can be a ${Object.keys(pick).join()}`, () => {
      const one = member('team');
      one.selection.set(pick);
      expect(one.selection.value).to.deep.equal(pick);
      one.selection.set({});
      expect(one.selection.value).to.deep.equal({});
    });
  }
});
