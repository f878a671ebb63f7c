import { css } from 'lit';

/** How a trend looks: its panel with a height known before its figures, then its marks. */
export const trendStyles = css`
  .card {
    --_reserved: 300px;
    min-block-size: 27em;
  }
  .card,
  .figures {
    display: flex;
    flex-direction: column;
    flex: 1;
  }
  .figure b,
  .name b {
    color: var(--_ink);
  }
  /* A little wide rather than cut: letters are half an em and some. */
  .plot {
    position: relative;
    flex: 1 1 120px;
    min-block-size: 120px;
    margin: 1.8em calc(max(var(--_end), var(--_name)) * 0.55em + 10px) 1.7em calc(var(--_tick) * 0.55em + 10px);
    direction: ltr;
    font-size: 0.82em;
    line-height: 1.25;
    color: var(--_ink-quiet);
  }
  .drawing,
  .slider {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .slider {
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot span,
  .cursor {
    position: absolute;
    white-space: nowrap;
    translate: 0 -50%;
  }
  .cursor {
    inset-block: 0;
    translate: none;
    pointer-events: none;
    border-inline-start: 1px solid;
  }
  /* The line of the day whose words are open. */
  .shown:not([aria-describedby]) {
    display: none;
  }
  .chosen {
    border-inline-start: 2px solid var(--_focus);
  }
  .plot .tick {
    right: calc(100% + 6px);
  }
  .plot .day {
    top: calc(100% + 4px);
    translate: -50%;
  }
  .plot .event-name {
    bottom: calc(100% + 1px);
    translate: none;
  }
  .end-name,
  .target-name {
    left: calc(100% + 6px);
  }
  .end-name {
    color: var(--_mark);
    font-weight: 700;
  }
  .target-name {
    color: var(--_target);
  }
  .name {
    padding-inline: 9px;
    overflow: hidden;
    text-overflow: ellipsis;
    text-shadow: 0 0 3px var(--_surface);
  }
  i {
    font-style: normal;
  }
  @container pantau (max-width: 419px) {
    .card {
      min-block-size: 34em;
    }
    .plot {
      margin-inline-end: calc(var(--_end) * 0.55em + 10px);
    }
    .plot :is(.event-name, .target-name, .name i),
    .day:nth-of-type(even) {
      display: none;
    }
  }
  @container pantau (min-width: 420px) {
    .legend .narrow {
      display: none;
    }
  }
  path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .event,
  .bars {
    fill: var(--_line);
    stroke: none;
  }
  .event {
    fill: var(--_surface-quiet);
  }
  /* A single day has no width of its own to fill. */
  .band {
    fill: var(--_mark-quiet);
    stroke: var(--_mark-quiet);
    stroke-width: 1.5;
  }
  /* An outline of hundreds of corners costs more raster than all else. */
  .dense .band {
    stroke: none;
  }
  .faint,
  .target {
    stroke-width: 1.25;
    stroke-dasharray: 3 4;
  }
  .target {
    stroke: var(--_target);
  }
  .dots {
    stroke-width: 4;
    opacity: 0.5;
  }
  .dense .dots {
    stroke-width: 2;
  }
  .hollow {
    stroke-width: 5.5;
  }
  .inside {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .end {
    stroke-width: 8;
  }
  .plot .unusual {
    font-size: 15px;
    line-height: 1;
    translate: -50% -54%;
  }
  .legend span {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .key {
    color: var(--_mark);
  }
  summary {
    cursor: pointer;
  }
  /* The picture keeps its height where answers open below it. By a class: WebKit does not see that :has() holds now. */
  .plot.above {
    min-block-size: 210px;
  }
  .answers {
    max-block-size: 24em;
    overflow: auto;
    color: var(--_ink);
  }
  .answers li {
    margin-block: 4px;
    list-style: none;
  }
  .rating {
    display: grid;
    grid-template-columns: 2em 1fr 8em;
    align-items: center;
    max-inline-size: 30em;
  }
  /* A border, which forced colours leave in place. */
  .rating i {
    border-block-end: 8px solid var(--_mark);
    opacity: 0.4;
  }
  .rating.good i {
    opacity: 1;
  }
  .rating span:last-child {
    text-align: end;
  }
  .answers p {
    white-space: pre-line;
  }
  .key-range {
    color: var(--_mark-quiet);
  }
  .key-event {
    color: var(--_line);
  }
  .bad {
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .plot {
      --_mark: CanvasText;
      --_mark-quiet: GrayText;
      --_line: GrayText;
      --_surface: Canvas;
      --_surface-quiet: Canvas;
      --_target: LinkText;
      --_bad: Highlight;
    }
    /* A filled range would be as strong as the days it lies behind. */
    .band,
    .event {
      fill: none;
      stroke: GrayText;
    }
  }
`;
