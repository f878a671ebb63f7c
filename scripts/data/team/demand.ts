import type { Chance } from '../random.js';
import { campaign, holiday, incident, isOpen, type ChannelId } from './settings.js';

// The working day of an online shop: busy before noon, busier again after the evening meal.
const hourly: Readonly<Record<ChannelId, readonly number[]>> = {
  phone: [6, 7, 15, 21, 25, 24, 22, 22, 22, 23, 23, 17, 20, 23, 23, 16, 9, 6],
  whatsapp: [3, 4, 12, 16, 18, 20, 19, 16, 16, 18, 18, 15, 14, 15, 15, 13, 9, 4],
  email: [3, 3, 8, 10, 11, 11, 9, 8, 9, 9, 9, 7, 6, 6, 6, 5, 3, 2],
};

const weekday: Readonly<Record<ChannelId, readonly number[]>> = {
  phone: [1.06, 1.04, 1, 1, 0.98, 0.74, 0.6],
  whatsapp: [1.05, 1.03, 1, 1, 1, 0.95, 0.9],
  email: [0.98, 0.98, 0.98, 1, 1, 1, 1],
};

// Parcels go back after the sale, and people write about them.
const returns = (day: number): number => 1 + Math.min(Math.max(day - campaign.day - 2, 0) * 0.05, 0.45);

/** Contacts expected in an hour before anything unusual happens; also the forecast. */
export const expected = (channel: ChannelId, day: number, hour: number): number => {
  if (!isOpen(day, hour)) return 0;
  const usual = hourly[channel][hour - 6]! * weekday[channel][day % 7]!;
  if (day === holiday.day) return usual * holiday.demand;
  if (day === campaign.day) return usual * campaign.demand;
  return channel === 'email' ? usual * returns(day) : usual;
};

const surprise = (day: number, hour: number): number =>
  day === incident.day && hour >= incident.from && hour < incident.to ? incident.demand : 1;

/** The seconds, from the first midnight, at which contacts came in during an hour. */
export const arrivals = (channel: ChannelId, day: number, hour: number, random: Chance): number[] => {
  const count = random.poisson(expected(channel, day, hour) * surprise(day, hour));
  const start = (day * 24 + hour) * 3600;
  return Array.from({ length: count }, () => start + random.uniform() * 3600).sort((a, b) => a - b);
};
