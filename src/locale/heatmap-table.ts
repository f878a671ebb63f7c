import type { CoverageCell } from '../model/coverage/cell.js';
import type { Coverage } from '../model/coverage/coverage.js';
import type { Table } from '../model/table.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { aboutText, rowName, stateText } from './heatmap-texts.js';

/** In the order of the columns' words. */
const fields = [
  'scheduled',
  'required',
  'net',
  'contacts',
  'forecast',
  'handleTime',
  'present',
  'service-level',
  'weeks',
] as const;
type Field = (typeof fields)[number];

const valueOf = ({ facts, weeks }: CoverageCell, field: Field): number | null =>
  field === 'weeks' ? weeks : facts[field];

function numberText(value: number, field: Field, format: Format): string {
  if (field === 'service-level') return format.share(value, 0);
  return field === 'handleTime' ? format.duration(value) : format.number(value, 1);
}

/** The hours of the picture as rows, with every number known of them; what is closed is left out. */
export function coverageTable(coverage: Coverage, format: Format): Table {
  const { cells, columns, minutes, weeks, measure } = coverage;
  const [day = '', time = '', state = '', ...names] = heatmapWords(format).columns;
  const all = cells.flat();
  const shown = fields.filter((field) =>
    field === 'weeks' ? weeks > 1 : all.some((cell) => valueOf(cell, field) !== null),
  );
  return {
    caption: aboutText(coverage, format),
    columns: [
      ...[day, time, state].map((label) => ({ label, numeric: false })),
      ...shown.map((field) => ({ label: names[fields.indexOf(field)] ?? '', numeric: true })),
    ],
    rows: cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell.state === 'closed') return [];
        const name = rowName(coverage, row, format);
        const from = columns[column] ?? 0;
        const texts = [format.clockRange(from, from + minutes), stateText(cell, measure, format)];
        return [
          [
            { text: name, value: coverage.rows[row]?.day ?? name },
            ...texts.map((text) => ({ text, value: text })),
            ...shown.map((field) => {
              const value = valueOf(cell, field);
              return { text: value === null ? '' : numberText(value, field, format), value };
            }),
          ],
        ];
      }),
    ),
  };
}
