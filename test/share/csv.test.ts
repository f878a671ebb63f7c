import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import type { Cell } from '../../src/model/table.js';
import { csvOf } from '../../src/share/csv.js';

const csvWith = (...cells: readonly Cell[]): string =>
  csvOf({ caption: '', columns: cells.map((_, index) => ({ label: `c${index}`, numeric: false })), rows: [cells] });

/** The fields of a CSV, read as RFC 4180 says. */
function fieldsOf(csv: string): readonly string[] {
  const fields = csv.match(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g) ?? [];
  return fields.map((field) =>
    field
      .replace(/(,|\r\n)$/, '')
      .replace(/^"([^]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

describe('a CSV', () => {
  it('holds numbers as they were counted, and nothing for what was not measured', () => {
    const csv = csvWith(
      { text: '91.4%', value: 0.914 },
      { text: '−12', value: -12 },
      { text: '0', value: 0 },
      { text: 'no data', value: null },
      { text: 'a third', value: 1 / 3 },
    );
    expect(csv).to.equal('c0,c1,c2,c3,c4\r\n0.914,-12,0,,0.333333333\r\n');
  });

  it('gives every text back as it was, but for the sign that stops a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        const cells = texts.filter(Boolean).map((text) => ({ text, value: text }));
        const back = fieldsOf(csvWith(...cells)).slice(cells.length);
        cells.forEach(({ text }, index) => expect(back[index]?.replace(/^'/, '')).to.equal(text.replace(/^'/, '')));
      }),
    );
  });

  it('starts no field with what a spreadsheet would run', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '\u00a0@');
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        const text = `${sign}${rest}`;
        expect(fieldsOf(csvWith({ text, value: text }))[1]).to.match(/^'/);
      }),
    );
  });

  it('makes headers safe too', () => {
    const csv = csvOf({ caption: '', columns: [{ label: '=1+1', numeric: false }], rows: [] });
    expect(csv).to.equal("'=1+1\r\n");
  });
});
