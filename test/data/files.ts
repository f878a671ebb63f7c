/** A file of `demo/data` as text. */
export const fileText = async (name: string): Promise<string> =>
  (await fetch(new URL(`../../demo/data/${name}`, import.meta.url))).text();
