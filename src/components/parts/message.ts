import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsError } from '../../events.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';

/** What is wrong, in the place of the figure, with the next step; never an empty box. */
export function message(error: MetricsError, format: Format, retry: (() => void) | null): TemplateResult {
  return html`<div class="card">
    <div class="message" part="message">
      <p>${error.message}</p>
      ${retry ? html`<button type="button" @click=${retry}>${commonWords(format).retry}</button>` : nothing}
    </div>
  </div>`;
}
