import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { asOf } from '../../model/age.js';

/** The line under the figures: their age and notice; since when and why there are no newer ones, and what was left out. */
export function foot(
  document: MetricsDocument,
  ageShown: boolean,
  stale: TemplateResult | null,
  notes: TemplateResult | null,
  format: Format,
): TemplateResult | typeof nothing {
  const time = asOfText(document, format);
  const about = [!stale && time && commonWords(format).asOf(time), document.notice && format.text(document.notice)];
  const line = ageShown && about.filter(Boolean).join(' · ');
  if (!stale && !notes && !line) return nothing;
  return html`<div class="foot" part="foot">${stale}${line ? html`<p>${line}</p>` : nothing}${notes}</div>`;
}

/** When figures were true: `06:05 WIB, Mon 23 Nov`. */
export function asOfText(document: MetricsDocument, format: Format): string | null {
  const time = asOf(document);
  return time && format.moment(time.day, time.minute, time.zone);
}
