import type { DayPoint, Kpi, LatestMeasure, Measure } from '../../../src/contract/types.js';
import { dayAfter, hourOf } from '../calendar.js';
import { dayOf, hourOfDay, isAnswered, type Contact } from './contact.js';
import { closedSeconds } from './hours.js';
import type { History } from './history.js';
import { people } from './people.js';
import { presence } from './presence.js';
import { worked } from './roster.js';
import { firstDay, measuredDays, offset, within } from './settings.js';

/** A figure over some days: from the first, to before the last. */
export type Figure = (from: number, to: number) => Measure;

const everyDay = Array.from({ length: measuredDays }, (_, day) => day);

/** The period, the week before and every day of one figure. */
export const kpi = (metric: string, figure: Figure, channel?: string, latest?: LatestMeasure): Kpi => ({
  metric,
  ...(channel && { channel }),
  now: figure(measuredDays - 7, measuredDays),
  before: figure(measuredDays - 14, measuredDays - 7),
  ...(latest && { latest }),
  series: everyDay.map((day) => ({ day: dayAfter(firstDay, day), ...figure(day, day + 1) }) as DayPoint),
});

/** Held beside the six weeks measured, which say what is usual. */
const besideUsual = (found: Kpi, figure: Figure): Kpi => ({
  ...found,
  comparisons: [{ label: { en: 'Six weeks together', id: 'Enam minggu digabung' }, ...figure(0, measuredDays) }],
});

/** A share of things that happened over some days. */
export const shareOf =
  <T>(items: readonly T[], day: (item: T) => number, counts: (item: T) => boolean): Figure =>
  (from, to) => {
    const some = items.filter((item) => day(item) >= from && day(item) < to);
    return { part: some.filter(counts).length, whole: some.length };
  };

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return Math.round(below + (sorted[Math.ceil(place)]! - below) * (place % 1));
};

const meanOf = (values: readonly number[]): Measure => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { mean: tenth(mean), count: values.length, sd: tenth(Math.sqrt(squares / (values.length - 1))) };
};

const medianOf = (values: readonly number[]): { value: number; count: number; p90: number } => ({
  value: quantile(values, 0.5),
  count: values.length,
  p90: quantile(values, 0.9),
});

const cameBetween = (contacts: readonly Contact[], from: number, to: number) =>
  contacts.filter(({ arrival }) => dayOf(arrival) >= from && dayOf(arrival) < to);

/** Seconds of open time until the first reply: waiting, and writing it. */
const firstReplies = (contacts: readonly Contact[]): number[] =>
  contacts
    .filter(isAnswered)
    .map(({ arrival, wait, handle }) => wait - closedSeconds(arrival, arrival + wait) + 25 + handle * 0.3);

const stillOpen = (contacts: readonly Contact[], day: number): number => {
  const midnight = (day + 1) * 86_400;
  return contacts.filter(
    ({ channel, arrival, wait }) =>
      channel !== 'phone' && arrival < midnight && (wait === null || arrival + wait >= midnight),
  ).length;
};

const tenth = (hours: number): number => Math.round(hours * 10) / 10;

/** Hours spent on calls and emails, of the hours phone people were in place. */
const occupancy =
  (contacts: readonly Contact[]): Figure =>
  (from, to) => {
    const busy = contacts
      .filter(isAnswered)
      .filter(
        ({ person, arrival, wait }) =>
          people[person]!.channel === 'phone' && dayOf(arrival + wait) >= from && dayOf(arrival + wait) < to,
      )
      .reduce((sum, { handle }) => sum + handle, 0);
    const ready = worked
      .filter(({ person, day }) => people[person]!.channel === 'phone' && day >= from && day < to)
      .reduce((sum, { hours }) => sum + hours.length, 0);
    return { part: tenth(Math.min(busy / 3600, ready)), whole: ready };
  };

/** The figure of the last two hours before the team closed. */
const lastHours = (
  contacts: readonly Contact[],
  measure: (contacts: readonly Contact[]) => Measure,
): LatestMeasure => ({
  from: hourOf(dayAfter(firstDay, measuredDays - 1), 22, offset),
  minutes: 120,
  ...measure(contacts.filter(({ arrival }) => dayOf(arrival) === measuredDays - 1 && hourOfDay(arrival) >= 22)),
});

/** The team's figures, in the order a lead reads them. */
export const teamKpis = ({ contacts, outcomes }: History): Kpi[] => {
  const calls = contacts.filter(({ channel }) => channel === 'phone');
  const chats = contacts.filter(({ channel }) => channel === 'whatsapp');
  const inTime = (contact: Contact) => isAnswered(contact) && contact.wait <= within;
  const callDay = ({ arrival }: Contact) => dayOf(arrival);
  const solvedAtOnce = shareOf(
    outcomes,
    ({ day }) => day,
    ({ resolved }) => resolved,
  );
  const levelOf = (some: readonly Contact[]) => ({ part: some.filter(inTime).length, whole: some.length });
  return [
    { metric: 'csat' },
    kpi(
      'first-response',
      (from, to) => medianOf(firstReplies(cameBetween(chats, from, to))),
      'whatsapp',
      lastHours(chats, (some) => medianOf(firstReplies(some))),
    ),
    besideUsual(
      kpi('service-level', shareOf(calls, callDay, inTime), 'phone', lastHours(calls, levelOf)),
      shareOf(calls, callDay, inTime),
    ),
    {
      ...besideUsual(kpi('first-contact-resolution', solvedAtOnce), solvedAtOnce),
      // Whoever asks again within seven days was not helped the first time.
      provisionalUntil: dayAfter(firstDay, measuredDays + 6),
    },
    kpi(
      'handle-time',
      (from, to) =>
        meanOf(
          cameBetween(calls, from, to)
            .filter(isAnswered)
            .map(({ handle }) => handle),
        ),
      'phone',
    ),
    kpi('backlog', (_, to) => ({ value: stillOpen(contacts, to - 1) })),
    kpi(
      'abandonment',
      shareOf(calls, callDay, (call) => !isAnswered(call)),
      'phone',
    ),
    kpi('adherence', (from, to) =>
      presence(
        people.map((_, person) => person),
        from,
        to,
      ),
    ),
    kpi('occupancy', occupancy(contacts), 'phone'),
    kpi(
      'reopen',
      shareOf(
        outcomes,
        ({ day }) => day,
        ({ reopened }) => reopened,
      ),
    ),
    kpi('contacts', (from, to) => ({ value: cameBetween(contacts, from, to).length })),
    { metric: 'nps' },
  ];
};
