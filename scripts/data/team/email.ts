import type { Chance } from '../random.js';
import { dayOf, hourOfDay, isAnswered, type Contact } from './contact.js';
import { arrivals } from './demand.js';
import { people } from './people.js';
import { worked } from './roster.js';
import { isOpen, measuredDays } from './settings.js';

/** Seconds each phone person was free of calls, by hour: `idle[hour]` maps person to seconds. */
const idleTime = (calls: readonly Contact[]): Map<number, number>[] => {
  const idle = Array.from({ length: measuredDays * 24 + 1 }, () => new Map<number, number>());
  for (const { person, day, hours } of worked) {
    if (people[person]!.channel !== 'phone') continue;
    for (const hour of hours) idle[day * 24 + hour]!.set(person, 3600);
  }
  for (const call of calls.filter(isAnswered)) {
    let from = call.arrival + call.wait;
    const end = from + call.handle;
    while (from < end) {
      const hour = Math.floor(from / 3600);
      const to = Math.min(end, (hour + 1) * 3600);
      const left = idle[hour]?.get(call.person);
      if (left !== undefined) idle[hour]!.set(call.person, Math.max(0, left - (to - from)));
      from = to;
    }
  }
  return idle;
};

/** The share of idle time spent on email: the more is waiting, the more is done. */
const effort = (waiting: number): number => Math.min(0.85, 0.09 + waiting * 0.003);

/**
 * Emails are written between calls by the people on the phone, and put aside when it rings,
 * so they never make a caller wait: what is deferrable pays for the busy hours.
 */
export const emails = (calls: readonly Contact[], random: Chance): Contact[] => {
  const idle = idleTime(calls);
  const waiting: { arrival: number; left: number; handle: number }[] = [];
  const done: Contact[] = [];
  for (let hour = 0; hour < measuredDays * 24; hour += 1) {
    if (!isOpen(dayOf(hour * 3600), hourOfDay(hour * 3600))) continue;
    const free = [...idle[hour]!];
    let seconds = free.reduce((sum, [, left]) => sum + left, 0) * effort(waiting.length);
    while (waiting.length > 0 && seconds > 0) {
      const next = waiting[0]!;
      const spent = Math.min(seconds, next.left);
      seconds -= spent;
      next.left -= spent;
      if (next.left > 0) break;
      waiting.shift();
      const [person] = random.pick(
        free,
        free.map(([, left]) => left),
      );
      const finished = (hour + random.uniform()) * 3600;
      done.push({
        channel: 'email',
        arrival: next.arrival,
        wait: Math.max(60, finished - next.arrival),
        person,
        handle: next.handle,
      });
    }
    for (const arrival of arrivals('email', dayOf(hour * 3600), hourOfDay(hour * 3600), random)) {
      const handle = 540 * Math.exp(0.45 * random.normal());
      waiting.push({ arrival, left: handle, handle });
    }
  }
  return [
    ...done,
    ...waiting.map(({ arrival }) => ({ channel: 'email' as const, arrival, wait: null, person: null, handle: 0 })),
  ];
};
