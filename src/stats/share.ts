/** A share of counted things: `part` of `whole`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Whether a share can be reckoned with: finite, of more than nothing, and no more than all. */
export function isShare(part: number, whole: number): boolean {
  return whole > 0 && whole < Infinity && part >= 0 && part <= whole;
}
