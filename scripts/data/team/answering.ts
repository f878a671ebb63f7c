import type { Chance } from '../random.js';
import type { Contact } from './contact.js';
import { arrivals } from './demand.js';
import { people } from './people.js';
import { worked } from './roster.js';
import { concurrency, isOpen, measuredDays } from './settings.js';

/** One conversation at a time: a phone person has one seat, a WhatsApp person several. */
interface Seat {
  readonly person: number;
  /** Spans in place, in seconds, in order. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  freeAt: number;
}

const spansOf = (person: number): [number, number][] =>
  worked
    .filter((duty) => duty.person === person)
    .flatMap(({ day, hours }) =>
      hours.map((hour) => [(day * 24 + hour) * 3600, (day * 24 + hour + 1) * 3600] as [number, number]),
    )
    .sort((a, b) => a[0] - b[0]);

const seatsOf = (channel: 'phone' | 'whatsapp'): Seat[] =>
  people.flatMap((person, index) => {
    if (person.channel !== channel) return [];
    const spans = spansOf(index);
    return Array.from({ length: channel === 'phone' ? 1 : concurrency }, () => ({ person: index, spans, freeAt: 0 }));
  });

/** The first second at or after `from` when somebody in this seat could take a contact. */
const nextChance = (seat: Seat, from: number): number => {
  const ready = Math.max(from, seat.freeAt);
  let low = 0;
  let high = seat.spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seat.spans[middle]![1] > ready) high = middle;
    else low = middle + 1;
  }
  const span = seat.spans[low];
  return span ? Math.max(ready, span[0]) : Infinity;
};

/** Who is first in place; of several idle people, who has been idle longest. */
const firstSeat = (seats: readonly Seat[], arrival: number): { seat: Seat; at: number } => {
  let seat = seats[0]!;
  let at = Infinity;
  for (const candidate of seats) {
    const ready = nextChance(candidate, arrival);
    if (ready > at || (ready === at && candidate.freeAt >= seat.freeAt)) continue;
    seat = candidate;
    at = ready;
  }
  return { seat, at };
};

interface Manner {
  /** Typical seconds to handle a contact, and how widely they spread. */
  readonly handle: number;
  readonly spread: number;
  /** Mean seconds a customer waits before giving up. */
  readonly patience: number;
}

const manners: Readonly<Record<'phone' | 'whatsapp', Manner>> = {
  phone: { handle: 318, spread: 0.48, patience: 240 },
  whatsapp: { handle: 330, spread: 0.5, patience: Infinity },
};

/** Everything that came in on a live or concurrent channel, each answered in the order it came. */
export const answering = (channel: 'phone' | 'whatsapp', random: Chance): Contact[] => {
  const seats = seatsOf(channel);
  const { handle, spread, patience } = manners[channel];
  const contacts: Contact[] = [];
  for (let hour = 0; hour < measuredDays * 24; hour += 1) {
    const day = Math.floor(hour / 24);
    if (!isOpen(day, hour % 24)) continue;
    for (const arrival of arrivals(channel, day, hour % 24, random)) {
      const { seat, at } = firstSeat(seats, arrival);
      const limit = patience * -Math.log(1 - random.uniform());
      const seconds = handle * people[seat.person]!.pace * Math.exp(spread * random.normal());
      if (at - arrival > limit || at === Infinity) {
        contacts.push({ channel, arrival, wait: null, person: null, handle: 0 });
        continue;
      }
      seat.freeAt = at + seconds;
      contacts.push({ channel, arrival, wait: at - arrival, person: seat.person, handle: seconds });
    }
  }
  return contacts;
};
