import type { Agent } from '../contract/types.js';
import { inOrder } from './order.js';

/** Whose names a screen shows: the whole team's, the reader's own, or nobody's. */
export type Privacy = 'lead' | 'self' | 'anonymous';

/** For whom a screen is, as its element is told. */
export interface Viewer {
  readonly privacy: string | null;
  /** Id of the reader, for `self`. */
  readonly agent: string | null;
  /** Whether many see it and nobody sits at it. */
  readonly wallboard?: boolean;
}

/** What is asked for: where nothing is, all names but on a wallboard; where the word is mistyped, none. */
export const privacyOf = ({ privacy, wallboard = false }: Partial<Viewer>): Privacy => {
  const asked = privacy ?? (wallboard ? 'anonymous' : 'lead');
  return asked === 'lead' || asked === 'self' ? asked : 'anonymous';
};

/** Whether an element hides names: an id or a text of somebody is then as good as their name. */
export const hidesNames = (viewer: Partial<Viewer>): boolean => privacyOf(viewer) !== 'lead';

/** The id of an agent as an address may hold it; null where it would tell who that is. */
export const toldAgent = (id: string | null | undefined, host: Partial<Viewer>): string | null =>
  !id || (hidesNames(host) && !(host.privacy === 'self' && id === host.agent)) ? null : id;

/**
 * The agents as a screen may show them, by id; an id that is missing is not shown at all. A way of presenting only: the
 * whole document is in the page, and who may load it is for the server to decide.
 *
 * A pseudonym is the place among all ids in order, so it outlasts refreshes, sorting and channels. What of an agent is
 * not known to be harmless, such as notes or the first day, goes with the name.
 */
export function shownAgents(
  agents: readonly Agent[],
  viewer: Viewer,
  alias: (place: number) => string,
): ReadonlyMap<string, Agent> {
  const privacy = privacyOf(viewer);
  if (privacy === 'lead') return byId(agents);
  if (privacy === 'self') return byId(agents.filter(({ id }) => id === viewer.agent));
  const places = agents.toSorted((a, b) => inOrder(a.id, b.id));
  return byId(places.map((each, index) => nameless(each, alias(index + 1))));
}

/** What the agent of an id is called on a screen. An id that nobody has a name for stands as it is, to the lead alone. */
export function nameOn(
  agents: readonly Agent[],
  viewer: Viewer,
  alias: (place: number) => string,
): (id: string) => string {
  const privacy = privacyOf(viewer);
  if (privacy === 'lead') return (id) => agents.find((agent) => agent.id === id)?.name ?? id;
  // Colleagues have no row where only the reader has one, but they are on the shift.
  const names = shownAgents(agents, { privacy: 'anonymous', agent: null }, alias);
  const own = privacy === 'self' ? agents.find(({ id }) => id === viewer.agent) : null;
  return (id) => (id === own?.id ? own.name : (names.get(id)?.name ?? '–'));
}

const byId = (agents: readonly Agent[]): Map<string, Agent> => new Map(agents.map((agent) => [agent.id, agent]));

const nameless = ({ id, channel = null, kpis = null, mix = null, qa = null }: Agent, name: string): Agent => ({
  id,
  name,
  channel,
  kpis,
  mix,
  qa: qa && { ...qa, contacts: null },
});
