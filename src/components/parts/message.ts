import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';

/** What is wrong or missing, in the place of the figure, with the next step; never an empty box. */
export function message(
  text: string,
  format: Format,
  retry: (() => void) | null,
  name: string | null = null,
): TemplateResult {
  return html`<div class="card">
    <div class="message" part="message">
      ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
      <p>${text}</p>
      ${retry ? html`<button type="button" @click=${retry}>${commonWords(format).retry}</button>` : nothing}
    </div>
  </div>`;
}
