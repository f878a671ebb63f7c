import { html, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { Page } from '../../model/page.js';

/** The way to the page before and after, and which one this is. */
export function pager({ page, pages }: Page<unknown>, turn: (page: number) => void, format: Format): TemplateResult {
  const words = commonWords(format);
  // Disabled by word, not by attribute: a button that vanishes under the finger takes the focus with it.
  const button = (to: number, label: string, sign: string): TemplateResult => {
    const isEnd = to < 1 || to > pages;
    return html`<button type="button" aria-label=${label} aria-disabled=${isEnd} @click=${() => isEnd || turn(to)}>${sign}</button>`;
  };
  return html`<span class="pager" part="pager">
    ${button(page - 1, words.previousPage, '‹')}
    <span class="caption" role="status">${words.page(format.number(page), format.number(pages))}</span>
    ${button(page + 1, words.nextPage, '›')}
  </span>`;
}
