import type { Slot } from '../../../src/contract/types.js';
import { dayAfter, hourOf } from '../calendar.js';
import { hourOfDay, dayOf, isAnswered, type Contact } from './contact.js';
import { expected } from './demand.js';
import type { History } from './history.js';
import { people } from './people.js';
import { isPresent, roster } from './roster.js';
import { firstDay, isOpen, measuredDays, offset, plannedDays, within, type ChannelId } from './settings.js';

/** Seconds a contact is planned with. */
const planned: Readonly<Record<ChannelId, number>> = { phone: 360, whatsapp: 375, email: 600 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const staff = (channel: ChannelId, day: number, hour: number): { scheduled: number; present: number } => {
  const on = roster.filter(
    ({ person, day: on, hours }) => people[person]!.channel === channel && on === day && hours.includes(hour),
  );
  return { scheduled: on.length, present: on.filter(({ person }) => isPresent(person, day)).length };
};

const slot = (channel: ChannelId, day: number, hour: number, came: readonly Contact[]): Slot => {
  const { scheduled, present } = staff(channel, day, hour);
  const past = day < measuredDays;
  const answered = came.filter(isAnswered);
  return {
    start: hourOf(dayAfter(firstDay, day), hour, offset),
    channel,
    forecast: Math.round(expected(channel, day, hour)),
    ...(past && { contacts: came.length }),
    handleTime: past && answered.length > 0 ? Math.round(mean(answered.map(({ handle }) => handle))) : planned[channel],
    // Emails are written between calls: nobody is on the roster for them alone.
    ...(channel !== 'email' && { scheduled }),
    ...(channel !== 'email' && past && { present }),
    ...(channel === 'phone' &&
      past && {
        answered: { part: answered.filter(({ wait }) => wait <= within).length, whole: came.length },
      }),
  };
};

/** Every open hour of a channel, from one day to before another. */
const hours = (channel: ChannelId, from: number, contacts: readonly Contact[]): Slot[] => {
  const byHour = new Map<number, Contact[]>();
  for (const contact of contacts.filter((contact) => contact.channel === channel)) {
    const key = dayOf(contact.arrival) * 24 + hourOfDay(contact.arrival);
    byHour.set(key, [...(byHour.get(key) ?? []), contact]);
  }
  return Array.from({ length: (measuredDays + plannedDays) * 24 }, (_, hour) => hour).flatMap((hour) => {
    const day = Math.floor(hour / 24);
    if (day < from || !isOpen(day, hour % 24)) return [];
    return [slot(channel, day, hour % 24, byHour.get(hour) ?? [])];
  });
};

/** Six measured weeks and the planned one; email, which is nobody's shift, for the last two only. */
export const slots = ({ contacts }: History): Slot[] => [
  ...hours('phone', 0, contacts),
  ...hours('whatsapp', 0, contacts),
  ...hours('email', measuredDays - 7, contacts),
];
