import type { Agent, CaseKind, LocalText } from '../../contract/types.js';

/** A share of cases so far from the team's makes the work another. */
const far = 0.2 - 1e-9;

/**
 * Tells of an agent the kind of case that is far more frequent than in the team; null where none is. Who does not list a
 * kind may handle as much of it as is left, so that a list of the largest kinds alone raises no alarm.
 */
export function unlikeTeam(agents: readonly Agent[]): (agent: Agent) => CaseKind | null {
  const sums = new Map<string, number>();
  const mixes = agents.flatMap(({ mix }) => (mix ? [mix] : []));
  let unlisted = 0;
  for (const mix of mixes) {
    const left = mix.reduce((rest, { share }) => rest - share, 1);
    unlisted += left;
    for (const { label, share } of mix) sums.set(keyOf(label), (sums.get(keyOf(label)) ?? 0) + share - left);
  }
  const inTeam = (label: LocalText): number => (unlisted + (sums.get(keyOf(label)) ?? 0)) / mixes.length;
  return ({ mix }) => mix?.find(({ label, share }) => share - inTeam(label) >= far) ?? null;
}

const keyOf = (label: LocalText): string => JSON.stringify(label);
