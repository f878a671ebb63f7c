import { catalogue } from './catalogue.js';
import type { Draft } from './issue.js';
import type { Fields } from './kinds.js';
import type { Expectation, IssueKind } from './types.js';

/** The value cannot be had; the last draft says why. */
export const fault = Symbol('fault');

const mostUnknown = 100;

/** What is carried along while one document is read. */
export class Reading {
  /** Where the reader stands: the keys from the top of the document. */
  keys: (string | number)[] = [];
  /** Everything found so far, in the order it was met. */
  readonly drafts: Draft[] = [];
  /** Items of all lists that may still be read; bounds the work, and lies above what fits into the largest document. */
  items = 300_000;
  /** The metric whose figures are being read. */
  metric = '';
  /** The keys named as unknown, by the fields they are unknown to; one section's worth. */
  unknown = new Map<unknown, Set<string>>();
  #given: ReadonlySet<unknown> | null = null;

  constructor(
    readonly input: Fields,
    /** What has been read so far; the settings of metrics come before any figure. */
    readonly document: Readonly<Record<string, unknown>>,
  ) {}

  /** Drafts why a value cannot be had; `keys` lead from where the reader stands to the fault. */
  refuse(expected: Expectation | null, found: unknown, keys: readonly string[] = []): typeof fault {
    this.draft('invalid', expected, found, keys);
    return fault;
  }

  draft(kind: IssueKind, expected: Expectation | null, found: unknown, keys: readonly string[] = []): Draft {
    const made: Draft = { kind, keys: [...this.keys, ...keys], lost: 'section', expected, found, list: null, items: 1 };
    this.drafts.push(made);
    return made;
  }

  /**
   * Names a key the contract does not know, once. False when no more are named: a hundred are, as a document may hold
   * a million.
   */
  nameUnknown(fields: unknown, key: string): boolean {
    let named = this.unknown.get(fields);
    if (!named) this.unknown.set(fields, (named = new Set()));
    if (named.size >= mostUnknown) return false;
    if (!named.has(key)) this.draft('unknown-key', null, undefined, [key]).lost = 'none';
    named.add(key);
    return true;
  }

  /** Whether a metric's figures are shares: by its settings, else the catalogue, else by the shape it is given in. */
  isShare(metric: unknown, settings = (this.document['metrics'] as Settings | undefined)?.[metric as string]): boolean {
    const standard = Object.hasOwn(catalogue, metric as string) ? catalogue[metric as string] : null;
    const unit = settings?.['unit'] ?? standard?.unit;
    return unit ? unit === 'share' : (this.#given ??= givenAsShares(this.input)).has(metric);
  }
}

type Settings = Readonly<Record<string, Fields>>;

interface Given {
  readonly metric?: unknown;
  readonly now?: Fields | null;
  readonly days?: readonly Fields[] | null;
}

/** The metrics that are given as a part of a whole somewhere; one look over what has not been read yet. */
function givenAsShares({ kpis, surveys }: Fields): ReadonlySet<unknown> {
  try {
    const items = [kpis, surveys].flatMap((list) =>
      Array.isArray(list) ? list.slice(0, 1000) : [],
    ) as (Given | null)[];
    return new Set(items.map((item) => ((item?.now ?? item?.days?.[0])?.['part'] == null ? null : item!.metric)));
  } catch {
    // A host's own getters throw: the reader will say so.
    return new Set();
  }
}
