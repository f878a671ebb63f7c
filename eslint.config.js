import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.js';

const pantau = { rules: { layers } };

/** Ways in which a string could become markup, code or style; the kit shows strings as text under a strict CSP. */
const unsafe = [
  [
    'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    'Text stays text: let Lit render it.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln|setHTMLUnsafe|createContextualFragment)$/]',
    'Text stays text: let Lit render it.',
  ],
  ['Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic)$/]', 'Text stays text: let Lit render it.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    'A style attribute breaks under CSP: use a class, a presentation attribute or .style=${…}.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/]',
    'Styles go into static styles, and scripts nowhere.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'demo/data/', 'test/bench/node_modules/']),
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      // `import { type A }` still loads the module; `import type` does not.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { pantau },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'pantau/layers': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/decorators.js',
              importNames: ['customElement'],
              message: 'A tag is registered in src/define/, once a page.',
            },
            { name: 'lit/decorators/custom-element.js', message: 'A tag is registered in src/define/, once a page.' },
            {
              name: 'd3',
              importNames: ['select', 'selectAll', 'format', 'timeFormat', 'utcFormat', 'csvParse', 'html', 'default'],
              message: 'Lit draws and Intl formats; d3 only computes.',
            },
            { name: 'zod', message: "Use import * as z from 'zod/mini': a third of the size." },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
          message: 'Import d3 by name: the whole of it weighs 93 kB.',
        },
        {
          selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
          message: 'Use define() of src/define.ts.',
        },
      ],
    },
  },
  {
    // The one place that registers.
    files: ['src/define.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafe] },
  },
  {
    files: ['test/**/*.ts', 'demo/**/*.ts', 'scripts/**', '*.{js,mjs,ts}'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
]);
