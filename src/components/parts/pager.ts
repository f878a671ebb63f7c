import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { Page } from '../../model/score-rows.js';

/** The way to the page before and after; nothing where there is one page. */
export function pager(
  { page, pages }: Page<unknown>,
  turn: (to: number) => void,
  format: Format,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const words = commonWords(format);
  // Disabled by word, not by attribute: a button that vanishes under the finger takes the focus with it.
  const button = (to: number, label: string, sign: string): TemplateResult => {
    const possible = to >= 1 && to <= pages;
    return html`<button type="button" aria-label=${label} aria-disabled=${!possible} @click=${() => possible && turn(to)}>${sign}</button>`;
  };
  return html`<div class="pager" part="pager">
    ${button(page - 1, words.previousPage, '‹')}
    <span class="caption" role="status">${words.page(format.number(page), format.number(pages))}</span>
    ${button(page + 1, words.nextPage, '›')}
  </div>`;
}
