import { css, html, type TemplateResult } from 'lit';
import type { Mark } from '../../model/score-grid.js';

// The kit's glyphs: ! is coach, ~ not sure, ★ recognise; the words stand beside them.
const glyphs: Readonly<Record<Mark, string>> = { coach: '!', 'keep-eye': '~', recognise: '★' };

/** An agent's marks, in words with their metrics. */
export function markPills(marks: readonly { readonly mark: Mark; readonly text: string }[]): readonly TemplateResult[] {
  return marks.map(
    ({ mark, text }) =>
      html`<span class="mark ${mark}" part="mark ${mark}"><span aria-hidden="true">${glyphs[mark]}</span> ${text}</span>`,
  );
}

export const markPillStyles = css`
  .mark {
    display: inline-block;
    max-inline-size: 100%;
    padding: 0 8px;
    border-radius: 10px;
    font-size: 0.93em;
    font-weight: 600;
    color: var(--_ink-quiet);
    background: var(--_surface-quiet);
    overflow-wrap: anywhere;
  }
  .mark:not(:last-child) {
    margin-inline-end: 4px;
  }
  .mark.coach {
    color: var(--_bad);
    background: var(--_bad-quiet);
  }
  .mark.recognise {
    color: var(--_good);
    background: var(--_good-quiet);
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
  }
`;
