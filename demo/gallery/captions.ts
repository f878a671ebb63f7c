/** One example as its file says it: the exported name, and the sentence above it. */
export interface Caption {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const exported = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export (?:const|(?:async )?function) (\w+)/g;

const sentence = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .filter(Boolean)
    .join(' ');

/** `smallestUse` reads "Smallest use". */
const titleOf = (name: string): string => {
  const words = name.replace(/[A-Z0-9]+/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The examples of a file in its order, each with its caption. What has no caption is no example. */
export const captions = (source: string): readonly Caption[] =>
  [...source.matchAll(exported)].map(([, comment = '', name = '']) => ({
    name,
    title: titleOf(name),
    text: sentence(comment),
  }));
