import { daysBetween } from '../calendar.js';
import { people } from './people.js';
import { firstDay, holiday, measuredDays, plannedDays } from './settings.js';

/** The three shifts; each has one hour's break inside. */
export const shifts = [
  { from: 6, to: 15, breaks: { phone: [10, 12, 13], whatsapp: [10] } },
  { from: 8, to: 17, breaks: { phone: [13, 14, 12, 15], whatsapp: [13, 14] } },
  { from: 15, to: 24, breaks: { phone: [16, 22, 17, 23, 21, 18], whatsapp: [16, 23] } },
] as const;

type Headcount = readonly [early: number, day: number, late: number];

/** People a shift needs, as the planner put it down, Monday to Sunday. The gaps of the team come from here. */
const plan: Readonly<Record<'phone' | 'whatsapp', readonly Headcount[]>> = {
  phone: [
    [3, 4, 5],
    [3, 4, 3],
    [3, 4, 5],
    [3, 4, 6],
    [3, 4, 5],
    [3, 3, 4],
    [0, 4, 5],
  ],
  whatsapp: [
    [1, 2, 2],
    [1, 2, 2],
    [1, 2, 2],
    [1, 2, 2],
    [1, 2, 2],
    [1, 2, 2],
    [1, 2, 2],
  ],
};

/** One person's working hours of one day: the hours in place, without the break. */
export interface Duty {
  readonly person: number;
  readonly day: number;
  readonly hours: readonly number[];
}

/** Days on which somebody on the roster did not come. Why is nobody's business. */
const absences: readonly { readonly person: number; readonly days: readonly number[] }[] = [
  { person: 7, days: [38] },
  { person: 20, days: [29, 30] },
];

const hoursOf = (channel: 'phone' | 'whatsapp', shift: number, place: number, day: number): readonly number[] => {
  const { from, to, breaks } = shifts[shift]!;
  const pause = breaks[channel][place % breaks[channel].length];
  const hours = Array.from({ length: to - from }, (_, hour) => from + hour).filter((hour) => hour !== pause);
  return day === holiday.day ? hours.filter((hour) => hour >= holiday.from && hour < holiday.to) : hours;
};

const week = (channel: 'phone' | 'whatsapp', number: number): Duty[] => {
  const monday = number * 7;
  const team = people
    .map((person, index) => ({ person, index, left: person.shifts, last: -1 }))
    .filter(({ person }) => person.channel === channel && daysBetween(firstDay, person.since) <= monday);
  const duties: Duty[] = [];
  plan[channel].forEach((headcount, weekday) => {
    const turn = (index: number) => (index * 7 + number * 5 + weekday * 3) % people.length;
    const chosen = team
      .filter(({ left }) => left > 0)
      // Who has most shifts left comes first, so that everybody's week adds up.
      .sort((a, b) => b.left - a.left || turn(a.index) - turn(b.index))
      .slice(0, headcount[0] + headcount[1] + headcount[2])
      // Who went home at midnight does not start in the morning.
      .sort((a, b) => Number(a.last === 2) - Number(b.last === 2) || a.last - b.last || turn(a.index) - turn(b.index));
    chosen.forEach((member, place) => {
      const early = place < headcount[0];
      const late = place >= headcount[0] + headcount[1];
      const shift = early ? 0 : late ? 2 : 1;
      const first = early ? 0 : late ? headcount[0] + headcount[1] : headcount[0];
      member.left -= 1;
      member.last = shift;
      duties.push({
        person: member.index,
        day: monday + weekday,
        hours: hoursOf(channel, shift, place - first, monday + weekday),
      });
    });
  });
  return duties;
};

const weeks = Array.from({ length: (measuredDays + plannedDays) / 7 }, (_, number) => number);

/** Who is on the roster when, for the measured weeks and the planned one. */
export const roster: readonly Duty[] = weeks.flatMap((number) => [
  ...week('phone', number),
  ...week('whatsapp', number),
]);

/** Whether somebody on the roster came. */
export const isPresent = (person: number, day: number): boolean =>
  !absences.some((absence) => absence.person === person && absence.days.includes(day));

/** The duties that were really worked. */
export const worked: readonly Duty[] = roster.filter(({ person, day }) => day < measuredDays && isPresent(person, day));
