import { type Kind, numbers, object, type OutputOfObject, row, type Rule, type Shape } from './kinds.js';
import { day, instant, label, number, positive } from './leaves.js';
import { answersBreach, partBreach, percentBreach } from './rules.js';

/** The four shapes of a measure: the figures each is told by, what may stand beside them, and its own rules. */
const shapes = [
  { figures: { part: positive, whole: positive }, beside: {}, rules: [partBreach] },
  { figures: { mean: number, count: positive }, beside: { sd: positive }, rules: [] },
  { figures: { promoters: positive, passives: positive, detractors: positive }, beside: {}, rules: [] },
  { figures: { value: number }, beside: { count: positive, p90: number }, rules: [percentBreach] },
] as const;

type Told = (typeof shapes)[number];

/** One of the shapes, with a day or a name beside it. */
type OutputOfMeasure<T, R extends Shape, O extends Shape> = T extends Told
  ? OutputOfObject<R & T['figures'], O & T['beside']>
  : never;

const measureOf = <T extends Told, R extends Shape, O extends Shape>(
  told: readonly T[],
  required: R,
  optional: O,
  rules: readonly Rule[] = [],
): Kind<OutputOfMeasure<T, R, O>> => ({
  type: 'measure',
  shapes: told.map(({ figures, beside, rules: own }) => ({
    figures: Object.keys(figures),
    kind: object({ ...required, ...figures }, { ...optional, ...beside }, [...own, ...rules]),
  })),
  nothing: object(
    required,
    Object.assign({}, optional, ...told.map(({ figures, beside }) => ({ ...figures, ...beside }))),
    [],
    () => true,
  ),
});

export const measure = measureOf(shapes, {}, {});
export const dayPoint = measureOf(shapes, { day }, {});
export const comparison = measureOf(shapes, { label }, {});
export const latest = measureOf(shapes, { from: instant, minutes: numbers(1) }, {});
export const surveyDay = measureOf(shapes, { day }, { invited: positive, answers: row(positive, 101) }, [
  answersBreach,
]);
export const answered = measureOf([shapes[0]], {}, {});
