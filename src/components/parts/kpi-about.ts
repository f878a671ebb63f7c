import { html, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import { besideTexts, countingTexts, definitionWords } from '../../locale/definitions.js';
import type { Format } from '../../locale/format.js';
import { kpiName } from '../../locale/tile.js';
import type { KpiFacts } from '../../model/kpi.js';
import { link } from './link.js';
import { safeUrl } from './safe-url.js';

/**
 * What a figure counts and how, what it is held beside, and where it comes from; of several channels, each by its name.
 * `null` when there is nothing to say.
 */
export function kpiAbout(
  facts: Pick<KpiFacts, 'metric' | 'figure'>,
  format: Format,
  source?: MetricsDocument['source'],
  channels: readonly KpiFacts[] = [],
): TemplateResult | null {
  const words = definitionWords(format);
  const { guide } = facts.metric.settings;
  const beside = channels.flatMap((each) => {
    const texts = besideTexts(each, format);
    return texts.length > 0 && channels.length > 1 ? [kpiName(each.metric, each.channel, format), ...texts] : texts;
  });
  const lines = [
    ...countingTexts(facts, format),
    ...beside,
    ...(source ? [link(source.url, words.source(format.text(source.name)))] : []),
    ...(safeUrl(guide) ? [link(guide, words.guide)] : []),
  ];
  return lines.length > 0 ? html`${lines.map((line) => html`<p>${line}</p>`)}` : null;
}
