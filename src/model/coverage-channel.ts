import type { Channel, MetricsDocument, Slot } from '../contract/types.js';
import { channelOf } from './channel.js';

/** The one channel a picture of the shifts is about. Staffing of several channels is never pooled. */
export interface CoverageChannel {
  /** `null`: the slots name no channel. */
  readonly channel: Channel | null;
  readonly slots: readonly Slot[];
  /** The other channels with slots, in the document's order. */
  readonly others: readonly Channel[];
}

// People answer what cannot wait first, so that is what a lead wants to see first.
const order = ['live', 'concurrent', 'deferrable'];

/**
 * The slots of the channel asked for. When none is, those without a channel, which are the document's own figure
 * over all; else the first live channel, else the first that handles several contacts at a time.
 */
export function coverageChannel(document: MetricsDocument, wanted: string | null): CoverageChannel {
  const slots = document.shifts?.slots ?? [];
  const channels = slotChannels(document, slots);
  const chosen = wanted ?? defaultChannel(slots, channels);
  return {
    channel: channelOf(document, chosen),
    slots: slots.filter((slot) => (slot.channel ?? null) === chosen),
    others: channels.filter((channel) => channel.id !== chosen),
  };
}

function defaultChannel(slots: readonly Slot[], channels: readonly Channel[]): string | null {
  if (slots.some((slot) => slot.channel == null)) return null;
  const rank = (channel: Channel): number => order.indexOf(channel.work ?? 'live');
  // A stable sort keeps the document's order within a kind.
  return channels.toSorted((a, b) => rank(a) - rank(b))[0]?.id ?? null;
}

function slotChannels(document: MetricsDocument, slots: readonly Slot[]): readonly Channel[] {
  const used = new Set(slots.map((slot) => slot.channel ?? null));
  used.delete(null);
  const described = document.channels?.filter((channel) => used.has(channel.id)) ?? [];
  for (const channel of described) used.delete(channel.id);
  return [...described, ...[...used].flatMap((id) => channelOf(document, id) ?? [])];
}
