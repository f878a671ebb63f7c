import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sparkline } from '../chart/sparkline.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { commonWords } from '../locale/common.js';
import { type Format, formatReady } from '../locale/format.js';
import { kpiName, tileSentence, tileTexts, type TileTexts, tileWords } from '../locale/tile.js';
import { channelOf } from '../model/channel.js';
import { type KpiFacts, kpiFacts } from '../model/kpi.js';
import { metricOf } from '../model/metric.js';
import type { Table } from '../model/table.js';
import { MetricsElement, type Scope } from './metrics-element.js';
import { statusPill, statusStyles } from './parts/status.js';

/**
 * One figure: its value with its likely range, whether it is on target, how it changed and what it is based on.
 *
 * @summary A KPI tile.
 * @csspart card - The tile's surface.
 * @csspart name - What is measured.
 * @csspart value - The figure.
 * @csspart interval - Where the true figure likely lies.
 * @csspart status - Status in words; its second token is the status itself.
 * @csspart sparkline - The last thirty points as a small line.
 * @csspart change - The difference from the period before, with its verdict.
 * @csspart apart - That the figure and the one to read beside it move apart: the second surely got worse.
 * @csspart basis - The target, and how many answers or contacts the figure is based on.
 * @cssstate loading ready stale empty error auth - Where the tile stands with its figures.
 * @fires pantau-state - At every change of state.
 */
export class KpiTile extends MetricsElement<readonly KpiFacts[]> {
  static override styles = [MetricsElement.styles, statusStyles, tileStyles()];
  static override properties: PropertyDeclarations = {
    metric: {},
  };

  /** Id of the metric: one of the standard ones, or one of the document's own; without it the tile stays empty. */
  metric: string | null = null;

  protected readonly sections: readonly Section[] = ['kpis', 'surveys', 'metrics'];
  protected readonly what = 'figures';

  protected get factsDepend(): readonly unknown[] {
    return [this.metric];
  }

  protected factsOf(document: MetricsDocument): readonly KpiFacts[] | null {
    if (!this.metric) return null;
    const facts = kpiFacts(document, this.metric, this.cut, this.minSample);
    return facts.some(({ figure }) => figure !== null) ? facts : null;
  }

  protected override subject(format: Format): string | null {
    const { document, metric, channel } = this;
    return document && metric ? kpiName(metricOf(document, metric), channelOf(document, channel), format) : null;
  }

  protected heading([first, other]: readonly KpiFacts[], format: Format): TemplateResult {
    const name = first && kpiName(first.metric, other ? null : first.channel, format);
    return html`<h3 class="name" part="name"><bdi>${name}</bdi></h3>`;
  }

  protected picture(facts: readonly KpiFacts[], format: Format): TemplateResult {
    const [first, other] = facts;
    if (first && !other) return figure(first, format);
    return html`<dl class="channels">${facts.map((each) => channelFigure(each, format))}</dl>`;
  }

  protected override scope([first, other]: readonly KpiFacts[]): Scope {
    return { metric: this.metric, channel: other ? null : first?.channel?.id };
  }

  protected async table(facts: readonly KpiFacts[], format: Format): Promise<Table> {
    return (await depth(format)).tileTable(facts, format);
  }

  protected sentence(facts: readonly KpiFacts[], format: Format): string {
    return facts.map((each) => tileSentence(each, format)).join(' ');
  }

  protected override async about(facts: readonly KpiFacts[], format: Format): Promise<TemplateResult | null> {
    const { kpiAbout } = await depth(format);
    return facts[0] ? kpiAbout(facts[0], format, this.document?.source, facts) : null;
  }
}

/** What is said on demand. Its words are known to be missing in the language on screen only once it is here. */
async function depth({ tag }: Format) {
  const module = await import('./parts/kpi-depth.js');
  await formatReady(tag);
  return module;
}

/** The tile of one figure, in the order it is read. */
function figure(facts: KpiFacts, format: Format): TemplateResult {
  const texts = tileTexts(facts, format);
  const { value, interval, target } = texts;
  // What is counted gives its line to what is to be looked at: the tile stays as high.
  const sample = facts.metric.sampled || (target === null && !texts.apart) ? texts.sample : null;
  const basis = [texts.soFar, texts.provisional, target, texts.latest ?? texts.p90, sample, texts.more];
  const spark = sparkline(facts.series, typeof facts.target === 'number' ? facts.target : null);
  return html`<p class="reading">
      <span class="value ${facts.status === 'too-few' ? 'hollow' : ''}" part="value" .style=${`--_length:${value?.length ?? 1}`}>${value}</span>
      <span class="interval" part="interval">${interval}</span>
    </p>
    <p>${statusPill(facts.status, texts.status)}</p>
    <svg class="spark" part="sparkline" viewBox="0 0 160 34" preserveAspectRatio="none" aria-hidden="true">
      <path class="target" d=${spark.target} /><path d=${spark.line} /><path class="last" d=${spark.last} />
    </svg>
    <p class="change" part="change">${changeLine(texts, format)}</p>
    <p class="change watch" part="apart">${texts.apart}</p>
    <p class="basis" part="basis"><span class="narrow">${interval && `${interval} · `}</span>${basis.filter(Boolean).join(' · ')}</p>`;
}

