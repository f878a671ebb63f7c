import { css, html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { gapText } from '../../locale/heatmap-sentences.js';
import type { Coverage } from '../../model/coverage.js';
import type { Gap } from '../../model/gaps.js';
import { gapListText, noGapText, saidGap } from './coverage-text.js';

/** What the list's buttons do, and which of them has just done it. */
export interface GapActions {
  readonly isWhole: boolean;
  readonly copied: Gap | 'all' | null;
  copy(what: Gap | 'all', text: string): void;
  toggle(): void;
  /** Shows a gap in the picture. */
  show(gap: Gap): void;
}

/** As many as are shown before one asks for more; their place is kept before there are figures. */
export const shownGaps = 3;

/** The hours without enough people, the worst first, each to be copied as one line of chat. */
export function gapList(coverage: Coverage, format: Format, actions: GapActions): TemplateResult {
  const words = heatmapWords(format);
  const { gaps } = coverage;
  const shown = actions.isWhole ? gaps : gaps.slice(0, shownGaps);
  return html`<section class="gaps" part="gaps" aria-label=${words.gapTitle}>
    <h3 part="gap-title">${words.gapTitle}</h3>
    ${
      gaps.length === 0
        ? html`<p class="caption">${noGapText(coverage, format)}</p>`
        : html`<ol>${shown.map((gap) => line(gap, format, actions))}</ol>
            <p class="gap-actions">
              ${gaps.length > shownGaps ? moreButton(gaps.length - shownGaps, format, actions) : nothing}
              <button type="button" @click=${() => actions.copy('all', gapListText(coverage, format))}>
                ${actions.copied === 'all' ? words.copied : words.copyAll}
              </button>
            </p>`
    }
    <p class="visually-hidden" role="status">${actions.copied ? words.copied : ''}</p>
  </section>`;
}

function line(gap: Gap, format: Format, { copied, copy, show }: GapActions): TemplateResult {
  const words = heatmapWords(format);
  const said = saidGap(gap, format);
  const look = gap.isPast ? 'gap past' : 'gap';
  return html`<li class=${look} part=${gap.isNobody ? 'gap nobody' : 'gap short'}>
    <button type="button" class="when" @click=${() => show(gap)}>${said.when}</button>
    <button type="button" class="icon" aria-label=${words.copyGap(said.when)} title=${words.copyGap(said.when)} @click=${() => copy(gap, words.gapChat(said))}>
      ${copied === gap ? done : sheets}
    </button>
    <span class="caption">${gapText(words, said)}</span>
  </li>`;
}

function moreButton(more: number, format: Format, { isWhole, toggle }: GapActions): TemplateResult {
  const words = heatmapWords(format);
  return html`<button type="button" aria-expanded=${isWhole} @click=${toggle}>
    ${isWhole ? words.fewer : words.more(format.number(more))}
  </button>`;
}

const sheets = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2.5 2.5h8v8h-8zM5.5 5.5h8v8h-8z" /></svg>`;
const done = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 5" /></svg>`;

export const gapListStyles = css`
  .gaps h3 {
    font-size: 0.93em;
    font-weight: 650;
  }
  .gaps ol {
    list-style: none;
  }
  .gap {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .gap.past {
    color: var(--_ink-quiet);
  }
  .gap .when {
    justify-self: start;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
  }
  .gap .when:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .gap .caption {
    grid-column: 1 / -1;
  }
  .gap .icon {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border-color: transparent;
    color: var(--_ink-quiet);
  }
  .gap svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }
  .gap-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 8px;
  }
  .gap-actions button {
    padding-inline: 7px;
    font-size: 0.86em;
  }
  @media print {
    .gap .icon,
    .gap-actions {
      display: none;
    }
  }
`;
