import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { ageOf, asOf } from '../../model/age.js';

/** How old an element's figures are, and why there are no newer ones. */
export interface Freshness {
  readonly document: MetricsDocument;
  readonly stale: boolean;
  /** Why there are no newer figures, in words. */
  readonly cause: string | null;
  readonly ageShown: boolean;
  readonly now: number;
}

/** The line under the figures: their age and notice; once they are stale, since when and why. */
export function foot(
  { document, stale, cause, ageShown, now }: Freshness,
  notes: TemplateResult | typeof nothing,
  format: Format,
): TemplateResult | typeof nothing {
  const time = asOfText(document, format);
  const about = [
    !stale && time && commonWords(format).asOf(time),
    document.notice && format.text(document.notice),
  ].filter(Boolean);
  if (!stale && notes === nothing && (!ageShown || about.length === 0)) return nothing;
  return html`<div class="foot" part="foot">
    ${stale ? staleLine(document, time, now, format) : nothing} ${stale && cause ? html`<p>${cause}</p>` : nothing}
    ${ageShown && about.length > 0 ? html`<p>${about.join(' · ')}</p>` : nothing} ${notes}
  </div>`;
}

/** When figures were true: `06:05 WIB, Mon 23 Nov`. */
export function asOfText(document: MetricsDocument, format: Format): string | null {
  const time = asOf(document);
  return time && commonWords(format).at(format.day(time.day), format.clock(time.minute), time.zone);
}

function staleLine(document: MetricsDocument, time: string | null, now: number, format: Format): TemplateResult {
  const words = commonWords(format);
  const age = ageOf(document, now);
  return html`<p role="status">
    ${age === null ? nothing : html`<span class="old">${words.stale(format.age(age / 1000))}.</span> `}${
      time ? words.staleSince(time) : nothing
    }
  </p>`;
}
