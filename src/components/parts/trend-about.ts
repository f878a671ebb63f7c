import { html, nothing, type TemplateResult } from 'lit';
import { metricDefinition } from '../../locale/definitions.js';
import type { Format } from '../../locale/format.js';
import { tileWords } from '../../locale/tile.js';
import { trendWords } from '../../locale/trend.js';
import type { TrendFacts } from '../../model/trend.js';

/** What a trend's figures mean, how they are calculated, and how unusual days are found. */
export function trendAbout({ metric, figure, usual }: TrendFacts, format: Format): TemplateResult {
  const { definition, formula } = metricDefinition(metric, format);
  return html`<p>${definition}</p>
    ${formula ? html`<p>${formula}</p>` : nothing} ${usual ? html`<p>${trendWords(format).method}</p>` : nothing}
    ${figure?.interval ? html`<p>${tileWords(format).technical}</p>` : nothing}`;
}
