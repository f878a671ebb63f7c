import type { LocalText, MeanMeasure, Qa, ReviewedContact } from '../../../src/contract/types.js';
import { chance } from '../random.js';
import { dayAfter } from '../calendar.js';
import { type Person, people } from './people.js';
import { worked } from './roster.js';
import { firstDay, measuredDays, seed } from './settings.js';

interface Category {
  readonly label: LocalText;
  readonly weight: number;
  readonly critical?: boolean;
  /** How often a contact gives the reviewer something to rate here. */
  readonly rated: number;
}

/** What a reviewer looks at. */
export const categories: readonly Category[] = [
  { label: { en: 'Opening and identification', id: 'Pembukaan dan verifikasi' }, weight: 10, rated: 1 },
  { label: { en: 'Finding the cause', id: 'Menggali masalah' }, weight: 25, rated: 1 },
  { label: { en: 'Right solution', id: 'Solusi tepat' }, weight: 35, critical: true, rated: 1 },
  { label: { en: 'Tone', id: 'Nada bicara' }, weight: 20, rated: 1 },
  { label: { en: 'Notes and follow-up', id: 'Catatan dan tindak lanjut' }, weight: 10, rated: 0.8 },
];

interface Review {
  readonly person: number;
  readonly day: number;
  /** By category, 0 to 100; `null` where there was nothing to rate. */
  readonly ratings: readonly (number | null)[];
}

const random = chance(seed + 500_000);

// Four steps, as on the form: 0, 33, 67, 100 of a hundred.
const rating = (quality: number): number =>
  [0, 1, 2].filter(() => random.happens(quality)).length === 3
    ? 100
    : random.pick([33, 67, 100], [(1 - quality) * 0.5, 0.6, 0.4]);

/** One contact of each duty is reviewed. */
const reviews: readonly Review[] = worked.map(({ person, day }) => ({
  person,
  day,
  ratings: categories.map(({ rated }) => (random.happens(rated) ? rating(people[person]!.quality) : null)),
}));

const isFailed = ({ ratings }: Review): boolean =>
  categories.some(({ critical }, index) => critical && ratings[index] !== null && ratings[index]! < 50);

/** A review's score: weighted over what was rated; a failed critical category makes it 0. */
const score = (review: Review): number => {
  const { ratings } = review;
  if (isFailed(review)) return 0;
  const rated = categories
    .map(({ weight }, index) => ({ weight, value: ratings[index]! }))
    .filter(({ value }) => value !== null);
  return (
    rated.reduce((sum, { weight, value }) => sum + weight * value, 0) /
    rated.reduce((sum, { weight }) => sum + weight, 0)
  );
};

const tenth = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const spread = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));

const reviewsOf = (person: number, from: number, to: number) =>
  reviews.filter((review) => review.person === person && review.day >= from && review.day < to);

/** The mean score of one person's reviews over some days; `null` without any. */
export const quality = (person: number, from: number, to: number): MeanMeasure | null => {
  const scores = reviewsOf(person, from, to).map(score);
  if (scores.length === 0) return null;
  return { mean: tenth(mean(scores)), count: scores.length, ...(scores.length > 1 && { sd: tenth(spread(scores)) }) };
};

/** The contacts that were reviewed, lowest first, where the reviewer left them. */
const contacts = (some: readonly Review[], { channel }: Person): readonly ReviewedContact[] =>
  some
    .map((review) => {
      const number = 41_000 + review.day * 131 + review.person * 17;
      return {
        url: `https://desk.example/contacts/${number}`,
        label: channel === 'phone' ? { en: `Call ${number}`, id: `Telepon ${number}` } : `Chat ${number}`,
        day: dayAfter(firstDay, review.day),
        score: tenth(score(review)),
      };
    })
    .sort((a, b) => a.score - b.score);

/** What the reviews of the period say, category by category; four reviewers read ten contacts together. */
export const qa = (person: number): Qa => {
  const some = reviewsOf(person, measuredDays - 7, measuredDays);
  return {
    reviews: some.length,
    criticalFails: some.filter(isFailed).length,
    disputes: person === 21 ? 1 : 0,
    calibration: 4.3,
    contacts: contacts(some, people[person]!),
    categories: categories.flatMap(({ label, weight, critical }, index) => {
      const ratings = some.flatMap(({ ratings }) => (ratings[index] === null ? [] : [ratings[index]!]));
      if (ratings.length === 0) return [];
      return [{ label, weight, mean: tenth(mean(ratings)), count: ratings.length, ...(critical && { critical }) }];
    }),
  };
};
