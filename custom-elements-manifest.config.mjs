import { readFileSync, readdirSync } from 'node:fs';

const registers = readdirSync('src/define').map((file) => ({
  path: `src/define/${file}`,
  text: readFileSync(`src/define/${file}`, 'utf8'),
}));

/** Tag and class of each `define('pantau-…', Class)`; the analyzer only knows `customElements.define`. */
const tags = registers.flatMap(({ path, text }) =>
  [...text.matchAll(/define\(\s*'(pantau-[\w-]+)'\s*,\s*(\w+)\s*\)/g)].map(([, tag, name]) => ({ path, tag, name })),
);

const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[_#]/.test(name);

/** What an element inherits is listed with it, inner members are nobody's business, and each class knows its tag. */
const tagged = {
  name: 'pantau-tags',
  packageLinkPhase({ customElementsManifest }) {
    for (const entry of customElementsManifest.modules) {
      for (const declaration of entry.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        const found = tags.find(({ name }) => name === declaration.name);
        if (!found) continue;
        declaration.tagName = found.tag;
        declaration.customElement = true;
        entry.exports.push({
          kind: 'custom-element-definition',
          name: found.tag,
          declaration: { name: found.name, module: entry.path },
        });
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => !path.includes('/define/'));
  },
};

/** The element manifest: attributes, properties, events, parts and tokens, read from the classes and their JSDoc. */
export default {
  globs: ['src/components/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [tagged],
};
