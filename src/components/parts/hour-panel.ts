import { html, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import { capital } from '../../locale/capital.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { detailTexts } from '../../locale/hour-texts.js';
import { reckoningTexts } from '../../locale/reckoning-texts.js';
import type { Coverage } from '../../model/coverage/coverage.js';
import { crewOf } from '../../model/coverage/crew.js';
import type { Hour } from '../../model/coverage/hour.js';
import { busyShare, expectedLevel } from '../../model/coverage/staffing.js';
import { asOfText } from './foot.js';

/**
 * Lines that begin with a large letter. Not by `::first-letter`: with it, Firefox no longer breaks a line that has letters
 * from right to left.
 */
export const paragraphs = (lines: readonly string[]): readonly TemplateResult[] =>
  lines.map((line) => html`<p>${capital(line)}</p>`);

/** What is known of an hour, line by line; its name first. */
export function hourLines(coverage: Coverage, { at, row, cell }: Hour, format: Format): TemplateResult {
  const [name, ...lines] = detailTexts(coverage, row, at[1], cell, format);
  return html`<strong>${name}</strong>${paragraphs(lines)}`;
}

/** The hour picked: all that is known of it, who is on, and in small print how its people needed were reckoned. */
export function hourPanel(
  document: MetricsDocument,
  coverage: Coverage,
  hour: Hour,
  nameOf: (agent: string) => string,
  format: Format,
): TemplateResult {
  const { facts } = hour.cell;
  const { terms } = coverage;
  const reckoning = reckoningTexts(coverage, facts, expectedLevel(facts, terms), busyShare(facts, terms), format);
  const crew = crewOf(document, coverage, hour.cell);
  const { onShift, absent, next } = heatmapWords(format);
  const people = (label: string, agents: readonly string[]): TemplateResult | null =>
    agents.length > 0
      ? html`<p>${label}: ${agents.map((agent, index) => html`${index ? ', ' : ''}<bdi>${nameOf(agent)}</bdi>`)}</p>`
      : null;
  return html`<section class="hour" part="hour">
    ${hourLines(coverage, hour, format)}
    ${
      crew && [
        people(onShift, crew.on),
        people(absent, crew.absent),
        people(next(asOfText({ ...document, generatedAt: crew.nextAt }, format) ?? ''), crew.next),
      ]
    }
    ${reckoning.map((line) => html`<p class="caption">${capital(line)}</p>`)}
  </section>`;
}
