/** Numbers that look like chance and are the same on every run and in every browser. */
export interface Chance {
  /** From 0 to below 1. */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** How often something happened that happens `mean` times on average. */
  poisson(mean: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  /** One of the list, each as likely as its weight. */
  pick<T>(items: readonly T[], weights: readonly number[]): T;
}

/** Mulberry32: 32-bit integers only, so that no engine rounds it differently. */
const mulberry32 = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A source of chance that always runs the same course from the same seed. */
export const chance = (seed: number): Chance => {
  const uniform = mulberry32(seed);
  return {
    uniform,
    // Twelve uniforms rather than Box-Muller: browsers differ in the last digit of a cosine.
    normal: () => {
      let sum = -6;
      for (let i = 0; i < 12; i += 1) sum += uniform();
      return sum;
    },
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let product = uniform();
      let count = 0;
      while (product > limit) {
        product *= uniform();
        count += 1;
      }
      return count;
    },
    happens: (probability) => uniform() < probability,
    pick: (items, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let left = uniform() * total;
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      return items[index < 0 ? items.length - 1 : index]!;
    },
  };
};
