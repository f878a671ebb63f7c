import { readFileSync } from 'node:fs';

/** One test of a browser: the sentence it says, its groups before it, and the tags that the groups or its body name. */
export interface Claim {
  readonly sentence: string;
  readonly tags: readonly string[];
}

const opening = /^( *)(describe|it)\(\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/gm;

const named = (text: string): string[] => [...text.matchAll(/<pantau-([\w-]+)/g)].map(([, tag]) => tag ?? '');

/** What the tests of a file claim, read from its text. */
export const claims = (source: string): readonly Claim[] => {
  const found = [...source.matchAll(opening)];
  const groups: { readonly depth: number; readonly title: string }[] = [];
  return found.flatMap((match, index) => {
    const [, indent = '', kind, ...titles] = match;
    const title = titles.find((one) => one !== undefined) ?? '';
    while ((groups.at(-1)?.depth ?? -1) >= indent.length) groups.pop();
    if (kind === 'describe') groups.push({ depth: indent.length, title });
    if (kind === 'describe') return [];
    const body = source.slice(match.index, found[index + 1]?.index);
    const sentence = [...groups.map((group) => group.title), title].join(' > ');
    return [{ sentence, tags: [...new Set([...named(sentence), ...named(body)])] }];
  });
};

/** The rows of the first Markdown table after a heading, by the names of its columns. */
export const table = (path: string, heading: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(path, 'utf8').split(`\n## ${heading}\n`)[1] ?? '';
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const [head = '', , ...rows] = lines.slice(first, first + length);
  const columns = cells(head);
  return rows.map((row) => Object.fromEntries(cells(row).map((cell, index) => [columns[index] ?? '', cell])));
};
