import { html, nothing, svg, type TemplateResult } from 'lit';
import { eventPlaces, namePlaces } from '../../chart/trend-names.js';
import { trendMarks, type TrendMarks } from '../../chart/trend.js';
import type { TeamEvent } from '../../contract/types.js';
import { commonWords } from '../../locale/common.js';
import { figureText, limitText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { metricLabel } from '../../locale/metrics.js';
import { tileTexts, tileWords } from '../../locale/tile.js';
import { datedEvent, dateText, eventText, trendWords, unusualName } from '../../locale/trend.js';
import type { TrendFacts } from '../../model/trend/trend.js';

const unitDays = { day: 1, week: 7, month: 30 } as const;

const bounds: Readonly<Record<string, TrendFacts['metric']['range']>> = {
  share: { min: 0, max: 1 },
  nps: { min: -100, max: 100 },
};

/** Where the marks of a trend's facts go. */
export const marksOf = (facts: TrendFacts): TrendMarks => {
  const { metric, days, cadence, events } = facts;
  return trendMarks({
    points: days,
    unit: unitDays[cadence],
    target: targets(facts),
    bounds: bounds[metric.unit] ?? metric.range,
    seconds: metric.unit === 'seconds',
    events,
  });
};

/** One line, or two for a band, the upper one first. */
const targets = ({ target }: TrendFacts): readonly number[] =>
  target === null ? [] : typeof target === 'number' ? [target] : [target.to, target.from];

// More marks than this cover each other; the furthest from the usual come first.
const mostMarks = 60;
// More events would make a list of the legend; their days tell of them.
const mostTold = 5;

/**
 * The picture of a trend, its legend, and its names, which keep their size while the picture is stretched to its place:
 * it leaves room for them by the letters of the longest. `over` lies on the picture; it keeps its height where it
 * `isAbove` something else.
 */
export function trendPicture(
  facts: TrendFacts,
  marks: TrendMarks,
  format: Format,
  name: string,
  over: TemplateResult,
  isAbove: boolean,
): TemplateResult {
  const { metric, days, figure, usual, events } = facts;
  const { paths, x, y } = marks;
  const unusual = usual?.unusual ?? [];
  const told = [...events].sort((a, b) => a.from - b.from);
  const ticks = marks.scale.ticks.map((tick) => [y(tick), limitText(tick, metric, format)] as const);
  const end = figure ? figureText(figure.value, metric, format) : '';
  const target = (paths.target && tileTexts(facts, format).target) || '';
  // The higher of the two names stands above its place and the lower one below, so that neither covers the other.
  const endY = y(figure?.value ?? 0);
  const targetY = y(targets(facts)[0] ?? -Infinity);
  const beside = (place: number, isUp: boolean): string => `top:${place}%;translate:0 ${isUp ? '-90%' : '-10%'}`;
  // A year tells days of a long time apart.
  const written = days.length > 366 ? (day: string): string => format.dayRange(day, day, true) : format.shortDay;
  const names = namePlaces(unusual, marks);
  const causes = names.map(({ of }) => of.event);
  // Those that stand beside an unusual day as its cause need no second name.
  const places = eventPlaces(
    told
      .filter(({ event }) => !causes.includes(event))
      .map((event) => ({ ...event, name: eventText(event.event, format) })),
    marks,
  );
  const named = [...causes, ...places.map(({ of }) => of.event)];
  const text = (kind: string, style: string, content: unknown): TemplateResult =>
    html`<span class=${kind} .style=${style}>${content}</span>`;
  const room = `--_tick:${Math.max(...ticks.map(([, { length }]) => length))};--_end:${end.length};--_name:${target.length}`;
  return html`<div class="plot ${marks.isDense ? 'dense' : ''} ${isAbove ? 'above' : ''}" .style=${room}>
    <svg class="drawing" part="drawing" role="img" aria-label=${name} viewBox="0 0 100 100" preserveAspectRatio="none">
      ${Object.entries(paths).map(([kind, d]) => d && svg`<path class=${kind} part=${kind} d=${d} />`)}
    </svg>
    <div aria-hidden="true">
      ${ticks.map(([place, label]) => text('tick', `top:${place}%`, label))}
      ${marks.named.map(({ index, day }) => text('day', `left:${x(index)}%`, dateText(facts, day, written, format)))}
      ${places.map(({ of, isBefore, at }) => text('event-name', `${isBefore ? `right:${100 - at}` : `left:${at}`}%`, of.name))}
      ${end && text('end-name', beside(endY, endY <= targetY), end)}
      ${target && text('target-name', beside(targetY, targetY < endY), target)}
      ${unusual
        .slice(0, mostMarks)
        .map(
          ({ index, value, isBad }) =>
            html`<span class="unusual ${isBad ? 'bad' : ''}" part="unusual ${isBad ? 'bad' : ''}" .style=${`left:${x(index)}%;top:${y(value)}%`}>◆</span>`,
        )}
      ${names.map(({ of, isBefore, top, room }) => {
        const [kind, value, cause, date] = unusualName(facts, of, format);
        const place = x(of.index);
        return text(
          'name',
          `${isBefore ? `right:${100 - place}` : `left:${place}`}%;top:${top}%;max-inline-size:${room}%`,
          html`<b><i>${kind}</i>${value}</b><br /><i>${cause}</i><bdi>${date}</bdi>`,
        );
      })}
    </div>
    ${over}
  </div>
  ${legend(
    facts,
    marks,
    told.slice(-mostTold).map(({ event }) => [event, named.includes(event)]),
    format,
  )}`;
}

/** What the marks mean, those that are in the picture; and the events whose names are not, or not where it is narrow. */
function legend(
  { metric, pooled, cadence, usual, days, openDay }: TrendFacts,
  { paths }: TrendMarks,
  events: readonly (readonly [event: TeamEvent, isNamed: boolean])[],
  format: Format,
): TemplateResult {
  const words = trendWords(format);
  const entries = [
    ['━', 'key', pooled ? words.together : metricLabel(metric, format)],
    paths.band && ['■', 'key-range', words.range],
    pooled && ['•', 'key', words.day],
    days.some(({ index, hollow }) => hollow && index !== openDay) && ['○', 'key', tileWords(format).status['too-few']],
    openDay >= 0 && ['○', 'key', commonWords(format).soFar],
    usual && usual.unusual.length > 0 && ['◆', 'bad', words.unusual(cadence, 1)],
  ];
  return html`<p class="foot legend" part="legend" aria-hidden="true">
    ${entries.map((entry) => (entry ? html`<span><i class=${entry[1]}>${entry[0]}</i> ${entry[2]}</span> ` : nothing))}
    ${events.map(([event, isNamed]) => html`<span class=${isNamed ? 'narrow' : ''}><i class="key-event">▮</i> ${datedEvent(event, format)}</span> `)}
  </p>`;
}
