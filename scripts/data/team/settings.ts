import type { Day } from '../../../src/contract/types.js';

/** The channels of the simulated team. */
export type ChannelId = 'phone' | 'whatsapp' | 'email';

/** Changing the seed gives another six weeks of the same team. */
export const seed = 20261196;

/** The first simulated day, a Monday. */
export const firstDay: Day = '2026-10-12';

/** Six measured weeks, then one that is only planned. */
export const measuredDays = 42;
export const plannedDays = 7;

/** The zone has no clock changes, so one offset serves the whole document. */
export const offset = '+07:00';

/** The team is open from 06:00 to 24:00. */
export const openFrom = 6;
export const openTo = 24;

/** Days that were not like the others, counted from the first day. */
export const holiday = { day: 16, from: 8, to: 17, demand: 0.5 };
export const incident = { day: 24, from: 12, to: 20, demand: 1.5, satisfaction: 0.2 };
export const campaign = { day: 30, demand: 1.2 };

/** Whether the team takes contacts in this hour of this day. */
export const isOpen = (day: number, hour: number): boolean =>
  day === holiday.day ? hour >= holiday.from && hour < holiday.to : hour >= openFrom && hour < openTo;

/** The people of a channel a customer may be served by at once. */
export const concurrency = 3;

/** Service level: answered within this many seconds. */
export const within = 20;
