import { expect } from '@open-wc/testing';

describe('a browser far from the team', () => {
  it('has the clock of New York or of Auckland', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.be.oneOf(['America/New_York', 'Pacific/Auckland']);
  });

  it('writes the team’s Monday morning as another day or hour', () => {
    const hours = new Date('2026-11-23T06:00:00+07:00').getHours();
    expect(hours).to.be.oneOf([18, 12]);
  });
});
