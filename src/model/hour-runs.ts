import type { Coverage } from './coverage.js';
import type { CellState, CoverageCell } from './coverage-cell.js';
import type { Range } from './gaps.js';

/** Adjoining hours of one row that read alike. */
export interface HourRun {
  readonly from: number;
  readonly to: number;
  readonly kind: 'short' | 'enough' | 'spare' | Exclude<CellState, 'value'> | 'number';
  /** People short or spare, or the number of another measure; `null` where there is none. */
  readonly amount: Range | null;
  /** The worst of its hours, for the colour. */
  readonly cell: CoverageCell;
  readonly time: CoverageCell['time'];
}

/** A row as few lines: hours that are all short, all enough or all spare become one; other numbers stay hour by hour. */
export function hourRuns({ cells, columns, minutes, measure }: Coverage, row: number): readonly HourRun[] {
  const runs: HourRun[] = [];
  for (const [column, cell] of (cells[row] ?? []).entries()) {
    const from = columns[column] ?? 0;
    const kind = kindOf(cell, measure === 'net');
    const size = cell.value === null ? null : Math.abs(cell.value);
    const amount = size === null || kind === 'enough' ? null : { least: size, most: size };
    const hour: HourRun = { from, to: from + minutes, kind, amount, cell, time: cell.time };
    const last = runs.at(-1);
    // What is over, what runs and what comes are told apart, so that the eye finds the hour it is.
    const joins = last && kind !== 'number' && last.kind === kind && last.time === cell.time;
    if (joins) runs.pop();
    runs.push(joins ? joined(last, hour) : hour);
  }
  return runs;
}

function kindOf({ state, value, level }: CoverageCell, isNet: boolean): HourRun['kind'] {
  if (state !== 'value') return state;
  if (!isNet) return 'number';
  if (level > 0) return 'short';
  return (value ?? 0) >= 1 ? 'spare' : 'enough';
}

function joined(run: HourRun, hour: HourRun): HourRun {
  const amount = run.amount &&
    hour.amount && {
      least: Math.min(run.amount.least, hour.amount.least),
      most: Math.max(run.amount.most, hour.amount.most),
    };
  const worst = (hour.cell.value ?? 0) < (run.cell.value ?? 0) ? hour.cell : run.cell;
  return { ...run, to: hour.to, amount, cell: worst };
}
