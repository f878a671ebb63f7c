import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder } from '../../scripts/build/order.js';

describe('the order of the one-file builds', () => {
  it('puts the words of both languages side by side', () => {
    assert.deepEqual(inOrder(['locale/id/tile.ts', 'locale/en/tile.ts', 'locale/en/common.ts']), [
      'locale/en/common.ts',
      'locale/en/tile.ts',
      'locale/id/tile.ts',
    ]);
  });

  it('puts style sheets together, wherever they lie', () => {
    assert.deepEqual(
      inOrder(['components/parts/trend-styles.ts', 'components/a.ts', 'theme/base.ts', 'components/parts/a-styles.ts']),
      ['components/a.ts', 'components/parts/a-styles.ts', 'components/parts/trend-styles.ts', 'theme/base.ts'],
    );
  });

  it('leaves what registers tags where the entry imports it', () => {
    assert.deepEqual(inOrder(['index.ts', 'define/kpi-tile.ts', 'define.ts']), []);
  });
});
