const isFlat = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || JSON.stringify(value).length <= 200;

/** JSON with one row a line: short enough to ship, and a changed figure is a changed line. */
export const jsonText = (value: unknown, indent = ''): string => {
  if (isFlat(value)) return JSON.stringify(value);
  const inner = `${indent} `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${jsonText(item, inner)}`).join(',\n')}\n${indent}]`;
  const rows = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return `{\n${rows.map(([key, item]) => `${inner}${JSON.stringify(key)}:${jsonText(item, inner)}`).join(',\n')}\n${indent}}`;
};

/** The text of a document's file. */
export const documentText = (document: unknown): string => `${jsonText(document)}\n`;
