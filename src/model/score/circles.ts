import type { Agent, Channel, Day, MetricsDocument } from '../../contract/types.js';
import { channelOf } from '../channel.js';
import { monthsBetween } from './card.js';

/** How long somebody has been in the team: under half a year, up to two years, or longer. */
export type Tenure = 'new' | 'settled' | 'senior';

/** Who an agent is held beside. */
export interface Circle {
  /** Null where the document tells no channels apart, and for the whole team. */
  readonly channel: Channel | null;
  /** Null for everybody on the channel. */
  readonly tenure: Tenure | null;
  /** The whole team, whatever the channel. */
  readonly isTeam: boolean;
}

/** The circles of each agent, the narrowest first; the last but one is the channel, the last the team. */
export type Circles = ReadonlyMap<Agent, readonly Circle[]>;

const team: Circle = { channel: null, tenure: null, isTeam: true };

/** Who shares a channel and a tenure, a channel, and the team; one object a circle. */
export function circlesOf(document: MetricsDocument, agents: readonly Agent[], until: Day | null): Circles {
  const circles = new Map<string, Circle>();
  const circle = (id: string | null, tenure: Tenure | null): Circle => {
    const key = `${tenure} ${id}`;
    const made = circles.get(key) ?? { channel: channelOf(document, id), tenure, isTeam: false };
    circles.set(key, made);
    return made;
  };
  return new Map(
    agents.map((agent) => {
      const { channel = null, since } = agent;
      const months = monthsBetween(since, until);
      const wide = [circle(channel, null), team];
      return [agent, months === null ? wide : [circle(channel, tenureOf(months)), ...wide]];
    }),
  );
}

const tenureOf = (months: number): Tenure => (months < 6 ? 'new' : months <= 24 ? 'settled' : 'senior');
