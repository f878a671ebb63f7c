import type { Metric } from '../contract/catalogue.js';
import type { Day, LocalText, MetricsDocument } from '../contract/types.js';
import { dayNumber, dayOf } from './day.js';
import { metricOf } from './metric.js';
import { slotTime } from './slot-time.js';

/** What a picked thing is called: one of these. */
interface Known {
  readonly metric?: Metric;
  readonly label?: LocalText;
  readonly day?: Day;
  /** Minute of the day, where an hour is picked and not the whole day. */
  readonly minute?: number;
}

/** One thing that is picked, as the document knows it. */
export interface Picked extends Known {
  readonly key: string;
  readonly value: string;
}

type Knows = (document: MetricsDocument, value: string) => Known | null;

const known: Readonly<Record<string, Knows>> = {
  metric: (document, id) =>
    [document.kpis, document.surveys].some((list) => list?.some(({ metric }) => metric === id))
      ? { metric: metricOf(document, id) }
      : null,
  channel: ({ channels }, id) => labelled(channels?.find((channel) => channel.id === id)),
  agent: ({ agents }, id) => labelled(agents?.find((agent) => agent.id === id)),
  day: (_, day) => (/^\d{4}-\d\d-\d\d$/.test(day) && dayOf(dayNumber(day)) === day ? { day } : null),
  slot: slotTime,
};

const labelled = (item?: { readonly id: string; readonly name?: string; readonly label?: LocalText | null }) =>
  item ? { label: item.name ?? item.label ?? item.id } : null;

/** What of a selection the document knows; the rest may come from an old address or from anybody, and is left out. */
export const pickedOf = (document: MetricsDocument, selection: unknown): readonly Picked[] =>
  Object.entries(known).flatMap(([key, knows]) => {
    const value = (selection as Readonly<Record<string, unknown>> | null)?.[key];
    const found = typeof value === 'string' ? knows(document, value) : null;
    return found ? { key, value: value as string, ...found } : [];
  });
