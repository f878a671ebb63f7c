import type { Chance } from '../random.js';
import { dayAnswered, hourOfDay, type Answered } from './contact.js';
import { people } from './people.js';
import { incident } from './settings.js';

/** What became of an answered contact. */
export interface Outcome {
  readonly contact: Answered;
  /** The day it was taken up, counted from the first. */
  readonly day: number;
  /** Solved without a second contact. */
  readonly resolved: boolean;
  readonly reopened: boolean;
  /** Whether a survey was sent, and the rating that came back, 1 to 5. */
  readonly invited: boolean;
  readonly rating: number | null;
  /** Whether the question of recommending was sent, and the answer, 0 to 10. */
  readonly asked: boolean;
  readonly recommend: number | null;
}

/** Customers who waited longer than this say so in the survey, by channel. */
const patience = { phone: 60, whatsapp: 420, email: 36 * 3600 } as const;

const satisfaction = (contact: Answered, resolved: boolean): number => {
  const waited = contact.wait > patience[contact.channel] ? 0.06 : 0;
  const arrived = Math.floor(contact.arrival / 86_400);
  const hour = hourOfDay(contact.arrival);
  const outage = arrived === incident.day && hour >= incident.from && hour < incident.to ? incident.satisfaction : 0;
  return people[contact.person]!.satisfaction + (resolved ? 0.018 : -0.045) - waited - outage;
};

const recommendations = {
  happy: { answers: [10, 9, 8, 7, 6, 5], weights: [38, 24, 18, 10, 6, 4] },
  unhappy: { answers: [0, 1, 2, 3, 4, 5, 6, 7, 8], weights: [14, 6, 9, 10, 9, 16, 14, 14, 8] },
} as const;

/** What became of an answered contact, by chance and by who took it up. */
export const outcome = (contact: Answered, random: Chance): Outcome => {
  const resolved = random.happens(people[contact.person]!.resolution);
  const reopened = random.happens(resolved ? 0.024 : 0.06);
  const happy = random.happens(satisfaction(contact, resolved));
  // Nobody is sent two surveys, and about one customer in four answers.
  const asked = random.happens(0.08);
  const invited = !asked && random.happens(0.98);
  const answered = invited && random.happens(0.28);
  const rating = happy ? random.pick([4, 5], [35, 65]) : random.pick([1, 2, 3], [30, 22, 48]);
  const replied = asked && random.happens(0.24);
  const side = happy ? recommendations.happy : recommendations.unhappy;
  const recommend = random.pick<number>(side.answers, side.weights);
  return {
    contact,
    day: dayAnswered(contact),
    resolved,
    reopened,
    invited,
    rating: answered ? rating : null,
    asked,
    recommend: replied ? recommend : null,
  };
};
