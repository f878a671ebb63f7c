import { css, html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { gapChat, gapText, gapTime, noGapText } from '../../locale/gap-texts.js';
import { gapListText } from '../../locale/heatmap-texts.js';
import type { Coverage } from '../../model/coverage/coverage.js';
import type { Gap } from '../../model/coverage/gaps.js';

/** What the list's buttons do, and which of them has just done it. */
export interface GapActions {
  readonly isWhole: boolean;
  /** Said after the title. */
  readonly note: string | null;
  readonly copied: Gap | 'all' | null;
  copy(what: Gap | 'all', text: string): void;
  /** Shows the other gaps too. */
  more(): void;
  /** Shows a gap in the picture. */
  show(gap: Gap): void;
}

/** As many as are shown before one asks for more; their place is kept before there are figures. */
const shownGaps = 3;

/** The hours without enough people, the worst first, each to be copied as one line of chat. */
export function gapList(coverage: Coverage, format: Format, actions: GapActions): TemplateResult {
  const words = heatmapWords(format);
  const { copied: copiedText } = commonWords(format);
  const { gaps } = coverage;
  const { isWhole, note, copied, copy, more, show } = actions;
  const shown = isWhole ? gaps : gaps.slice(0, shownGaps);
  const line = (gap: Gap): TemplateResult => {
    const when = gapTime(gap, format);
    const label = words.copyGap(when);
    return html`<li class=${gap.isPast ? 'gap past' : 'gap'} part=${gap.isNobody ? 'gap nobody' : 'gap short'}>
      <button type="button" class="when" @click=${() => show(gap)}>${when}</button>
      <button type="button" class="icon" aria-label=${label} @click=${() => copy(gap, gapChat(gap, format))}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${copied === gap ? done : sheets} /></svg>
      </button>
      <span class="caption">${gapText(gap, format)}</span>
    </li>`;
  };
  return html`<section class="gaps" part="gaps">
    <h3 part="gap-title">${words.gapTitle}${note && ` · ${note}`}</h3>
    ${
      gaps.length === 0
        ? html`<p class="caption">${noGapText(coverage, format)}</p>`
        : html`<ol>${shown.map(line)}</ol>
            <p class="gap-actions">
              ${
                gaps.length > shown.length
                  ? html`<button type="button" class="more" @click=${more}>${words.more(format.number(gaps.length - shown.length))}</button>`
                  : nothing
              }
              <button type="button" @click=${() => copy('all', gapListText(coverage, format))}>${copied === 'all' ? copiedText : words.copyAll}</button>
            </p>`
    }
    <p class="visually-hidden" role="status">${copied ? copiedText : ''}</p>
  </section>`;
}

const sheets = 'M2.5 2.5h8v8h-8zM5.5 5.5h8v8h-8z';
const done = 'M3 8.5l3.5 3.5L13 5';

export const gapListStyles = css`
  .gap {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 24px;
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .gap button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
  }
  .gap .when {
    font-weight: 650;
    text-align: start;
    /* A second line begins with the time, not in the middle of it. */
    text-wrap: balance;
  }
  .gap .caption {
    grid-column: 1 / -1;
  }
  .gap path {
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.3;
  }
  .gap svg {
    display: block;
    inline-size: 16px;
    margin: auto;
  }
  @media print {
    .icon,
    .try,
    .gap-actions {
      display: none;
    }
  }
`;