function changeLine({ movement, amount, verdict }: TileTexts, format: Format): TemplateResult | string | null {
  if (movement === 0) return verdict;
  return html`<span role="img" aria-label=${tileWords(format).direction(movement)}>${movement < 0 ? '↓' : '↑'}</span> ${amount}${verdict ? `, ${verdict}` : ''}`;
}

/** Figures of several channels side by side: work of different kinds is never one figure. */
function channelFigure(facts: KpiFacts, format: Format): TemplateResult {
  const texts = tileTexts(facts, format);
  const { id = '', label } = facts.channel ?? {};
  return html`<div>
    <dt class="basis"><bdi>${format.text(label ?? id)}</bdi> ${texts.provisional}</dt>
    <dd>
      ${
        texts.value === null
          ? commonWords(format).notMeasured
          : html`<span class="value" part="value">${texts.value}</span> ${statusPill(facts.status, texts.status)}`
      }
    </dd>
  </div>`;
}

function tileStyles() {
  return css`
    /*
     * Only the two lines that ask for the tile's width are containers: what stands inside one is styled and laid out
     * apart, and for a whole tile that took a fourteenth of a page's way to its first figures.
     */
    .root {
      container: none;
    }
    .reading,
    .basis {
      container: line / inline-size;
      /* One size for both: the room a range needs is told in its letters, and both lines must agree on it. */
      font-size: 0.86em;
    }
    .card {
      --_reserved: 202px;
      display: flex;
      flex-direction: column;
      min-block-size: 232px;
      overflow-wrap: anywhere;
    }
    :host([no-age]) .card {
      --_reserved: 160px;
      min-block-size: 190px;
    }
    .figures {
      display: flex;
      flex-direction: column;
      flex: 1;
    }
    /* Names may be long: one line keeps the tiles of a row in step, and the whole name shows when it is asked for. */
    .name,
    .change {
      font-size: 0.93em;
    }
    .name {
      color: var(--_ink-quiet);
      padding-inline-end: 24px;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .card:is(:hover, :focus-within) .name {
      white-space: normal;
    }
    .reading {
      display: flex;
      align-items: baseline;
      gap: 6px;
      /* A value that shrinks leaves its line as high: the lines below stay in step with the neighbours'. */
      min-block-size: 2.812em;
      margin-block: 2px;
    }
    /* A value never wraps: it shrinks with its place and its own length. */
    .value {
      font-size: clamp(11px, (120cqi + 41px) / var(--_length, 8), 2.163em);
      font-weight: 700;
      line-height: 1.3;
      letter-spacing: -0.01em;
      white-space: nowrap;
    }
    .value.hollow {
      font-weight: 400;
      color: var(--_ink-quiet);
    }
    .interval,
    .basis {
      color: var(--_ink-quiet);
    }
    .interval {
      white-space: nowrap;
    }
    .basis {
      margin-block-start: auto;
    }
    .narrow {
      display: none;
    }
    /* Beside the value there is no room for its range: it goes to the other small print, and the lines stay in step. */
    @container line (max-width: 23ch) {
      .interval {
        display: none;
      }
      .narrow {
        display: inline;
      }
    }
    /* With a pointer the menu waits until the tile is pointed at, and the name has the whole line. */
    @media (hover: hover) {
      .card:not(:hover, :focus-within) .menu {
        opacity: 0;
      }
      .card:not(:hover, :focus-within) .name {
        padding-inline-end: 0;
      }
    }
    .spark {
      display: block;
      inline-size: 100%;
      block-size: 34px;
      margin-block: 8px 6px;
      overflow: visible;
    }
    .spark path {
      fill: none;
      stroke: var(--_ink-quiet);
      stroke-width: 1.5;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
    .spark .target {
      stroke: var(--_target);
      stroke-width: 1;
      stroke-dasharray: 3 3;
    }
    .spark .last {
      stroke: var(--_ink);
      stroke-width: 5;
      stroke-linecap: round;
    }
    .channels {
      display: grid;
      gap: 6px;
      margin-block-start: 6px;
    }
    .channels .value {
      font-size: 1.3em;
    }
  `;
}
