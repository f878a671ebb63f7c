import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { stateText } from '../../locale/hour-texts.js';
import { rowName } from '../../locale/row-texts.js';
import type { CoverageCell } from '../../model/coverage/cell.js';
import type { Coverage } from '../../model/coverage/coverage.js';

/** Today's hours line by line, for places too narrow to read a week at once; nothing when today is not shown. */
export function dayList(coverage: Coverage, format: Format): TemplateResult | typeof nothing {
  const { now, rows, columns, minutes } = coverage;
  const today = now && rows[now.row];
  if (!today) return nothing;
  const words = heatmapWords(format);
  // Adjoining hours that read alike are one line; the hour that runs is one of its own, so that the eye finds it.
  const lines: { cell: CoverageCell; text: string; from: number; to: number }[] = [];
  for (const [column, cell] of coverage.cells[now.row]?.entries() ?? []) {
    const from = columns[column] ?? 0;
    const to = from + minutes;
    const text = stateText(cell, coverage, format);
    const last = lines.at(-1);
    if (last?.text === text && last.cell.time === cell.time) last.to = to;
    else lines.push({ cell, text, from, to });
  }
  return html`<section class="day-list" part="day-list">
    <h3>${words.today(rowName(today, format))}</h3>
    <ol>
      ${lines.map(
        ({ cell, text, from, to }) => html`<li class=${cell.time ?? ''}>
          <i class="swatch ${toneOf(cell, coverage)}"></i><span>${format.clockRange(from, to)}</span>
          <span>${text}${cell.time === 'now' ? ` · ${words.now}` : ''}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}
