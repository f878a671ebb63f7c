import { css, html, nothing, type TemplateResult } from 'lit';
import type { Remark } from '../../contract/types.js';
import { commonWords } from '../../locale/common.js';
import { figureText, limitText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { scorecardWords, tenureText, wholeLabel } from '../../locale/scorecards.js';
import {
  changeText,
  columnTarget,
  countText,
  likelyText,
  markSentences,
  valueText,
} from '../../locale/scorecard-texts.js';
import { tileWords } from '../../locale/tile.js';
import { isCompared } from '../../model/peers.js';
import { type CardFacts, type GoalFacts, scoreDetail } from '../../model/score-card.js';
import type { ScoreCell, ScoreColumn } from '../../model/score-grid.js';
import type { Scorecards } from '../../model/scorecard.js';
import { type Scales, scoreBar } from './score-bars.js';

/** One agent's card: what the marks say, every figure with its range, then quality, goals, notes and recognition. */
export function agentCard(cards: Scorecards, card: CardFacts, scales: Scales, format: Format): TemplateResult {
  const words = scorecardWords(format);
  const sentences = cards.confidence === null ? [] : markSentences(cards.columns, card.row, format);
  return html`<div class="agent-card">
    ${card.since ? html`<p class="caption">${words.since(format.dayRange(card.since, card.since, true))} ${tenureText(card.months, format)}</p>` : nothing}
    ${sentences.map((sentence) => html`<p class="because"><bdi>${sentence}</bdi></p>`)}
    ${figures(cards, card, scales, format)}
    <div class="sides">${quality(card, format)} ${goals(card, format)} ${remarks(words.notes, card.notes, format)} ${praise(card, format)}</div>
  </div>`;
}

function figures(cards: Scorecards, { row }: CardFacts, scales: Scales, format: Format): TemplateResult {
  const words = scorecardWords(format);
  const heads = [words.value, words.likely, words.target, words.peersColumn, words.change];
  return html`<table class="card-figures" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${cards.columns.map((column, place) => figure(cards, column, row.cells[place] ?? null, scales[place] ?? null, format))}
    </tbody>
  </table>`;
}

function figure(
  cards: Scorecards,
  column: ScoreColumn,
  cell: ScoreCell | null,
  scale: Scales[number],
  format: Format,
): TemplateResult | typeof nothing {
  if (!cell) return nothing;
  const words = scorecardWords(format);
  const detail = scoreDetail(cards.window, column, cell);
  const { peers } = cell;
  const compared = isCompared(peers)
    ? words.peers(figureText(peers.median, column.metric, format), format.number(peers.count))
    : words.fewPeers;
  const more = detail.more ? tileWords(format).more(format.number(detail.more)) : null;
  const change = changeText(column, detail.change, format);
  const likely = likelyText(column, detail, format);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${wholeLabel(column.metric, column.channel, format)}</th>
    <td role="cell" class="reading">
      <span class="value ${cell.hollow ? 'hollow' : ''}">${valueText(column, cell, format)}</span>
      <span class="quiet">${column.metric.counts === 'courses' ? nothing : countText(column, cell, format)}</span>
      ${scale ? scoreBar(column, cell, detail, scale) : nothing}
      ${more ? html`<span class="quiet">${more}</span>` : nothing}
    </td>
    ${cardCell(words.likely, likely)} ${cardCell(words.target, columnTarget(column, format))}
    ${cardCell(words.peersColumn, column.metric.counts === 'courses' ? null : compared)}
    ${cardCell(words.change, change === null && cards.window.before ? tileWords(format).verdict['no-previous'] : change && html`<span aria-label=${change.direction} role="img">${change.arrow}</span> ${change.text}`)}
  </tr>`;
}

const cardCell = (label: string, text: unknown): TemplateResult =>
  html`<td role="cell" data-label=${label} class=${text ? '' : 'none'}>${text ?? '–'}</td>`;

function quality({ qa }: CardFacts, format: Format): TemplateResult | typeof nothing {
  if (!qa || qa.categories.length === 0) return nothing;
  const words = scorecardWords(format);
  const weights = qa.categories.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  const weighted = qa.categories.some(({ weight }) => weight != null);
  const reviews = (count: number): string => commonWords(format).counted('reviews', count, format.number(count));
  return html`<section>
    <h3>${words.categories}</h3>
    <p class="quiet">${reviews(qa.reviews)}</p>
    <ul>
      ${qa.categories.map(
        ({ label, mean, weight, count, critical }) =>
          html`<li>
            <bdi>${format.text(label)}</bdi> <b>${format.number(mean, 1)}</b>
            <span class="quiet">${[
              count == null || count === qa.reviews ? null : reviews(count),
              weighted && weights > 0 ? words.weight(format.share((weight ?? 1) / weights, 0)) : null,
              critical ? words.critical : null,
            ]
              .filter(Boolean)
              .join(', ')}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function goals({ goals: all }: CardFacts, format: Format): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<section>
    <h3>${scorecardWords(format).goals}</h3>
    <ul>
      ${all.map((facts) => goal(facts, format))}
    </ul>
  </section>`;
}

function goal({ goal: { label, target, due }, column, cell, reached }: GoalFacts, format: Format): TemplateResult {
  const words = scorecardWords(format);
  const now = column && cell ? figureText(cell.value, column.metric, format) : null;
  const aim = column && target != null ? tileWords(format).target(limitText(target, column.metric, format)) : null;
  const status = reached === null ? null : reached ? words.reached : words.notReached;
  const rest = [now, aim, status, due ? words.due(format.day(due)) : null].filter(Boolean).join(', ');
  return html`<li><bdi>${format.text(label)}</bdi> <span class="quiet">${rest}</span></li>`;
}

function remarks(title: string, list: readonly Remark[], format: Format, lead = ''): TemplateResult | typeof nothing {
  if (list.length === 0 && lead === '') return nothing;
  return html`<section>
    <h3>${title}</h3>
    ${lead ? html`<p class="quiet">${lead}</p>` : nothing}
    <ul>
      ${list.map(({ day, text }) => html`<li><span class="quiet">${format.day(day)}</span> <bdi>${format.text(text)}</bdi></li>`)}
    </ul>
  </section>`;
}

function praise({ recognitions }: CardFacts, format: Format): TemplateResult | typeof nothing {
  const words = scorecardWords(format);
  const [last] = recognitions;
  const lead = last ? words.lastPraise(format.day(last.day)) : words.noPraise;
  return remarks(words.recognitions, recognitions, format, lead);
}

export const agentCardStyles = css`
  .agent-card {
    display: grid;
    gap: 10px;
    overflow-wrap: anywhere;
  }
  .agent-card h3 {
    margin: 0 0 2px;
    font-size: 1em;
    font-weight: 650;
  }
  .agent-card ul {
    display: grid;
    gap: 3px;
    list-style: none;
  }
  .quiet {
    color: var(--_ink-quiet);
    font-size: 0.93em;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 14px 24px;
  }
  .card-figures {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .card-figures :is(th, td) {
    padding: 5px 12px 5px 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .card-figures thead :is(th, td) {
    color: var(--_ink-quiet);
    font-size: 0.93em;
    padding-block: 2px;
  }
  .card-figures .value {
    font-weight: 650;
  }
  .card-figures .value.hollow {
    font-weight: 400;
    color: var(--_ink-quiet);
  }
  .card-figures .bar {
    max-inline-size: 220px;
  }
  .card-figures .none {
    color: var(--_ink-quiet);
  }
  @container pantau (max-width: 720px) {
    .card-figures thead {
      display: none;
    }
    .card-figures tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 4px 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .card-figures :is(th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    .card-figures :is(th, .reading) {
      grid-column: 1 / -1;
    }
    .card-figures .none {
      display: none;
    }
    .card-figures td[data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_ink-quiet);
      font-size: 0.86em;
    }
    .card-figures .bar {
      max-inline-size: none;
    }
  }
`;
