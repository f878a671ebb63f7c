const cells = (line: string): string[] => {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]!;
    if (character === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
      continue;
    }
    if (character === '"') {
      quoted = !quoted;
      continue;
    }
    if (character === ',' && !quoted) {
      found.push(cell);
      cell = '';
      continue;
    }
    cell += character;
  }
  return [...found, cell];
};

/** The rows of a comma-separated file, each by the names of the first line. No line breaks inside cells. */
export const csvRows = (text: string): Record<string, string>[] => {
  const [first, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = cells(first ?? '');
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])));
};
