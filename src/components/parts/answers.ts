import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { trendWords } from '../../locale/trend.js';
import type { Answers } from '../../model/trend/answers.js';

/** How many gave each rating, then what customers wrote: text as it came, in its own direction. */
export function answersList(
  { ratings, comments }: Answers,
  name: string,
  most: number,
  more: () => void,
  format: Format,
): TemplateResult {
  const words = trendWords(format);
  return html`<div class="answers" role="region" tabindex="0" aria-label=${name}>
    <ol part="ratings">
      ${ratings.map(
        ({ rating, count, share, isGood }) =>
          html`<li class="rating ${isGood ? 'good' : ''}" part="rating ${isGood ? 'good' : ''}">
            <span>${format.number(rating)}</span> <i .style=${`inline-size:${share * 100}%`}></i><span>${format.number(count)} (${format.share(share, 0)})</span>
          </li>`,
      )}
    </ol>
    <ol part="comments">
      ${comments.slice(0, most).map(
        ({ day, rating, text }) => html`<li part="comment">
          <span class="caption">${format.day(day)}${rating == null ? '' : ` · ${words.rated(format.number(rating, 1))}`}</span>
          <p dir="auto">${format.text(text)}</p>
        </li>`,
      )}
    </ol>
    ${
      comments.length > most
        ? html`<button type="button" @click=${more}>${words.others(format.number(comments.length - most))}</button>`
        : nothing
    }
  </div>`;
}
