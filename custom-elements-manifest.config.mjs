/**
 * dist/custom-elements.json: what every element offers, read from the classes, their comments and the token table.
 * Editors, the gallery and its reference read it; nothing of it is written by hand.
 */
import { readFileSync, readdirSync } from 'node:fs';

const textOf = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Tag and class of each `define('pantau-…', Class)`; the analyzer only knows `customElements.define`. */
const tags = readdirSync(new URL('src/define', import.meta.url)).flatMap((file) =>
  [...textOf(`src/define/${file}`).matchAll(/define\(\s*'(pantau-[\w-]+)'\s*,\s*(\w+)\s*\)/g)].map(([, tag, name]) => ({
    tag,
    name,
  })),
);

/** The tokens with the comment above each: `--_ink: var(--pantau-ink, light-dark(#15202b, #e8edf3));` */
const tokens = () =>
  [
    ...(textOf('src/theme/tokens.ts') + textOf('src/theme/heat.ts')).matchAll(
      /\/\* ([^*]+?) \*\/\s+--_[\w-]+: var\((--pantau-[\w-]+), (.+)\);/g,
    ),
  ].map(([, description, name, value]) => ({ name, description, default: value }));

/** `@cssstate loading ready … - Where …` names several states at once; the analyzer takes the first word for the name. */
const states = (path) =>
  [...textOf(path).matchAll(/\* @cssstate ([\w- ]+?) - (.+)/g)].flatMap(([, names, description]) =>
    names.split(' ').map((name) => ({ name, description })),
  );

/** What Lit and the browser call, which no page does. */
const lifeCycle = new Set(['connectedCallback', 'disconnectedCallback', 'styles', 'properties']);

const isPublic = ({ privacy, name }) =>
  (privacy ?? 'public') === 'public' && !/^[_#]/.test(name) && !lifeCycle.has(name);

const described = {
  name: 'pantau',
  packageLinkPhase({ customElementsManifest }) {
    const shared = tokens();
    const base = states('src/components/metrics-element.ts');
    for (const { path, declarations, exports } of customElementsManifest.modules) {
      for (const element of declarations ?? []) {
        element.members = element.members?.filter(isPublic);
        const found = tags.find(({ name }) => name === element.name);
        if (!found) continue;
        element.tagName = found.tag;
        element.customElement = true;
        const own = states(path);
        element.cssStates = own.length > 0 ? own : base;
        element.cssProperties = [...(element.cssProperties ?? []), ...shared];
        // The analyzer finds every dispatch of the base class; an element fires those its own comment names.
        element.events = element.events?.filter(({ description }) => description);
        exports.push({
          kind: 'custom-element-definition',
          name: found.tag,
          declaration: { name: element.name, module: path },
        });
      }
    }
  },
};

export default {
  globs: ['src/components/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [described],
};
