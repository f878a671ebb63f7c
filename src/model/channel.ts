import type { Channel, MetricsDocument } from '../contract/types.js';

/** A channel as the document describes it; one it does not describe is known by its id alone. */
export function channelOf(document: MetricsDocument, id: string | null | undefined): Channel | null {
  if (id == null) return null;
  return document.channels?.find((channel) => channel.id === id) ?? { id };
}
