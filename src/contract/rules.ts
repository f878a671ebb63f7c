import type { Breach, Fields, Rule } from './kinds.js';
import type { Expectation } from './types.js';

// The rules between fields that JSON Schema cannot say; each is told where it is broken.

const breach = (type: Expectation['type'], found: unknown, ...keys: string[]): Breach => ({
  keys,
  expected: { type } as Expectation,
  found,
});

/** A part is never more than its whole. */
export const partBreach: Rule = ({ part, whole }) =>
  (part as number) > (whole as number) ? breach('part-within-whole', part, 'part') : null;

/** A period, an event or a band does not end before it begins. Days compare as text. */
export const orderBreach: Rule = ({ from, to }) =>
  (from as number) > (to as number) ? breach('from-before-to', to, 'to') : null;

/** The same for instants, which may be written with different offsets. */
export const spanBreach: Rule = ({ from, to }) =>
  Date.parse(from as string) > Date.parse(to as string) ? breach('from-before-to', to, 'to') : null;

/** A scale's highest is above its lowest. */
export const rangeBreach: Rule = ({ min, max }) =>
  (min as number) >= (max as number) ? breach('from-before-to', max, 'max') : null;

/** The answers per rating add up to the answers of the day, where the day says how many they were. */
export const answersBreach: Rule = (day) => {
  const answers = day['answers'] as readonly number[] | undefined;
  const whole = answered(day);
  if (!answers || whole === undefined) return null;
  const sum = answers.reduce((total, n) => total + n, 0);
  // A relative hair's breadth, because weighted surveys count in fractions.
  return Math.abs(sum - whole) > 1e-6 * Math.max(1, whole) ? breach('answers-sum', sum, 'answers') : null;
};

function answered({ whole, promoters, passives, detractors, count }: Fields): number | undefined {
  if (promoters === undefined) return (whole ?? count) as number | undefined;
  return (promoters as number) + (passives as number) + (detractors as number);
}

// What is above is taken for a percentage.
const shareBreach = (found: unknown, ...keys: string[]): Breach => ({
  keys,
  expected: { type: 'between', least: 0, most: 1 },
  found,
});

/** A ratio given as a value may pass 1, as resolved over created does, but hardly twice over. */
export const percentBreach: Rule = ({ value }, reading) =>
  (value as number) > 2 && reading?.isShare(reading.metric) ? shareBreach(value, 'value') : null;

/** The targets and watch limits of a share metric lie within 1, and the difference that matters below it. */
export const settingsBreach: Rule = (settings, reading) => {
  if (!reading?.isShare(reading.keys[1], settings)) return null;
  for (const key of ['target', 'watch']) {
    const limit = settings[key] as number | Fields | undefined;
    if ((limit as number) > 1) return shareBreach(limit, key);
    for (const edge of ['from', 'to']) {
      const value = (limit as Fields | undefined)?.[edge] as number;
      if (value > 1) return shareBreach(value, key, edge);
    }
  }
  const { matters } = settings;
  return (matters as number) >= 1 ? shareBreach(matters, 'matters') : null;
};
