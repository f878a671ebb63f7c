/** A share of counted things: `part` of `whole`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

// Below, it is dust left by subtracting fractions; above, a double no longer counts in ones. Nothing real is outside.
const least = 1e-9;
const most = 1e15;

/** Whether a share can be reckoned with: of more than nothing, of a number that can be counted, and no more than all. */
export function isShare(part: number, whole: number): boolean {
  return whole >= least && whole <= most && part >= 0 && part <= whole;
}
