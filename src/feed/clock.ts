/** Time as the feed reads it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Runs once after so many milliseconds; what comes back stops it. */
  after(milliseconds: number, run: () => void): () => void;
  /** From 0 up to 1, for the jitter of retries. */
  random(): number;
}

/** A browser's timer runs at once when it is asked to wait longer than this. */
const longest = 2_000_000_000;

export const pageClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, Math.min(milliseconds, longest));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
