import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { scorecardWords } from '../../locale/scorecards.js';
import type { Scorecards } from '../../model/score/scorecard.js';

/** What the marks of a bar mean, for those who see them; nothing where there are no bars. */
export function scoreLegend({ columns, confidence }: Scorecards, format: Format): TemplateResult | typeof nothing {
  if (!columns.some(({ scale }) => scale)) return nothing;
  const { legend } = scorecardWords(format);
  // The last is the range of marks. A sign stays with its word.
  const shown = (confidence === null ? legend.slice(0, -1) : legend).map((text) => text.replace(' ', '\u00a0'));
  return html`<p class="caption legend" aria-hidden="true">${shown.join('\u2003')}</p>`;
}

/** What figures of people may be used for; rows that are not people need no such words. */
export const fairUse = ({ confidence }: Scorecards, format: Format): TemplateResult | typeof nothing =>
  confidence === null ? nothing : html`<slot name="fair-use">${fairNotice(format)}</slot>`;

/** What figures of people may be used for, in a line that opens to the whole of it. */
export const fairNotice = (format: Format): TemplateResult => {
  const { noticeShort, notice } = scorecardWords(format);
  return html`<details class="caption"><summary>${noticeShort}</summary>${notice}</details>`;
};

/** How marks are made. */
export const scoreAbout = (format: Format): TemplateResult => html`<p>${scorecardWords(format).technical}</p>`;
