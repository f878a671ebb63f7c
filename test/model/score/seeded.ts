/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws how many of `whole` answers are good, each with chance `share`: the table of the binomial distribution, read once a draw. */
export function answering(share: number, random: () => number): (whole: number) => number {
  const tables = new Map<number, Float64Array>();
  return (whole) => {
    const table = tables.get(whole) ?? cumulative(share, whole);
    tables.set(whole, table);
    const draw = random();
    let low = 0;
    let high = whole;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((table[middle] ?? 1) < draw) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function cumulative(share: number, whole: number): Float64Array {
  const table = new Float64Array(whole + 1);
  let chance = Math.exp(whole * Math.log(1 - share));
  let sum = 0;
  for (let part = 0; part <= whole; part += 1) {
    sum += chance;
    table[part] = sum;
    chance *= ((whole - part) / (part + 1)) * (share / (1 - share));
  }
  return table;
}
