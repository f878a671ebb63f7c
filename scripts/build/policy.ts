import type { Plugin } from 'vite';

const creation =
  /([\w$.]+)\.createPolicy\(\s*(["'])lit-html\2\s*,\s*(\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\4\s*,?\s*\})\s*\)/;

/**
 * Lit's Trusted Types policy under the name `pantau`, made at the first template and not while the file loads.
 * A page's CSP names the policies it allows, and allows each name once. A second copy of the kit finds its tags taken,
 * renders nothing, and so never asks for the name again; were it to ask, Lit would throw while it loads and take every
 * element with it. A copy that may not have the policy goes without, and renders where the browser lets it.
 */
export const renamedPolicy = (code: string): string =>
  code.replace(
    creation,
    (_all, factory: string, _quote, rules: string) =>
      `(() => { let made; return { createHTML: (text) => {
        if (made === void 0) try { made = ${factory}.createPolicy("pantau", ${rules}) } catch { made = null }
        return made ? made.createHTML(text) : text } } })()`,
  );

/** Renames the policy in the files that carry their own Lit, and fails the build when Lit has moved it. */
export const policyPlugin = (): Plugin => {
  let renamed = 0;
  return {
    name: 'pantau:policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/].*\.js/.test(id) || !code.includes('createPolicy')) return null;
      const next = renamedPolicy(code);
      if (next !== code) renamed += 1;
      return { code: next, map: null };
    },
    generateBundle(_options, bundle) {
      const text = Object.values(bundle)
        .map((item) => (item.type === 'chunk' ? item.code : ''))
        .join('');
      // Without elements there is no Lit, and nothing to rename.
      if (!text.includes('createPolicy')) return;
      if (renamed === 1 && !/createPolicy\([^,]*lit-html/.test(text)) return;
      this.error(`Lit's Trusted Types policy was renamed ${renamed} times, not once: adapt scripts/build/policy.ts.`);
    },
  };
};
