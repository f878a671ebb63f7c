import type { ShareMeasure } from '../../../src/contract/types.js';
import { chance } from '../random.js';
import { people } from './people.js';
import { worked } from './roster.js';
import { seed } from './settings.js';

const random = chance(seed + 400_000);

/** Hours in place of each duty worked, to the tenth; a day somebody did not come is not held against them. */
const duties = worked.map(({ person, day, hours }) => {
  const share = Math.min(1, people[person]!.adherence + 0.025 * random.normal());
  return { person, day, whole: hours.length, tenths: Math.round(hours.length * share * 10) };
});

/** Hours in place, of hours scheduled, of some people over some days. */
export const presence = (persons: readonly number[], from: number, to: number): ShareMeasure => {
  const some = duties.filter(({ person, day }) => persons.includes(person) && day >= from && day < to);
  return {
    part: some.reduce((sum, { tenths }) => sum + tenths, 0) / 10,
    whole: some.reduce((sum, { whole }) => sum + whole, 0),
  };
};
