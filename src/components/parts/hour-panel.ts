import { html, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { detailTexts } from '../../locale/hour-texts.js';
import { reckoningTexts } from '../../locale/reckoning-texts.js';
import type { Coverage } from '../../model/coverage/coverage.js';
import { crewOf } from '../../model/coverage/crew.js';
import type { Hour } from '../../model/coverage/hour.js';
import { busyShare, expectedLevel } from '../../model/coverage/staffing.js';
import { asOfText } from './foot.js';

/** What is known of an hour, line by line; its name first. */
export function hourLines(coverage: Coverage, { at, row, cell }: Hour, format: Format): TemplateResult {
  const [name, ...lines] = detailTexts(coverage, row, at[1], cell, format);
  return html`<strong>${name}</strong>${lines.map((line) => html`<p>${line}</p>`)}`;
}

/** The hour picked: all that is known of it, how its people needed were reckoned, and who is on. */
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
    ${hourLines(coverage, hour, format)} ${reckoning.map((line) => html`<p>${line}</p>`)}
    ${
      crew && [
        people(onShift, crew.on),
        people(absent, crew.absent),
        people(next(asOfText({ ...document, generatedAt: crew.nextAt }, format) ?? ''), crew.next),
      ]
    }
  </section>`;
}
