import { draft, type Draft } from './issue.js';
import { mostDays, mostItems, type Fields, type ListRule } from './schema.js';

/** What is carried along while one document is read. */
export interface Reading {
  /** Everything found so far, in the order it was met. */
  drafts: Draft[];
  /** How often each unknown key was met, by the fields it is unknown to; one section's worth. */
  unknown: Map<unknown, Map<string, number>>;
  /** What is left of the document's caps. */
  days: number;
  items: number;
  /** Items left out without an issue of their own, because there are very many. */
  unlisted: number;
  /** Whether the figures being read are shares, by the metric they belong to. */
  isShare: boolean;
  readonly shareMetric: (metric: string) => boolean;
  /** A look at one settled entry of `metrics`. */
  readonly entry: (name: string, settings: Fields) => Draft | null;
}

export const freshReading = (over: Pick<Reading, 'shareMetric' | 'entry'>): Reading => ({
  drafts: [],
  unknown: new Map(),
  days: mostDays,
  items: mostItems,
  unlisted: 0,
  isShare: false,
  ...over,
});

/** The value cannot be had; the last draft says why. */
export const fault = Symbol('fault');

const mostDrafts = 2000;
const mostDraftsOfAList = 100;
const mostUnknown = 100;
const mostOfAKey = 16;

export function refuse(reading: Reading, made: Draft): typeof fault {
  reading.drafts.push(made);
  return fault;
}

/** Puts a key before everything that was drafted below it. */
export function under(reading: Reading, mark: number, key: string | number): void {
  const { drafts } = reading;
  for (let i = mark; i < drafts.length; i++) drafts[i]!.keys.push(key);
}

/** Notes a key the contract does not know; bounded, because a document may hold a million of them. */
export function unknownKey(reading: Reading, fields: unknown, key: string): void {
  let met = reading.unknown.get(fields);
  if (!met) reading.unknown.set(fields, (met = new Map()));
  const times = met.get(key) ?? 0;
  if (times >= mostOfAKey || (times === 0 && met.size >= mostUnknown)) return;
  met.set(key, times + 1);
  const made = draft('unknown-key', null, undefined);
  made.lost = 'none';
  made.keys.push(key);
  reading.drafts.push(made);
}

/** How many items of a list may be read: its own cap, and what is left of the document's. */
export function allowance(reading: Reading, rule: Pick<ListRule, 'most' | 'days'>, length: number): number {
  const budget = rule.days ? 'days' : 'items';
  const taken = Math.min(length, rule.most, reading[budget]);
  reading[budget] -= taken;
  return taken;
}

/** The items of one list that were left out: each named, and past a hundred counted on the last one named. */
export class LeftOut {
  private named = 0;
  private last: Draft | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly of: number,
  ) {}

  /** The last draft is why the item is lost; what was drafted before it within the item starts at `mark`. */
  add(mark: number, items = 1): void {
    const { drafts } = this.reading;
    if (this.named >= mostDraftsOfAList || drafts.length > mostDrafts) return this.count(mark, items);
    const why = drafts[drafts.length - 1]!;
    why.lost = 'item';
    why.list = { inner: why.keys.length + 1, of: this.of };
    why.items = items;
    this.last = why;
    this.named++;
  }

  private count(mark: number, items: number): void {
    this.reading.drafts.length = mark;
    if (this.last) this.last.items += items;
    else this.reading.unlisted += items;
  }

  /** What lies past the cap is never looked at. */
  beyond(taken: number): void {
    if (taken >= this.of) return;
    const made = draft('too-many', { type: 'at-most-items', most: taken }, this.of);
    made.lost = 'item';
    made.list = { inner: 0, of: this.of };
    made.items = this.of - taken;
    this.reading.drafts.push(made);
  }
}
