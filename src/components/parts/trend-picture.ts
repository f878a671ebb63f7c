import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DayTick } from '../../chart/day-ticks.js';
import { trendMarks, type TrendMarks } from '../../chart/trend.js';
import type { TrendNumbers } from '../../chart/trend-scale.js';
import { figureText, limitText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { tileWords } from '../../locale/tile.js';
import { eventText, targetName, trendWords, unusualName } from '../../locale/trend.js';
import type { TrendEvent, UnusualDay } from '../../model/trend/limits.js';
import type { TrendFacts } from '../../model/trend/trend.js';

const unitDays = { day: 1, week: 7, month: 30 } as const;

/** Where the marks of a trend's facts go. */
export function marksOf({ metric, target, days, cadence, events, openDay }: TrendFacts): TrendMarks {
  return trendMarks({
    points: days,
    unit: unitDays[cadence],
    target: target == null ? [] : typeof target === 'number' ? [target] : [target.to, target.from],
    bounds: bounds[metric.unit] ?? metric.range,
    seconds: metric.unit === 'seconds',
    events,
    unfinished: openDay,
  });
}

const bounds: Readonly<Record<string, TrendNumbers['bounds']>> = {
  share: { min: 0, max: 1 },
  nps: { min: -100, max: 100 },
};

// More marks than this cover each other; the furthest from the usual come first.
const mostMarks = 60;

// Names of two lines, in hundredths of the picture: nearer ones would cover each other.
const wide = 60;
const high = 22;

/** The picture of a trend, and its names, which keep their size while the picture is stretched to its place. */
export function trendPicture(facts: TrendFacts, marks: TrendMarks, format: Format, name: string): TemplateResult {
  const { metric, days, figure } = facts;
  const { scale, x, y, endY, targetY } = marks;
  const text = (kind: string, style: string, content: unknown): TemplateResult =>
    html`<span class=${kind} .style=${style}>${content}</span>`;
  const at = (index: number): string => `left:${x(index)}%`;
  const top = (place: number): string => `top:${place}%`;
  return html`<svg class="drawing" part="drawing" role="img" aria-label=${name} viewBox="0 0 100 100" preserveAspectRatio="none">
      ${Object.entries(marks.paths).map(([kind, d]) => d && svg`<path class=${kind} part=${kind} d=${d} />`)}
    </svg>
    <div aria-hidden="true">
      ${scale.ticks.map((tick) => text('tick', top(y(tick)), limitText(tick, metric, format)))}
      ${marks.days.map(({ index, name }) => text('day', at(index), dayName(days[index]?.day ?? '', name, format)))}
      ${eventNames(facts).map(({ event, from }, index, { [index + 1]: next }) => text('event-name', `${at(from)};max-inline-size:${(next ? x(next.from) : 108) - x(from) - 2}%`, eventText(event, format)))}
      ${figure && text('end-name', top(endY), figureText(figure.value, metric, format))}
      ${marks.paths.target && text('target-name', top(targetY), targetName(facts, format))}
      ${facts.usual?.unusual
        .slice(0, mostMarks)
        .map(
          ({ index, value, isBad }) =>
            html`<span class="unusual ${isBad ? 'bad' : ''}" part="unusual ${isBad ? 'bad' : ''}" .style=${`${at(index)};${top(y(value))}`}>◆</span>`,
        )}
      ${namedDays(facts, marks).map((day) => {
        const place = x(day.index);
        const [kind, value, cause, date] = unusualName(facts, day, format);
        return text(
          'name',
          `${place > 50 ? `right:${100 - place}` : `left:${place}`}%;${top(y(day.value))}`,
          html`<b class="unusual-name"><i>${kind}</i>${value}</b><br /><span class="cause"><i>${cause}</i>${date}</span>`,
        );
      })}
    </div>`;
}

function dayName(day: string, name: DayTick['name'], format: Format): string {
  if (name === 'year') return day.slice(0, 4);
  return name === 'month' ? format.month(day) : format.shortDay(day);
}

/** Events that stand beside no unusual day as its cause: those need no second name. */
const eventNames = ({ events, usual }: TrendFacts): readonly TrendEvent[] =>
  events.filter(({ event }) => !usual?.unusual.some((day) => day.event === event));

/** The unusual days that are named: the three furthest from the usual whose names do not cover each other. */
function namedDays({ usual }: TrendFacts, { x, y }: TrendMarks): readonly UnusualDay[] {
  const named: UnusualDay[] = [];
  for (const day of usual?.unusual ?? []) {
    const isNear = (other: UnusualDay): boolean =>
      Math.abs(x(day.index) - x(other.index)) < wide && Math.abs(y(day.value) - y(other.value)) < high;
    if (named.length < 3 && !named.some(isNear)) named.push(day);
  }
  return named;
}

/** The px a picture leaves for its names, by the letters of the longest. */
export function trendMargins(facts: TrendFacts, { scale, paths }: TrendMarks, format: Format): string {
  const { metric, figure } = facts;
  const end = figure ? figureText(figure.value, metric, format).length : 0;
  const target = paths.target ? (targetName(facts, format)?.length ?? 0) : 0;
  const tick = Math.max(...scale.ticks.map((each) => limitText(each, metric, format).length));
  return `--_tick:${tick};--_end:${end};--_right:${Math.max(end, target)}`;
}

/** What the marks mean, those that are in the picture. */
export function trendLegend(
  { pooled, cadence, usual }: TrendFacts,
  { paths }: TrendMarks,
  format: Format,
): TemplateResult {
  const { legend, unusual } = trendWords(format);
  const entry = (kind: string, mark: string, text: string, isShown: unknown): TemplateResult | typeof nothing =>
    isShown ? html`<li><span class="key ${kind}" aria-hidden="true">${mark}</span> ${text}</li>` : nothing;
  return html`<ul class="legend" part="legend">
    ${entry('', '━', pooled ? legend.together : legend.each, true)}
    ${entry('range', '■', legend.range, paths.band)}
    ${entry('', '•', legend.day, pooled)}
    ${entry('', '○', tileWords(format).status['too-few'], paths.inside)}
    ${entry(usual?.unusual.some(({ isBad }) => isBad) ? 'bad' : '', '◆', unusual[cadence], usual?.unusual.length)}
  </ul>`;
}
