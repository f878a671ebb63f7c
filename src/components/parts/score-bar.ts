import { css, html, type TemplateResult } from 'lit';
import { type Ends, intervalMarks } from '../../chart/interval.js';
import type { ScoreDetail } from '../../model/score/card.js';

/** What colours a figure and its bar: the mark, or that its answers are few. */
export const toneOf = ({ hollow, mark }: ScoreDetail): string => (hollow ? 'hollow' : (mark ?? ''));

/**
 * A figure as a small picture: its dot, its ranges, its target and the middle of the peers. Words stand beside it. Its
 * box is the one marks are placed in, written out: filled in, it would be set anew in every cell.
 */
export function scoreBar({ value, likely, range, peers, column }: ScoreDetail, scale: Ends): TemplateResult {
  const { limits: targets } = column.aim;
  const marks = intervalMarks({ value, likely, range, targets, middle: peers && peers.median }, scale);
  return html`<svg class="bar" part="bar" viewBox="0 0 88 20" aria-hidden="true"><path class="target" d=${marks.targets} /><path d=${marks.ranges} /><circle cx=${marks.dot} cy="10" r="4" /></svg>`;
}

export const scoreBarStyles = css`
  .card {
    --_tone: var(--_ink-quiet);
  }
  .coach {
    --_tone: var(--_bad);
    --_tone-quiet: var(--_bad-quiet);
  }
  .recognise {
    --_tone: var(--_good);
    --_tone-quiet: var(--_good-quiet);
  }
  .bar {
    inline-size: 88px;
    max-inline-size: 100%;
    block-size: 20px;
    vertical-align: middle;
    fill: var(--_tone);
  }
  .bar path {
    fill-opacity: 0.65;
  }
  .bar .target {
    stroke: var(--_target);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  .hollow circle {
    fill: var(--_surface);
    stroke: var(--_tone);
    stroke-width: 1.5;
  }
  /* An agent's marks; as pills where they are sure. */
  .mark {
    display: inline-block;
    padding: 0 8px;
    border-radius: 10px;
    margin-inline-end: 4px;
    font-size: 0.93em;
    color: var(--_tone);
  }
  .mark:not(.keep-eye) {
    font-weight: 600;
    background: var(--_tone-quiet);
  }
  @media (forced-colors: active) {
    .bar {
      --_tone: CanvasText;
      --_target: Highlight;
      --_surface: Canvas;
    }
    .mark {
      border: 1px solid;
    }
  }
`;
