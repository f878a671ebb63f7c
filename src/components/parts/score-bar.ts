import { css } from 'lit';
import { type Ends, stretchOn } from '../../chart/interval.js';
import type { ScoreDetail } from '../../model/score/card.js';

/** What colours a figure and its bar: the mark, or that its answers are few. */
export const toneOf = ({ hollow, mark }: ScoreDetail): string => (hollow ? 'hollow' : (mark ?? ''));

/** The style of an element that shows a figure with its ranges: where its dot, its ranges, target and peers stand. */
export function barStyle({ value, likely, range, peers, column }: ScoreDetail, scale: Ends): string {
  const { limits } = column.aim;
  const marks = [
    stretchOn(scale, value),
    likely && stretchOn(scale, likely.low, likely.high),
    range && stretchOn(scale, range.low, range.high),
    // A band of two targets is a dotted field.
    limits[0] === undefined ? null : stretchOn(scale, limits[0], limits.at(-1)),
    peers && stretchOn(scale, peers.median),
  ];
  const places = marks.map((mark) => (mark ? `${mark.at}%` : '-99px'));
  const [, thick, thin, target] = marks.map((mark) => `${mark?.length ?? 0}%`);
  return `background-position-x:${places.join()};background-size:9px,${thick} 4px,${thin} 1.5px,max(1.5px,${target}),1.5px 60%`;
}

/*
 * Backgrounds behind a figure, not shapes: a page has dozens of bars, and every shape is laid out and styled alone. The
 * figure's own style only places them.
 */
export const scoreBarStyles = css`
  .card {
    --_tone: var(--_ink-quiet);
    --_tone-quiet: var(--_surface-quiet);
  }
  .coach {
    --_tone: var(--_bad);
    --_tone-quiet: var(--_bad-quiet);
  }
  .recognise {
    --_tone: var(--_good);
    --_tone-quiet: var(--_good-quiet);
  }
  .hollow {
    --_core: var(--_surface);
  }
  .bar {
    position: relative;
    /* Chromium keeps no more places of layers, and hands down no more, than there are images. */
    background-image: none, none, none, none, none;
    background-position-y: 50%;
  }
  .bar::after {
    content: '';
    position: absolute;
    block-size: 20px;
    padding-inline: 4.5px;
    background: no-repeat;
    background-size: inherit;
    background-position: inherit;
    background-origin: border-box, content-box, content-box, content-box, content-box;
    background-image:
      radial-gradient(circle, var(--_core, var(--_tone)) 2.5px, var(--_tone) 3px 4px, transparent 4.5px),
      linear-gradient(color-mix(in srgb, var(--_tone) 55%, transparent) 0 0), linear-gradient(var(--_tone) 0 0),
      repeating-linear-gradient(var(--_target) 0 2px, transparent 2px 4px), linear-gradient(var(--_tone) 0 0);
    print-color-adjust: exact;
  }
  /* An agent's marks as pills. */
  .mark {
    display: inline-block;
    padding: 0 8px;
    border-radius: 10px;
    margin-inline-end: 4px;
    font-size: 0.93em;
    font-weight: 600;
    color: var(--_tone);
    background: var(--_tone-quiet);
  }
  /* Forced colours take gradients away, which are all there is of a bar. */
  @media (forced-colors: active) {
    .bar {
      --_target: Highlight;
      --_tone: CanvasText;
      --_ink-quiet: CanvasText;
      --_line: CanvasText;
      color: CanvasText;
      forced-color-adjust: none;
    }
    .hollow {
      --_core: Canvas;
    }
    .mark {
      border: 1px solid;
    }
  }
`;
