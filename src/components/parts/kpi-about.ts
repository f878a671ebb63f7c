import { html, nothing, type TemplateResult } from 'lit';
import type { Metric } from '../../contract/catalogue.js';
import { metricDefinition } from '../../locale/definitions.js';
import type { Format } from '../../locale/format.js';
import { tileWords } from '../../locale/tile.js';

/** What a figure counts, how it is calculated, and the name of the method behind its range. */
export function kpiAbout(
  { metric, figure }: { readonly metric: Metric; readonly figure: { readonly interval: unknown } | null },
  format: Format,
): TemplateResult | null {
  const { definition, formula } = metricDefinition(metric, format);
  const words = tileWords(format);
  if (!definition && !formula) return null;
  return html`<p>${definition}</p>
    ${formula ? html`<p>${formula}</p>` : nothing}
    ${metric.aggregation === 'median' ? html`<p>${words.median}</p>` : nothing}
    ${figure?.interval ? html`<p>${words.technical}</p>` : nothing}`;
}
