import { expect } from '@open-wc/testing';

describe('a browser far from the team', () => {
  it('has the clock of New York, of Auckland or of Newfoundland', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.be.oneOf([
      'America/New_York',
      'Pacific/Auckland',
      'America/St_Johns',
    ]);
  });

  it('writes the team’s Monday morning as another day or hour', () => {
    const there = new Date('2026-11-23T06:00:00+07:00');
    expect(`${there.getHours()}:${there.getMinutes()}`).to.be.oneOf(['18:0', '12:0', '19:30']);
  });
});
