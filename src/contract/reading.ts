import { draft, type Draft } from './issue.js';
import type { Fields } from './rules.js';

/** What is carried along while one document is read. */
export interface Reading {
  /** Everything found so far, in the order it was met. */
  drafts: Draft[];
  /** How often each unknown key was met, by the fields it is unknown to; one section's worth. */
  unknown: Map<unknown, Map<string, number>>;
  /** What is left of the document's cap on items. */
  items: number;
  /** Whether the figures being read are shares, by the metric they belong to. */
  isShare: boolean;
  readonly shareMetric: (metric: string) => boolean;
  /** A look at one settled entry of `metrics`. */
  readonly entry: (name: string, settings: Fields) => Draft | null;
}

export const freshReading = (over: Pick<Reading, 'shareMetric' | 'entry'>): Reading => ({
  drafts: [],
  unknown: new Map(),
  items: mostItems,
  isShare: false,
  ...over,
});

/** The value cannot be had; the last draft says why. */
export const fault = Symbol('fault');

/** Items of all lists together; bounds the work, and lies above what fits into the largest document. */
const mostItems = 300_000;
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

/** Notes a key the contract does not know; false once there are too many to name, as a document may hold a million. */
export function unknownKey(reading: Reading, fields: unknown, key: string): boolean {
  let met = reading.unknown.get(fields);
  if (!met) reading.unknown.set(fields, (met = new Map()));
  const times = met.get(key) ?? 0;
  if (times === 0 && met.size >= mostUnknown) return false;
  if (times >= mostOfAKey) return true;
  met.set(key, times + 1);
  const made = draft('unknown-key', null, undefined);
  made.lost = 'none';
  made.keys.push(key);
  reading.drafts.push(made);
  return true;
}

/** How many items of a list may be read: its own cap, within what is left of the document's. */
export function allowance(reading: Reading, most: number, length: number): number {
  const taken = Math.min(length, most, reading.items);
  reading.items -= taken;
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
    const isFull = this.named++ >= mostDraftsOfAList || drafts.length > mostDrafts;
    if (isFull && this.last) {
      drafts.length = mark;
      this.last.items += items;
      return;
    }
    this.last = lost(drafts[drafts.length - 1]!, this.of, items);
    this.last.list!.inner = this.last.keys.length + 1;
  }

  /** What lies past the cap is never looked at. */
  beyond(taken: number): void {
    if (taken >= this.of) return;
    const why = draft('too-many', { type: 'at-most-items', most: taken }, this.of);
    this.reading.drafts.push(lost(why, this.of, this.of - taken));
  }
}

function lost(why: Draft, of: number, items: number): Draft {
  why.lost = 'item';
  why.list = { inner: 0, of };
  why.items = items;
  return why;
}
