import { inverseAt, isQueue } from './erlang.js';

/** What callers meet who hang up when it takes too long. */
export interface Impatient {
  /** Share of contacts that do not get an answer at once. */
  readonly waits: number;
  /** Share of contacts that give up. */
  readonly abandoned: number;
  /** Mean seconds in the queue, of all contacts: answered, given up, and answered at once. */
  readonly wait: number;
  /** Share of ready time spent on contacts. */
  readonly occupancy: number;
  /** Share of all contacts answered within the seconds asked for; who hangs up is not answered. */
  readonly serviceLevel: number;
}

/** A longer queue is not reckoned: it would hold up the page, and is no plan for staffing. */
const longestQueue = 1e6;
// What is summed is only ever used in ratios, so that all of it may be made smaller together.
const tooLarge = 1e200;

/**
 * A queue whose callers hang up after a while: Erlang A, M/M/N+M.
 *
 * A birth and death process with λ up and min(k, N)·μ + max(0, k − N)·θ down (Palm 1957; Garnett, Mandelbaum and
 * Reiman, "Designing a call center with impatient customers", 2002). Given up: θ·Lq/λ; mean wait: Lq/λ;
 * occupancy: (1 − given up)·A/N. Who finds n people waiting waits for n + 1 steps of rate Nμ + jθ, so that
 * e^(−θ·wait) has the Beta distribution of c = Nμ/θ and n + 1: its tail gives the service level.
 *
 * `load` in Erlangs from 0 to 100,000, `agents` in people, times in seconds; `patience` is the mean time before a
 * caller hangs up. `null` when a number is out of range, nobody is there, or the queue would pass a million.
 */
export function erlangA(
  load: number,
  agents: number,
  handleTime: number,
  patience: number,
  within: number,
): Impatient | null {
  if (!isQueue(load, agents) || agents === 0) return null;
  if (![handleTime, patience].every((time) => time > 0 && time < Infinity) || !(within >= 0 && within < Infinity))
    return null;
  // In handle times: everybody serves at 1, a caller gives up at `hurry`.
  const hurry = handleTime / patience;
  if ((load - agents) / hurry > longestQueue) return null;
  const capacity = agents / hurry;
  // 1 − I_x(c + 1, n + 1) by its recursion in n; in logarithms, because it may begin below what a double can hold.
  const [logKept, logPassed] = [-within / patience, Math.log(-Math.expm1(-within / patience))];
  let logTerm = (capacity + 1) * logKept;
  let late = Math.exp(logTerm);

  // States relative to the one in which everybody is busy and nobody waits.
  let below = inverseAt(load, agents) - 1;
  // So many people that nobody ever waits.
  if (below === Infinity) return { waits: 0, abandoned: 0, wait: 0, occupancy: load / agents, serviceLevel: 1 };
  let state = 1;
  let busy = 0;
  let queue = 0;
  let inTime = 0;
  for (let n = 0; state > 1e-18 * busy; n += 1) {
    busy += state;
    queue += n * state;
    inTime += state * (capacity / (capacity + n + 1)) * (1 - Math.min(1, late));
    logTerm += logPassed + Math.log1p(capacity / (n + 1));
    late += Math.exp(logTerm);
    state *= load / (agents + (n + 1) * hurry);
    if (n > 2 * longestQueue) return null;
    if (busy < tooLarge) continue;
    below /= tooLarge;
    state /= tooLarge;
    busy /= tooLarge;
    queue /= tooLarge;
    inTime /= tooLarge;
  }
  const all = below + busy;
  const waiting = queue / all;
  const abandoned = Math.min(1, (hurry * waiting) / load);
  const figures = {
    waits: busy / all,
    abandoned,
    wait: (waiting / load) * handleTime,
    occupancy: Math.min(1, ((1 - abandoned) * load) / agents),
    serviceLevel: Math.min(1, (below + inTime) / all),
  };
  // Times at the very ends of what a double can hold.
  return Object.values(figures).every(Number.isFinite) ? figures : null;
}
