import { expect } from '@open-wc/testing';
import { stateOf } from '../../../src/components/parts/standing.js';
import type { Cause, Failure } from '../../../src/contract/failure.js';

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
