import { css, html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../locale/card.js';
import { cardSections, markSentences } from '../../locale/card-texts.js';
import type { Format } from '../../locale/format.js';
import { columnLabel, detailText, valueText } from '../../locale/scorecard-texts.js';
import type { CardFacts, ScoreDetail } from '../../model/score/card.js';
import { scoreBar, toneOf } from './score-bar.js';

/** One agent's card: what the marks say, every figure with its range, then quality, goals, notes and recognition. */
export function agentCard(card: CardFacts, format: Format): TemplateResult {
  const { since } = card.agent;
  return html`<div class="agent-card">
    ${since ? html`<p class="caption">${cardWords(format).since(format.dayRange(since, since, true))}</p>` : nothing}
    ${markSentences(card, format).map((sentence) => html`<p><bdi>${sentence}</bdi></p>`)}
    <ul class="details">
      ${card.cells.map((detail) => detail && figure(detail, format))}
    </ul>
    <div class="sides">
      ${cardSections(card, format).map(
        ({ title, lead, lines }) =>
          html`<section>
            <h3>${title}</h3>
            ${lead ? html`<p class="caption">${lead}</p>` : nothing}
            <ul>
              ${lines.map(([head, rest]) => html`<li><bdi>${head}</bdi> <span class="caption">${rest}</span></li>`)}
            </ul>
          </section>`,
      )}
    </div>
  </div>`;
}

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
  }
  .hollow b {
    font-weight: 400;
    color: var(--_ink-quiet);
  }
`;
