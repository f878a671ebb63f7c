import { css, html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../locale/card.js';
import { type CardLine, type CardSection, recordSections, talkSections } from '../../locale/card-texts.js';
import type { Format } from '../../locale/format.js';
import { columnLabel, detailText, valueText } from '../../locale/scorecard-texts.js';
import type { CardFacts, ScoreDetail } from '../../model/score/card.js';
import { link } from './link.js';
import { scoreBar, toneOf } from './score-bar.js';

/** One agent's card for the one-to-one: what to talk about, every figure with its range, then what else is known. */
export function agentCard(card: CardFacts, format: Format): TemplateResult {
  const { agent, cells, isBare } = card;
  const words = cardWords(format);
  const { since } = agent;
  return html`<div class="agent-card">
    ${since ? html`<p class="caption">${words.joined(format.dayRange(since, since, true))}</p>` : nothing}
    ${isBare ? html`<p>${words.bare}</p>` : nothing} ${sections(talkSections(card, format), format)}
    <ul class="details">
      ${cells.map((detail) => detail && figure(detail, format))}
    </ul>
    ${sections(recordSections(card, format), format)}
  </div>`;
}

const sections = (list: readonly CardSection[], format: Format): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<div class="sides">
        ${list.map(([title, lines, shown = 5, lead]) => {
          const later = lines.slice(shown);
          return html`<section>
            <h3>${title}</h3>
            ${lead ? html`<p class="caption">${lead}</p>` : nothing} ${lineList(lines.slice(0, shown))}
            ${
              later.length > 0
                ? html`<details>
                    <summary class="caption">${cardWords(format).more(format.number(later.length))}</summary>
                    ${lineList(later)}
                  </details>`
                : nothing
            }
          </section>`;
        })}
      </div>`;

const lineList = (lines: readonly CardLine[]): TemplateResult =>
  html`<ul>
    ${lines.map(([head, rest, url]) => html`<li>${link(url, head)} <span class="caption">${rest}</span></li>`)}
  </ul>`;

function figure(detail: ScoreDetail, format: Format): TemplateResult {
  const { scale } = detail.column;
  return html`<li class=${toneOf(detail)}>
    <span>${columnLabel(detail.column, format)}</span> <b>${valueText(detail, format)}</b>
    ${scale ? scoreBar(detail, scale) : nothing}
    <span class="caption">${detailText(detail, format)}</span>
  </li>`;
}

export const agentCardStyles = css`
  .agent-card {
    display: grid;
    gap: 10px;
    margin-block-end: 10px;
    overflow-wrap: anywhere;
  }
  .agent-card ul {
    list-style: none;
  }
  .agent-card h3 {
    font-size: 1em;
    font-weight: 650;
  }
  .details li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .details :first-child {
    flex: 0 1 200px;
  }
  .details b {
    min-inline-size: 4em;
    font-weight: 650;
  }
  .details .caption {
    flex: 1 1 320px;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 14px 24px;
    text-wrap: pretty;
  }
  .hollow b {
    font-weight: 400;
    color: var(--_ink-quiet);
  }
`;
