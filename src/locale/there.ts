type Text = string | false | null | undefined | 0;

/** The parts of a text that are there. */
export const there = (...parts: readonly Text[]): readonly string[] => parts.flatMap((part) => part || []);
