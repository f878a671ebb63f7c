import type { Plugin } from 'vite';

const space = String.raw`(?:\s|\/\*[^]*?\*\/)`;
const quoted = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;
const cssToken = new RegExp(
  `${quoted}|${space}*;?${space}*(})${space}*|${space}*([{;,])${space}*|(:)${space}+|${space}+`,
  'g',
);

/** A style sheet's text without comments and indentation. The space before a colon or in `calc()` has a meaning and stays. */
export const shortCss = (text: string): string =>
  text.replace(
    cssToken,
    (_all, string?: string, end?: string, mark?: string, colon?: string) => string ?? end ?? mark ?? colon ?? ' ',
  );

/** A template's text with each line break and its indentation as one space; the space itself may be seen. */
export const shortHtml = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

interface Literal {
  readonly tag: string;
  readonly quasis: readonly { readonly start: number; readonly end: number }[];
}

interface Node {
  readonly type?: string;
  readonly tag?: { readonly type: string; readonly name?: string };
  readonly quasi?: { readonly quasis: readonly { readonly start: number; readonly end: number }[] };
}

const literals = (node: unknown, into: Literal[]): Literal[] => {
  if (Array.isArray(node)) node.forEach((item) => literals(item, into));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return into;
  const { type, tag, quasi } = node as Node;
  if (type === 'TaggedTemplateExpression' && tag?.type === 'Identifier' && quasi)
    into.push({ tag: tag.name ?? '', quasis: quasi.quasis });
  Object.values(node).forEach((value) => literals(value, into));
  return into;
};

const shorten: Readonly<Record<string, (text: string) => string>> = { css: shortCss, html: shortHtml, svg: shortHtml };

/** Takes indentation and comments out of `css`, `html` and `svg` literals, which a JavaScript minifier must leave alone. */
export const templatesPlugin = (): Plugin => ({
  name: 'pantau:templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\.[cm]?[jt]s$/.test(id.split('?')[0] ?? '')) return null;
    if (!/\b(css|html|svg)`/.test(code)) return null;
    const found = literals(this.parse(code), [])
      .flatMap(({ tag, quasis }) => quasis.map((quasi) => ({ ...quasi, tag })))
      .filter(({ tag }) => tag in shorten)
      .sort((a, b) => b.start - a.start);
    const next = found.reduce(
      (text, { tag, start, end }) =>
        text.slice(0, start) + (shorten[tag]?.(text.slice(start, end)) ?? '') + text.slice(end),
      code,
    );
    return { code: next, map: null };
  },
});
