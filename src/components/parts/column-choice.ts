import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { metricLabel } from '../../locale/metrics.js';
import { scorecardWords } from '../../locale/scorecards.js';
import type { ColumnChoice } from '../../model/score/columns.js';

/** The button that opens a line of boxes, one a metric; nothing where there is nothing to choose. */
export function columnChoice(
  choices: readonly ColumnChoice[],
  isOpen: boolean,
  turn: () => void,
  choose: (metrics: readonly string[]) => void,
  format: Format,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  const { columns } = scorecardWords(format);
  const box = ({ metric, isShown, then }: ColumnChoice): TemplateResult =>
    html`<label><input type="checkbox" .checked=${isShown} .disabled=${then.length === 0} @change=${() => choose(then)} />${metricLabel(metric, format)}</label>`;
  return html`<button type="button" aria-expanded=${isOpen} @click=${turn}>${columns}</button>
    ${isOpen ? html`<div class="columns" part="columns" role="group" aria-label=${columns}>${choices.map(box)}</div>` : nothing}`;
}
