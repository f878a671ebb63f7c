import type { Plugin } from 'vite';

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly source?: { readonly type: string; readonly value?: unknown };
}

interface Lazy {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

const lazies = (node: unknown, into: Lazy[]): Lazy[] => {
  if (Array.isArray(node)) node.forEach((item) => lazies(item, into));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return into;
  const { type, start, end, source } = node as Node;
  if (type === 'ImportExpression' && typeof source?.value === 'string' && start !== undefined && end !== undefined)
    into.push({ start, end, path: source.value });
  Object.values(node).forEach((value) => lazies(value, into));
  return into;
};

/**
 * Makes `import('./x.js')` a promise of a module that is already there, for the one-file builds. The bundler's own way
 * wraps every module that is imported lazily somewhere in a function, which costs a third of the file.
 */
export const inlinePlugin = (): Plugin => ({
  name: 'pantau:inline',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import(')) return null;
    const found = lazies(this.parse(code), []).sort((a, b) => b.start - a.start);
    const name = (path: string): string => `lazy_${path.replace(/\W/g, '_')}`;
    const next = found.reduce(
      (text, { start, end, path }) => `${text.slice(0, start)}Promise.resolve(${name(path)})${text.slice(end)}`,
      code,
    );
    const imports = [...new Set(found.map(({ path }) => path))].map(
      (path) => `import * as ${name(path)} from ${JSON.stringify(path)};`,
    );
    return { code: imports.join('') + next, map: null };
  },
});
