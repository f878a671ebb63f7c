import { css, html, type TemplateResult } from 'lit';
import { type Status, type Tone, toneOf } from '../../model/status.js';

// One glyph, one meaning; the words stand beside it, so that neither colour nor shape speaks alone.
const glyphs: Readonly<Partial<Record<Status | Tone, string>>> = {
  good: '✓',
  bad: '!',
  watch: '~',
  unsure: '~',
  'too-few': '○',
};

/** A status as a pill: shape, words and, where it is good or bad, colour. */
export function statusPill(status: Status, words: string): TemplateResult {
  const tone = toneOf(status);
  return html`<span class="pill ${tone}" part="status ${status}"><span aria-hidden="true">${glyphs[status] ?? glyphs[tone]}</span> ${words}</span>`;
}

export const statusStyles = css`
  .pill {
    display: inline-block;
    max-inline-size: 100%;
    padding: 1px 9px;
    border-radius: 999px;
    font-size: 0.93em;
    font-weight: 600;
    color: var(--_ink-quiet);
    background: var(--_surface-quiet);
    overflow-wrap: anywhere;
  }
  .pill.good {
    color: var(--_good);
    background: var(--_good-quiet);
  }
  .pill.bad {
    color: var(--_bad);
    background: var(--_bad-quiet);
  }
  .pill.watch {
    color: var(--_watch);
    background: var(--_watch-quiet);
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid CanvasText;
    }
  }
`;
