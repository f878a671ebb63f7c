import type { Plugin } from 'vite';

interface Assigned {
  readonly type: string;
  readonly object?: { readonly name?: string };
  readonly property?: { readonly name?: string };
}

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly expression?: { readonly type: string; readonly left?: Assigned };
  readonly declarations?: readonly { readonly init?: { readonly type: string; readonly start: number } | null }[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: (old: string) => string;
}

const pure = '/* @__PURE__ */ ';

const isPrototypeOf = ({ expression }: Statement, name: string): boolean =>
  expression?.type === 'AssignmentExpression' &&
  expression.left?.type === 'MemberExpression' &&
  expression.left.property?.name === 'prototype' &&
  expression.left.object?.name === name;

const edits = (statement: Statement, next: Statement | undefined): Edit[] => {
  const { type, start, id, declarations } = statement;
  if (type === 'VariableDeclaration')
    return (declarations ?? []).flatMap(({ init }) =>
      init?.type === 'CallExpression' ? [{ start: init.start, end: init.start, text: () => pure }] : [],
    );
  if (type !== 'FunctionDeclaration' || !id || !next || !isPrototypeOf(next, id.name)) return [];
  return [
    { start, end: next.end, text: (old) => `const ${id.name} = ${pure}(() => { ${old}\nreturn ${id.name}; })();` },
  ];
};

/**
 * Lets a bundler drop the curves of d3-shape that nobody draws, a third of what a line costs. d3 ships each package as
 * one file, in which a curve is a function whose prototype is assigned: kept, since an assignment may have an effect.
 */
export const d3Plugin = (): Plugin => ({
  name: 'pantau:d3',
  transform(code, id) {
    if (!/[\\/]d3-\w+[\\/]dist[\\/].*\.mjs/.test(id)) return null;
    const body = this.parse(code).body as unknown as readonly Statement[];
    const next = body
      .flatMap((statement, index) => edits(statement, body[index + 1]))
      .reduceRight(
        (text, edit) => text.slice(0, edit.start) + edit.text(text.slice(edit.start, edit.end)) + text.slice(edit.end),
        code,
      );
    return { code: next, map: null };
  },
});
