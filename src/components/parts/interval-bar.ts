import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Ends, IntervalMarks } from '../../chart/interval.js';

/** How wide the marks of a bar were placed; the drawing stretches to its place. */
export const barWidth = 100;

/** A figure with its ranges as a small picture; the same is said in words beside it. One template: a page has dozens. */
export function intervalBar({ dot, thick, thin, target, middle }: IntervalMarks, tone: string): TemplateResult {
  const place = `M${dot} 10h0`;
  return html`<svg class="bar ${tone}" part="bar" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"
    ><path class="middle" d=${middle === null ? '' : `M${middle} 4V16`} /><path class="target" d=${target.map((at) => `M${at} 1V19`).join('')}
    /><path class="thin" d=${line(thin)} /><path class="thick" d=${line(thick)} /><path class="dot" d=${place} />${
      tone === 'hollow' ? svg`<path class="core" d=${place} />` : nothing
    }</svg>`;
}

const line = (ends: Ends | null): string => (ends ? `M${ends.low} 10H${ends.high}` : '');

export const intervalBarStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 56px;
    block-size: 20px;
    overflow: visible;
    direction: ltr;
    color: var(--_ink-quiet);
  }
  /* Lines keep their weight and dots stay round however the drawing is stretched. */
  .bar path {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .bar .thin {
    stroke-width: 1.5;
  }
  .bar .thick {
    stroke-width: 4;
    opacity: 0.55;
  }
  .bar .dot {
    stroke-width: 9;
    stroke-linecap: round;
  }
  .bar .core {
    stroke: var(--_surface);
    stroke-width: 5.5;
    stroke-linecap: round;
  }
  .bar.hollow .thin {
    stroke-dasharray: 3 2;
  }
  .bar .target {
    stroke: var(--_target);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  .bar .middle {
    stroke-width: 1.5;
    opacity: 0.6;
  }
  .bar.coach {
    color: var(--_bad);
  }
  .bar.recognise {
    color: var(--_good);
  }
  @media (forced-colors: active) {
    .bar {
      color: CanvasText;
    }
    .bar .target {
      stroke: Highlight;
    }
    .bar .core {
      stroke: Canvas;
    }
  }
`;
