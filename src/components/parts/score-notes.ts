import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { scorecardWords } from '../../locale/scorecards.js';
import { limitsOf } from '../../model/score-aim.js';
import type { ScoreCell } from '../../model/score-grid.js';
import type { Scorecards } from '../../model/scorecard.js';
import { scaleOf } from './score-bar.js';

/** What the marks of a bar mean, for those who see them; nothing where there are no bars. */
export function scoreLegend(cards: Scorecards, format: Format): TemplateResult | typeof nothing {
  const drawn = cards.columns.filter((column) => scaleOf(cards, column));
  if (drawn.length === 0) return nothing;
  const { legend } = scorecardWords(format);
  const any = (is: (cell: ScoreCell) => boolean): boolean =>
    cards.rows.some(({ cells }) => cells.some((cell) => cell !== null && is(cell)));
  return html`<p class="caption" aria-hidden="true">${[
    drawn.some(({ aim }) => limitsOf(aim).length > 0) && `┊ ${legend.target}`,
    any(({ peers }) => (peers?.count ?? 0) > 4) && `| ${legend.middle}`,
    `━ ${legend.likely}`,
    cards.confidence !== null && `─ ${legend.range}`,
    any(({ hollow }) => hollow) && `○ ${legend.few}`,
  ]
    .filter(Boolean)
    .join('\u2003')}</p>`;
}

/** What figures of people may be used for; rows that are not people need no such words. */
export const fairUse = ({ confidence }: Scorecards, format: Format): TemplateResult | typeof nothing =>
  confidence === null
    ? nothing
    : html`<slot name="fair-use"><p class="caption">${scorecardWords(format).noticeShort}</p></slot>`;

/** How marks are made, and what the figures may be used for. */
export const scoreAbout = (format: Format): TemplateResult => {
  const { technical, notice } = scorecardWords(format);
  return html`<p>${technical}</p><p>${notice}</p>`;
};
