import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { stateText } from '../../locale/heatmap-sentences.js';
import type { Coverage } from '../../model/coverage.js';
import type { CoverageCell } from '../../model/coverage-cell.js';
import type { Cell, Column, Table } from '../../model/table.js';
import { aboutText, rowName, saidHour } from './coverage-text.js';

interface Field {
  readonly key:
    'scheduled' | 'required' | 'net' | 'present' | 'contacts' | 'forecast' | 'handleTime' | 'answered' | 'weeks';
  of(cell: CoverageCell): number | null;
}

const fields: readonly Field[] = [
  { key: 'scheduled', of: ({ facts }) => facts.scheduled },
  { key: 'required', of: ({ facts }) => facts.required },
  { key: 'net', of: ({ facts }) => facts.net },
  { key: 'contacts', of: ({ facts }) => facts.contacts },
  { key: 'forecast', of: ({ facts }) => facts.forecast },
  { key: 'handleTime', of: ({ facts }) => facts.handleTime },
  { key: 'present', of: ({ facts }) => facts.present },
  {
    key: 'answered',
    of: ({ facts: { answered } }) => (answered && answered.whole > 0 ? answered.part / answered.whole : null),
  },
  { key: 'weeks', of: (cell) => cell.weeks },
];

/** The hours of the picture as rows, with every number known of them; what is closed is left out. */
export function coverageTable(coverage: Coverage, format: Format): Table {
  const words = heatmapWords(format);
  const { cells, columns, minutes, isDated } = coverage;
  const all = cells.flat();
  const shown = fields.filter(({ key, of }) => (key === 'weeks' ? !isDated : all.some((cell) => of(cell) !== null)));
  const heads: readonly Column[] = [
    { label: words.columns.day, numeric: false },
    { label: words.columns.time, numeric: false },
    { label: words.columns.state, numeric: false },
    ...shown.map(({ key }) => ({ label: words.columns[key], numeric: true })),
  ];
  return {
    caption: aboutText(coverage, format),
    columns: heads,
    rows: cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell.state === 'closed') return [];
        const minute = columns[column] ?? 0;
        const { day } = coverage.rows[row] ?? { day: null };
        const name = rowName(coverage, row, format);
        const state = stateText(words, saidHour(cell, name, coverage.measure, format));
        const time = format.clockRange(minute, minute + minutes);
        return [
          [
            { text: name, value: day ?? name },
            { text: time, value: time },
            { text: state, value: state },
            ...shown.map((field) => number(field, cell, format)),
          ],
        ];
      }),
    ),
  };
}

const texts: Readonly<Partial<Record<Field['key'], (value: number, format: Format) => string>>> = {
  answered: (value, format) => format.share(value, 0),
  handleTime: (value, format) => format.duration(value),
};

function number({ key, of }: Field, cell: CoverageCell, format: Format): Cell {
  const value = of(cell);
  if (value === null) return { text: '', value };
  return { text: texts[key]?.(value, format) ?? format.number(value, 1), value };
}
