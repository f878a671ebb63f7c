import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { stateText } from '../../locale/heatmap-sentences.js';
import type { Coverage } from '../../model/coverage.js';
import { type HourRun, hourRuns } from '../../model/hour-runs.js';
import { scaleOf } from './coverage-grid.js';
import { rangeText, rowName, saidHour } from './coverage-text.js';

/** Today's hours line by line, for places too narrow to read a week at once; nothing when today is not shown. */
export function dayList(coverage: Coverage, format: Format): TemplateResult | typeof nothing {
  if (!coverage.now) return nothing;
  const { row } = coverage.now;
  const name = rowName(coverage, row, format);
  return html`<section class="day-list" part="day-list">
    <h3>${heatmapWords(format).today(name)}</h3>
    <ol>
      ${hourRuns(coverage, row).map((run) => line(run, coverage, name, format))}
    </ol>
  </section>`;
}

const looks = { past: 'past', now: 'running', future: '' } as const;

function line(run: HourRun, coverage: Coverage, name: string, format: Format): TemplateResult {
  const words = heatmapWords(format);
  const { kind, amount, cell, time } = run;
  const text =
    (kind === 'short' || kind === 'spare') && amount
      ? words[kind](rangeText(amount, format))
      : kind === 'enough'
        ? words.states.enough
        : stateText(words, saidHour(cell, name, coverage.measure, format));
  return html`<li class=${time === null ? '' : looks[time]}>
    <span class="swatch ${toneOf(cell, scaleOf(coverage))}"></span>
    <span>${format.clockRange(run.from, run.to)}</span>
    <span>${text}${time === 'now' ? html` · ${words.now}` : nothing}</span>
  </li>`;
}
