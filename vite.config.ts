import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { hintPlugin } from './scripts/build/hint.js';
import { inlinePlugin } from './scripts/build/inline.js';
import { orderPlugin } from './scripts/build/order.js';
import { policyPlugin } from './scripts/build/policy.js';
import { templatesPlugin } from './scripts/build/templates.js';

const root = import.meta.dirname;
const at = (...path: string[]): string => resolve(root, ...path);

/** One entry an element's register, and the four that register all or nothing. */
const entries = (): Record<string, string> => {
  const elements = existsSync(at('src/define'))
    ? readdirSync(at('src/define')).filter((file) => extname(file) === '.ts')
    : [];
  const all: [string, string][] = [
    ...elements.map((file): [string, string] => [basename(file, '.ts'), at('src/define', file)]),
    ['index', at('src/index.ts')],
    ['elements', at('src/elements.ts')],
    ['contract', at('src/contract/index.ts')],
    ['stats', at('src/stats/index.ts')],
  ];
  return Object.fromEntries(all.filter(([, path]) => existsSync(path)));
};

/** The package's modules: the host's own Lit, d3 and zod, shared chunks, the parser loaded when it is needed. */
const esm = (): UserConfig => ({
  plugins: [templatesPlugin()],
  build: {
    outDir: at('dist'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|d3|zod)(\/|$)/,
      output: {
        // Vite leaves the white space of ES libraries unless told here.
        minify: true,
        entryFileNames: '[name].js',
        // package.json lists these names as having side effects: a bundler that drops them drops the registration.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => /[\\/]src[\\/]define[\\/]/.test(id))
            ? 'chunks/define-[name]-[hash].js'
            : 'chunks/[name]-[hash].js',
      },
    },
  },
});

/** One file that needs nothing else, for a script tag: Lit, the steps of d3 and every lazy module inside. */
const script = (format: 'es' | 'iife', file: string): UserConfig => ({
  plugins: [orderPlugin(at('src')), templatesPlugin(), inlinePlugin(), policyPlugin(), hintPlugin()],
  build: {
    outDir: at('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: at('src/index.ts'), formats: [format], name: 'pantau' },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false, entryFileNames: file } },
  },
});

/** Files of dist that stand beside the gallery's pages: the script-tag files for embed.html, and what the pages read. */
const beside = ['cdn/pantau.js', 'cdn/pantau.classic.js', 'custom-elements.json', 'sample.json'];
const besides = (name: string): string | undefined => beside.find((file) => basename(file) === name);
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** What the gallery serves as it stands, and nothing may rewrite. */
const plainFiles = (): Plugin => ({
  name: 'pantau:plain-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = basename((request.url ?? '').split('?')[0] ?? '');
      const built = besides(name);
      const path = built ? at('dist', built) : at('demo', name);
      if (!(built || /^embed.*\.html$/.test(name)) || !existsSync(path)) return next();
      response.setHeader('content-type', types[extname(name)] ?? 'text/plain');
      response.end(readFileSync(path));
    });
  },
  closeBundle() {
    const out = at('dist/gallery');
    if (!existsSync(out)) return;
    beside
      .filter((file) => existsSync(at('dist', file)))
      .forEach((file) => copyFileSync(at('dist', file), join(out, basename(file))));
    readdirSync(at('demo'))
      .filter((file) => /^embed.*\.html$/.test(file))
      .forEach((file) => copyFileSync(at('demo', file), join(out, file)));
    if (!existsSync(at('demo/data'))) return;
    mkdirSync(join(out, 'data'), { recursive: true });
    cpSync(at('demo/data'), join(out, 'data'), { recursive: true });
  },
});

const pages = (): string[] =>
  readdirSync(at('demo'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('embed'))
    .map((file) => at('demo', file));

/** The gallery, under any path: `PANTAU_BASE=/pantau/ npm run build` when relative addresses will not do. */
const gallery = (building: boolean): UserConfig => ({
  root: at('demo'),
  publicDir: false,
  base: process.env['PANTAU_BASE'] ?? (building ? './' : '/'),
  plugins: [...(building ? [templatesPlugin()] : []), plainFiles()],
  // embed.html names the built file, which is nothing to optimize.
  optimizeDeps: { entries: pages() },
  server: { fs: { allow: [root] } },
  build: {
    outDir: at('dist/gallery'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: building ? { input: pages() } : {},
  },
});

export default defineConfig(({ command, mode, isPreview }) => {
  if (mode === 'esm') return esm();
  if (mode === 'cdn') return script('es', 'pantau.js');
  if (mode === 'classic') return script('iife', 'pantau.classic.js');
  return gallery(command === 'build' && !isPreview);
});
