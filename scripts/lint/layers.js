/**
 * The arrows between the folders of src, as a lint rule: what a layer may import, and nothing else.
 * `*` after a name allows every file of that layer; `type` allows only its types.
 */
import { posix } from 'node:path';

const facts = ['contract/types', 'contract/catalogue', 'type contract/*'];

const arrows = {
  stats: [],
  contract: ['zod'],
  model: [...facts, 'stats/*'],
  chart: ['d3'],
  // The facts a sentence is made of are the model's: their types, never their arithmetic.
  locale: ['contract/types', 'type contract/*', 'type model/*', 'type stats/*'],
  theme: ['lit'],
  feed: ['contract/types', 'type contract/*', 'type lit', 'type events', 'lazy contract/parse'],
  components: [
    ...facts,
    'model/*',
    'chart/*',
    'locale/*',
    'theme/*',
    'feed/*',
    'share/csv',
    'type events',
    'version',
    'lit',
  ],
  share: ['model/*', 'locale/*', 'type contract/*'],
  records: ['contract/*', 'stats/*', 'zod'],
  adapters: ['records/*'],
  cli: ['records/*', 'adapters/*', 'contract/*', 'model/*', 'share/*'],
  define: ['components/*', 'define'],
};

/** Files of the contract that the elements import: without zod, so that a tile does not carry it. */
const free = ['contract/types', 'contract/catalogue'];

const inSource = (path) => /(?:^|\/)src\/(.+)\.[cm]?[jt]s$/.exec(path.replaceAll('\\', '/'))?.[1];

const target = (from, source) => {
  if (!source.startsWith('.')) return source.split('/')[0];
  return posix.join(posix.dirname(from), source).replace(/\.[cm]?[jt]s$/, '');
};

/** `type x` and `lazy x` allow that kind of import; a plain name allows every kind. */
const allows = (arrow, wanted, kind) => {
  const words = arrow.split(' ');
  const name = words.at(-1);
  if (words.length === 2 && words[0] !== kind) return false;
  return name.endsWith('/*') ? wanted.startsWith(name.slice(0, -1)) : name === wanted;
};

const permitted = (from, source, kind) => {
  const layer = from.split('/')[0];
  const list = arrows[layer];
  // Files directly in src gather the layers for the outside: index, elements, define, events.
  if (!list || !from.includes('/')) return true;
  const wanted = target(from, source);
  if (free.includes(from) && wanted === 'zod') return false;
  if (source.startsWith('.') && wanted.split('/')[0] === layer) return true;
  return list.some((arrow) => allows(arrow, wanted, kind));
};

export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'keep the arrows between the layers of src' },
    messages: { arrow: '{{layer}} may not import {{wanted}}: {{layer}} → {{allowed}}.' },
    schema: [],
  },
  create(context) {
    const from = inSource(context.filename);
    if (!from) return {};
    const check = (node, kind) => {
      const source = node.source?.value ?? node.source?.literal?.value;
      if (typeof source !== 'string' || permitted(from, source, kind)) return;
      const layer = from.split('/')[0];
      const allowed = arrows[layer].join(', ') || 'nothing';
      context.report({ node, messageId: 'arrow', data: { layer, wanted: target(from, source), allowed } });
    };
    const onlyTypes = (node) => (node.importKind ?? node.exportKind) === 'type';
    const declared = (node) => check(node, onlyTypes(node) ? 'type' : 'value');
    return {
      ImportDeclaration: declared,
      ExportNamedDeclaration: declared,
      ExportAllDeclaration: declared,
      ImportExpression: (node) => check(node, 'lazy'),
      TSImportType: (node) => check(node, 'type'),
    };
  },
};
