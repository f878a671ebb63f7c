import type { Coverage } from '../model/coverage/coverage.js';
import type { Table } from '../model/table.js';
import type { Format } from './format.js';
import { type Field, heatmapWords } from './heatmap.js';
import { valueText } from './heatmap-numbers.js';
import { aboutText } from './heatmap-texts.js';
import { stateText } from './hour-texts.js';
import { rowName } from './row-texts.js';

/** The hours of the picture as rows, with every number known of them; what is closed is left out. */
export function coverageTable(coverage: Coverage, format: Format): Table {
  const { rows, cells, columns, minutes } = coverage;
  const { day, time, state, ...names } = heatmapWords(format).columns;
  const hours = rows.flatMap((row, index) =>
    (cells[index] ?? []).flatMap((cell, column) => {
      if (cell.state === 'closed') return [];
      const from = columns[column] ?? 0;
      const texts = [rowName(row, format), format.clockRange(from, from + minutes), stateText(cell, coverage, format)];
      return [{ day: row.day, texts, numbers: { ...cell.facts, weeks: coverage.weeks > 1 ? cell.weeks : null } }];
    }),
  );
  const fields = (Object.keys(names) as Field[]).filter((field) =>
    hours.some(({ numbers }) => numbers[field] !== null),
  );
  return {
    caption: aboutText(coverage, format),
    columns: [
      ...[day, time, state].map((label) => ({ label, numeric: false })),
      ...fields.map((field) => ({ label: names[field], numeric: true })),
    ],
    rows: hours.map(({ day: date, texts, numbers }) => [
      ...texts.map((text, index) => ({ text, value: (index === 0 && date) || text })),
      ...fields.map((field) => {
        const value = numbers[field];
        return { text: value === null ? '' : valueText(value, field, format), value };
      }),
    ]),
  };
}
