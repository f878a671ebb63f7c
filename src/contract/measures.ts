import {
  absent,
  blank,
  choice,
  isObject,
  least,
  maybe,
  numbers,
  object,
  row,
  type Rule,
  type Schema,
} from './kinds.js';
import { day, instant, number, positive } from './leaves.js';
import { answersBreach, partBreach, type Fields } from './rules.js';
import type { $ZodShape, $ZodUnion } from 'zod/v4/core';

/** The four shapes of a measure, alone and with a day or a name beside it. */
const share = { part: positive, whole: positive };
const mean = { mean: number, count: positive, sd: maybe(positive) };
const nps = { promoters: positive, passives: positive, detractors: positive };
const given = { value: number, count: maybe(positive), p90: maybe(number) };
const none = {
  part: absent,
  whole: absent,
  mean: absent,
  promoters: absent,
  passives: absent,
  detractors: absent,
  value: absent,
  count: maybe(positive),
  sd: maybe(positive),
  p90: maybe(number),
};

/** A shape and the figures it is told by. */
interface Told {
  readonly shape: Schema;
  readonly figures: readonly string[];
}

const isWhole = ({ figures }: Told, value: Fields): boolean => {
  for (let i = 0; i < figures.length; i++) if (value[figures[i]!] == null) return false;
  return true;
};

// A count alone begins no shape.
const isBegun = ({ figures }: Told, value: Fields): boolean =>
  figures.some((figure) => figure !== 'count' && value[figure] != null);

/** The shape whose figures are all there, else the one that was begun, else nothing measured. */
const pickByFigures = (shapes: readonly Told[], nothing: Schema) => (value: unknown) => {
  if (!isObject(value)) return nothing;
  for (let i = 0; i < shapes.length; i++) if (isWhole(shapes[i]!, value)) return shapes[i]!.shape;
  return shapes.find((told) => isBegun(told, value))?.shape ?? nothing;
};

/** The four shapes with the fields beside them, and the one in which nothing was measured. */
const measureOf = <S extends $ZodShape>(beside: S, ...rules: Rule[]) => {
  const shares = object({ ...beside, ...share }, partBreach, ...rules);
  const means = object({ ...beside, ...mean }, ...rules);
  const scores = object({ ...beside, ...nps }, ...rules);
  const values = object({ ...beside, ...given }, ...rules);
  const nothing = blank({ ...beside, ...none });
  const shapes = [
    { shape: shares, figures: Object.keys(share) },
    { shape: values, figures: ['value'] },
    { shape: means, figures: ['mean', 'count'] },
    { shape: scores, figures: Object.keys(nps) },
  ];
  const schema: Schema = choice([shares, means, scores, values, nothing], pickByFigures(shapes, nothing));
  // The reader drops what was not measured, so the type need not know of it.
  return schema as $ZodUnion<[typeof shares, typeof means, typeof scores, typeof values]>;
};

export const measure = measureOf({});
export const dayPoint = measureOf({ day });
export const latest = measureOf({ from: instant, minutes: numbers(least(1)) });
export const surveyDay = measureOf(
  { day, invited: maybe(positive), answers: maybe(row(positive, 101)) },
  answersBreach,
);

const shares = object(share, partBreach);
const noShare = blank({ part: absent, whole: absent });
const answeredOf: Schema = choice(
  [shares, noShare],
  pickByFigures([{ shape: shares, figures: Object.keys(share) }], noShare),
);

/** A share, or nothing measured. */
export const answered = answeredOf as typeof shares;
