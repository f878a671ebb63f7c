import { html, nothing, type TemplateResult } from 'lit';
import { intervalMarks } from '../../chart/interval.js';
import type { Format } from '../../locale/format.js';
import { scorecardWords } from '../../locale/scorecards.js';
import type { Scorecards } from '../../model/scorecard.js';
import { barWidth, intervalBar } from './interval-bar.js';

const scale = { low: 0, high: 1 };
const drawn = { value: -1, likely: null, range: null, target: null, middle: null };
const wide = { low: 0, high: 1 };

/** What the marks of a bar mean; nothing where there are no bars. */
export function scoreLegend(
  { columns, confidence, rows }: Scorecards,
  format: Format,
): TemplateResult | typeof nothing {
  if (!columns.some(({ ranged, metric }) => ranged && metric.counts !== 'reviews')) return nothing;
  const { legend } = scorecardWords(format);
  const bar = (input: Partial<Parameters<typeof intervalMarks>[0]>, tone = ''): TemplateResult =>
    intervalBar(intervalMarks({ ...drawn, value: 0.5, ...input }, scale, barWidth), tone);
  const few = rows.some(({ cells }) => cells.some((cell) => cell?.hollow));
  const peers = rows.some(({ cells }) => cells.some((cell) => (cell?.peers?.count ?? 0) > 4));
  const targets = columns.some(({ metric }) => metric.settings.target != null);
  return html`<ul class="legend">
    ${targets ? html`<li class="lines">${bar({ target: 0.5 })}${legend.target}</li>` : nothing}
    ${peers ? html`<li class="lines">${bar({ middle: 0.5 })}${legend.middle}</li>` : nothing}
    <li>${bar({ likely: wide })}${legend.likely}</li>
    ${confidence === null ? nothing : html`<li>${bar({ range: wide })}${legend.range}</li>`}
    ${few ? html`<li>${bar({}, 'hollow')}${legend.few}</li>` : nothing}
  </ul>`;
}
