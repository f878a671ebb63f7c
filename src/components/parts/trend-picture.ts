import { html, nothing, svg, type TemplateResult } from 'lit';
import { type NamePlace, namePlaces } from '../../chart/trend-names.js';
import { type TrendNumbers, type TrendScale, trendScale } from '../../chart/trend-scale.js';
import { type TrendMarks, trendMarks } from '../../chart/trend.js';
import { figureText, limitText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { trendWords } from '../../locale/trend.js';
import { dayNumber } from '../../model/day.js';
import type { TrendEvent, UnusualDay } from '../../model/trend-limits.js';
import type { TrendFacts } from '../../model/trend.js';
import type { PlotSize } from './plot-size.js';
import { eventText, targetName, unusualName } from './trend-text.js';

/** A drawn trend: its geometry, kept for the pointer, and its template. */
export interface TrendDrawing {
  readonly marks: TrendMarks;
  readonly template: TemplateResult;
}

const unitDays = { day: 1, week: 7, month: 30 } as const;
// Below this the names at the end of the line would take the line's own place.
const narrow = 330;
const textShare = 0.82;
// Mean width of a figure or letter of the interface fonts, in em; a little wide rather than cut.
const letter = 0.55;

/** What is drawn before any size is known: the numbers, and the scale the caption names. */
export interface TrendAxis {
  /** The days the keyboard stops at: all of them, or those with a figure where there is one a week or a month. */
  readonly stops: readonly number[];
  readonly numbers: TrendNumbers;
  readonly scale: TrendScale;
}

/** The numbers a trend is drawn from, with their scale. */
export function trendAxis(facts: TrendFacts): TrendAxis {
  const numbers = trendNumbers(facts);
  const all = facts.days.map((_, index) => index);
  const stops = facts.cadence === 'day' ? all : all.filter((index) => facts.days[index]?.value !== null);
  return { stops, numbers, scale: trendScale(numbers) };
}

function trendNumbers(facts: TrendFacts): TrendNumbers {
  const { metric, days, cadence, usual, unfinished } = facts;
  return {
    points: days,
    from: dayNumber(days[0]?.day ?? '1970-01-01'),
    unit: unitDays[cadence],
    target: metric.settings.target ?? null,
    bounds: boundsOf(facts),
    seconds: metric.unit === 'seconds',
    unusual: unusualByDistance(facts).map(({ index }) => index),
    unfinished: usual === null && unfinished < 0 ? -1 : unfinished,
  };
}

function boundsOf({ metric }: TrendFacts): TrendNumbers['bounds'] {
  if (metric.unit === 'share') return { low: 0, high: 1 };
  if (metric.unit === 'nps') return { low: -100, high: 100 };
  return metric.range && { low: metric.range.min, high: metric.range.max };
}

/** Unusual days, the ones furthest beyond the usual first: they are named as long as there is room. */
function unusualByDistance({ usual }: TrendFacts): readonly UnusualDay[] {
  const distance = ({ value, low, high }: UnusualDay): number => Math.max(low - value, value - high);
  return [...(usual?.unusual ?? [])].sort((a, b) => distance(b) - distance(a));
}

/** Whether a day is unusual on the side that is not wanted; an unusually good day is no alarm. */
const isBad = ({ metric }: TrendFacts, day: UnusualDay | undefined): boolean =>
  (metric.better === 'higher' && day?.side === 'low') || (metric.better === 'lower' && day?.side === 'high');

/** The picture of a trend in its size. */
export function trendDrawing(
  facts: TrendFacts,
  { numbers, scale }: TrendAxis,
  { width, height, em }: PlotSize,
  format: Format,
  name: string,
): TrendDrawing {
  const text = em * textShare;
  const wide = width >= narrow;
  const labels = scale.ticks.map((tick) => limitText(tick, facts.metric, format));
  const ends = wide ? [endName(facts, format), targetName(facts, format) ?? ''] : [endName(facts, format)];
  const eventRow = facts.events.some((event) => !isCause(facts, event));
  const marks = trendMarks(numbers, scale, {
    width,
    height,
    left: widest(labels, text) + 10,
    right: widest(ends, text) + 10,
    top: eventRow ? text * 1.5 + 4 : text * 0.6,
    bottom: text * 1.6,
    bars: facts.mostAnswers > 0 ? 34 : 6,
    apart: text * 5.4,
  });
  const unusual = unusualByDistance(facts);
  const names = unusual.slice(0, wide ? 3 : 1).map((day) => unusualName(facts, day, format));
  const right = width - widest(ends, text) - 8;
  const places = namePlaces(
    numbers,
    scale,
    marks,
    right,
    names.map((forms) => forms.map((lines) => widest(lines, text) + 4)),
  );
  const template = html`<svg class="drawing" part="drawing" role="img" aria-label=${name}>
    ${eventMarks(facts, marks, width, text, format)} ${axis(facts, marks, labels, ends, format)}
    <path class="band" part="band" d=${marks.band} />
    ${marks.target.map((y) => svg`<path class="target" part="target" d=${`M${marks.left},${y}H${marks.right}`} />`)}
    <path class="bars" part="bars" d=${marks.bars} /><path class="bars open" d=${marks.openBar} />
    <path class=${marks.step < 3 ? 'dots dense' : 'dots'} part="dots" d=${marks.dots} />
    <path class="hollow" part="dots hollow" d=${marks.hollow} />
    <path class="line faint" d=${marks.faint} /><path class="line" part="line" d=${marks.line} />
    ${endMarks(facts, marks, ends)}
    ${marks.unusual.map(({ x, y }, at) => svg`<path class=${isBad(facts, unusual[at]) ? 'unusual bad' : 'unusual'} part="unusual" d=${`M${x},${y - 6}l6,6l-6,6l-6,-6z`} />`)}
    ${places.map((place) => unusualMark(place, names[marks.unusual.findIndex(({ index }) => index === place.index)]?.[place.form] ?? ['', ''], text))}
  </svg>`;
  return { marks, template };
}

const widest = (lines: readonly string[], text: number): number =>
  Math.max(0, ...lines.map((line) => line.length)) * text * letter;

function endName({ figure, metric }: TrendFacts, format: Format): string {
  return figure ? figureText(figure.value, metric, format) : '';
}

/** Scale lines with their names, and the days under the picture. */
function axis(
  facts: TrendFacts,
  marks: TrendMarks,
  labels: readonly string[],
  ends: readonly string[],
  format: Format,
) {
  const { right } = marks;
  // Where the target has no name at the end of its line it is named here, in the place of a tick beside it.
  const target = ends.length > 1 ? null : (marks.target[0] ?? null);
  const named = ({ y }: { y: number }): boolean => target === null || Math.abs(y - target) > 12;
  const settings = facts.metric.settings.target;
  const text = typeof settings === 'number' ? limitText(settings, facts.metric, format) : '';
  return svg`<g class="axis">
    ${marks.ticks.map((tick) => svg`<path d=${`M${marks.left},${tick.y}H${right}`} />`)}
    ${marks.ticks.map((tick, index) => (named(tick) ? svg`<text class="tick" x=${marks.left - 6} y=${tick.y}>${labels[index]}</text>` : nothing))}
    ${target === null ? nothing : svg`<text class="tick target-name" x=${marks.left - 6} y=${target}>${text}</text>`}
    ${marks.days.map(
      ({ index, x, name }) =>
        svg`<text class=${facts.cadence === 'day' ? 'day' : 'day centred'} x=${facts.cadence === 'day' ? x - Math.min(marks.step / 2, 8) : x} y="100%" dy="-0.3em">${dayName(facts.days[index]?.day ?? '', name, format)}</text>`,
    )}
  </g>`;
}

function dayName(day: string, name: 'day' | 'month' | 'year', format: Format): string {
  if (name === 'year') return day.slice(0, 4);
  return name === 'month' ? format.month(day) : format.shortDay(day);
}

/** Days on which something happened: a tint behind them, with its name above, cut where the next one begins. */
function eventMarks(facts: TrendFacts, marks: TrendMarks, width: number, text: number, format: Format) {
  const right = width - 4;
  const place = ({ from }: TrendEvent): number => marks.first + (from - 0.5) * marks.step;
  const named = facts.events.filter((event) => !isCause(facts, event));
  return facts.events.map((event) => {
    const x = place(event);
    const span = Math.max(2, (event.to - event.from + 1) * marks.step);
    const at = named.indexOf(event);
    const next = named[at + 1];
    const most = Math.floor(((next ? place(next) - 8 : right) - x) / (text * letter));
    const name = at < 0 || most < 5 ? '' : cut(eventText(event.event, format), most);
    return svg`<rect class="event" part="event" x=${x} y=${marks.plotTop} width=${span} height=${marks.plotBottom - marks.plotTop} /><text class="event-name" x=${x} y=${text}>${name}</text>`;
  });
}

// The whole name stands in the day's words and in the table.
const cut = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;

/** An event that is named beside its unusual day needs no second name. */
function isCause({ usual }: TrendFacts, { event }: TrendEvent): boolean {
  return usual?.unusual.some((day) => day.event === event) ?? false;
}

function unusualMark({ x, y, anchor }: NamePlace, [first, second]: readonly [string, string], text: number) {
  return svg`<text class="unusual-name" text-anchor=${anchor} x=${x} y=${y - text * 0.2}>${first}</text
    ><text class="cause" text-anchor=${anchor} x=${x} y=${y + text * 0.95}>${second}</text>`;
}

function endMarks({ figure }: TrendFacts, { end, targetY, right }: TrendMarks, [value, target]: readonly string[]) {
  const x = right + 7;
  return svg`${end && figure ? svg`<circle class="end" cx=${end.x} cy=${end.y} r="3.5" /><text class="end-name" x=${x} y=${end.nameY}>${value}</text>` : nothing}
    ${targetY !== null && target ? svg`<text class="target-name" x=${x} y=${targetY}>${target}</text>` : nothing}`;
}

/** What the marks mean, those that are in the picture. */
export function trendLegend(facts: TrendFacts, format: Format): TemplateResult {
  const { legend, unusuals } = trendWords(format);
  const { pooled, days, usual } = facts;
  const entry = (mark: TemplateResult, text: string): TemplateResult =>
    html`<li><svg class="key" aria-hidden="true">${mark}</svg>${text}</li>`;
  return html`<ul class="legend" part="legend">
    ${entry(svg`<path class="line" d="M1,6H17" />`, pooled ? legend.together : legend.each)}
    ${days.some((day) => day.low !== null) ? entry(svg`<rect class="swatch" y="1" width="18" height="10" />`, legend.range) : nothing}
    ${pooled ? entry(svg`<path class="dots" d="M9,6h0" />`, legend.day) : nothing}
    ${days.some((day, index) => day.hollow && index !== facts.unfinished) ? entry(svg`<circle class="hollow" cx="9" cy="6" r="2.5" />`, legend.few) : nothing}
    ${usual && usual.unusual.length > 0 ? entry(svg`<path class=${usual.unusual.some((day) => isBad(facts, day)) ? 'unusual bad' : 'unusual'} d="M9,1l5,5l-5,5l-5,-5z" />`, unusuals[facts.cadence]) : nothing}
  </ul>`;
}
