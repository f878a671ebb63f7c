/** The rules between fields that JSON Schema cannot say; each is told where it is broken. */
export interface Breach {
  readonly key: string;
  readonly type: 'part-within-whole' | 'from-before-to' | 'answers-sum';
  readonly found: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A part is never more than its whole. */
export function partBreach({ part, whole }: Fields): Breach | null {
  if ((part as number) <= (whole as number)) return null;
  return { key: 'part', type: 'part-within-whole', found: part };
}

/** A period, an event or a band does not end before it begins. Days compare as text. */
export function orderBreach({ from, to }: Fields): Breach | null {
  if (to === undefined || (from as string | number) <= (to as string | number)) return null;
  return { key: 'to', type: 'from-before-to', found: to };
}

/** A scale's highest is above its lowest. */
export function rangeBreach({ min, max }: Fields): Breach | null {
  if ((min as number) < (max as number)) return null;
  return { key: 'max', type: 'from-before-to', found: max };
}

/** The answers per rating add up to the answers of the day, where the day says how many they were. */
export function answersBreach(day: Fields): Breach | null {
  const answers = day['answers'] as readonly number[] | undefined;
  const whole = answered(day);
  if (!answers || whole === undefined) return null;
  const sum = answers.reduce((total, n) => total + n, 0);
  // A relative hair's breadth, because weighted surveys count in fractions.
  if (Math.abs(sum - whole) <= 1e-6 * Math.max(1, whole)) return null;
  return { key: 'answers', type: 'answers-sum', found: sum };
}

function answered(day: Fields): number | undefined {
  if ('whole' in day) return day['whole'] as number;
  if ('promoters' in day)
    return (day['promoters'] as number) + (day['passives'] as number) + (day['detractors'] as number);
  return day['count'] as number | undefined;
}
