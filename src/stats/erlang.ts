/** No team is larger; beyond it a figure is a mistake, and reckoning it would hold up the page. */
const largestLoad = 100_000;

/** Whether a load and a team are within what is reckoned. */
export const isQueue = (load: number, agents: number): boolean =>
  load >= 0 && load <= largestLoad && agents >= 0 && agents < Infinity;

/**
 * Where the recursion of 1/B begins: at the fraction of a person, which is 0 for whole people.
 * For a large load with enough people it begins nine square roots below the load, where B is 1 − k/load near enough:
 * what is left of that guess once the load is reached is smaller than a double can hold.
 */
export function firstStep(load: number, agents: number): number {
  const fraction = agents % 1;
  const skip = Math.floor(load - 9 * Math.sqrt(load));
  return skip > 0 && agents >= load ? skip + fraction : fraction;
}

/** 1/B at that step. */
export function firstInverse(load: number, step: number): number {
  if (step >= 1) return load / (load - step);
  // Part of a person: the parabola of Rapp (1964), Ericsson Technics 20, exact at 0 and at 1.
  const base = (1 + load) ** 2 + load;
  return 1 / (1 - ((load + 2) / base) * step + (step * step) / ((1 + load) * base));
}

/** 1/B carried upwards from one number of people to another; only positive numbers are added, so nothing is lost. */
export function inverseBlocking(load: number, from: number, start: number, agents: number): number {
  const share = 1 / load;
  let inverse = start;
  // At infinity B is 0 and stays so.
  for (let k = from + 1; k <= agents && inverse < Infinity; k += 1) inverse = 1 + k * share * inverse;
  return inverse;
}

/** The probability of waiting from 1/B. */
export function waitingShare(load: number, agents: number, inverse: number): number {
  return agents > load ? agents / (agents + (agents - load) * (inverse - 1)) : 1;
}

/** 1/B: how many times more often somebody is free or comes free than everybody is busy. */
export const inverseAt = (load: number, agents: number): number => {
  if (load === 0) return agents > 0 ? Infinity : 1;
  const from = firstStep(load, agents);
  return inverseBlocking(load, from, firstInverse(load, from), agents);
};

/**
 * The work that comes in, in Erlangs: how many people would be busy all the time if contacts came one after the other.
 *
 * contacts × handle time / (slot length × concurrency), times in seconds. With a concurrency of three, three contacts
 * share one person, each in a queue of its own: an estimate that errs towards more people.
 * `null` when a time is not positive, a count is negative, or concurrency is below 1.
 */
export function trafficLoad(contacts: number, handleTime: number, seconds: number, concurrency = 1): number | null {
  if (!(contacts >= 0 && handleTime > 0 && seconds > 0 && concurrency >= 1)) return null;
  const load = (contacts * handleTime) / (seconds * concurrency);
  return Number.isFinite(load) ? load : null;
}

/**
 * The share of contacts that would find everybody busy if nobody could wait.
 *
 * Erlang B by its recursion, B(0) = 1, B(k) = A·B(k − 1) / (k + A·B(k − 1)); no factorials, so nothing overflows.
 * `load` in Erlangs up to 100,000, `agents` in people, fractions allowed. Range 0 to 1; `null` outside.
 */
export function erlangB(load: number, agents: number): number | null {
  return isQueue(load, agents) ? 1 / inverseAt(load, agents) : null;
}

/**
 * The share of contacts that have to wait when everybody waits as long as it takes.
 *
 * Erlang C = N·B / (N − A·(1 − B)); 1 when the load is not below the people (the queue grows).
 * Units and range as `erlangB`; `null` outside.
 */
export function erlangC(load: number, agents: number): number | null {
  return isQueue(load, agents) ? waitingShare(load, agents, inverseAt(load, agents)) : null;
}

/**
 * The share of contacts expected to be answered within so many seconds.
 *
 * 1 − C·e^(−(N − A)·within / handle time); 0 when the load is not below the people, since the queue then grows
 * for as long as it lasts. `agents` may be a fraction: the figure grows smoothly between whole people.
 * Times in seconds. Range 0 to 1; `null` when nobody is there for nothing, a time is not positive, or a number out of range.
 */
export function serviceLevel(load: number, agents: number, handleTime: number, within: number): number | null {
  if (
    !isQueue(load, agents) ||
    !(handleTime > 0 && handleTime < Infinity) ||
    !(within >= 0 && within < Infinity) ||
    load + agents === 0
  )
    return null;
  if (agents <= load) return 0;
  return 1 - waitingShare(load, agents, inverseAt(load, agents)) * Math.exp((-(agents - load) * within) / handleTime);
}

/**
 * The mean seconds a contact waits for an answer, those that do not wait included.
 *
 * C × handle time / (N − A). `null` when the load is not below the people: the queue grows and no mean exists.
 */
export function speedOfAnswer(load: number, agents: number, handleTime: number): number | null {
  if (!isQueue(load, agents) || !(handleTime > 0 && handleTime < Infinity) || agents <= load) return null;
  const seconds = waitingShare(load, agents, inverseAt(load, agents)) * (handleTime / (agents - load));
  return seconds < Infinity ? seconds : null;
}

/**
 * The share of ready time spent on contacts: load / people, never more than 1 (a load above the people makes a queue).
 * `null` without people, or when a number is out of range.
 */
export function occupancy(load: number, agents: number): number | null {
  return isQueue(load, agents) && agents > 0 ? Math.min(1, load / agents) : null;
}
