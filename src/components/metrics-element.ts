import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Failure } from '../contract/failure.js';
import type { Issue, MetricsDocument, Section } from '../contract/types.js';
import type { MetricsError, MetricsState } from '../events.js';
import { filled } from '../feed/address.js';
import { AgeClock } from '../feed/age-clock.js';
import { Feed } from '../feed/feed.js';
import { Language } from '../feed/language.js';
import type { Fetcher } from '../feed/request.js';
import { commonWords, type What } from '../locale/common.js';
import { type Format, formatOf, formatReady } from '../locale/format.js';
import { isRightToLeft } from '../locale/language.js';
import { lazy } from '../locale/lazy.js';
import { ageOf, oldAt } from '../model/age.js';
import { lostOf } from '../model/issues.js';
import type { Table } from '../model/table.js';
import { base } from '../theme/base.js';
import { tokens } from '../theme/tokens.js';
import { version } from '../version.js';
import { asOfText, foot } from './parts/foot.js';
import { Lazies } from './parts/lazies.js';
import { Menu, menuStyles } from './parts/menu.js';
import { Standing, stateOf } from './parts/standing.js';
import type { Trouble } from './parts/trouble.js';

/** What is said where figures are old, missing or incomplete: most elements never have to. */
const trouble = lazy(() => import('./parts/trouble.js'));

/** The one thing of a kind that an element's figures are of, by its id. */
export type Scope = { readonly [Key in 'metric' | 'channel' | 'agent']?: string | null | undefined };

/**
 * What all elements share: where their document comes from, the six states, freshness, language, the table view, CSV
 * and the summary. An element adds three things made from the same facts: its picture,
 * its table and its sentence.
 *
 * @csspart root - Everything inside the element.
 * @csspart menu - The menu at the corner: table, summary, CSV, definition.
 * @csspart table - The same figures as a table.
 * @csspart pager - The way to the page before and after, where there are several.
 * @csspart about - What the figures mean, and how they are counted.
 * @csspart foot - The line under the figures with their age and the notice.
 * @csspart left-out - What of the document could not be read.
 * @csspart notes - The details of what was left out or noticed.
 * @csspart message - What is said in the place of figures.
 * @fires pantau-drill - When the reader goes from the figures to the records behind them; where it is cancelled, `href` is not followed.
 * @cssstate loading ready stale empty error auth - Where the element stands with its figures.
 */
export abstract class MetricsElement<Facts> extends LitElement {
  /** Version of the kit the element came from. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, menuStyles];
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    refresh: { type: Number },
    timeout: { type: Number },
    wallboard: { type: Boolean },
    fetcher: { attribute: false },
    period: {},
    channel: {},
    group: {},
    href: {},
    minSample: { type: Number, attribute: 'min-sample' },
    noAge: { type: Boolean, attribute: 'no-age' },
  };

  /** The document itself: any value, never an attribute. Replace it to show another; changing it is not noticed. */
  data: unknown;
  /**
   * Where the document is: an address, or `#id` of a `<script type="application/json">` of the page. In an address
   * `{period}` and `{channel}` stand for the values of these attributes.
   */
  src: string | null = null;
  /** Seconds between requests; without it the document is fetched once. */
  refresh: number | null = null;
  /** Seconds to wait for an answer, 20 unless set. */
  timeout: number | null = null;
  /**
   * For a screen that many see and nobody sits at: it goes on refreshing while the page is hidden, where others pause
   * and catch up when seen again, and names nobody unless `privacy` says whom.
   */
  wallboard = false;
  /** Fetches in the page's own way, with its token: `(url, {signal}) => Promise<Response>`. */
  fetcher: Fetcher | null = null;
  /** Id of the period to ask for, where `src` has `{period}` in it. */
  period: string | null = null;
  /** Id of the channel to show, where the document tells channels apart; to ask for, where `src` has `{channel}` in it. */
  channel: string | null = null;
  /** Elements of one group share their selection; without it, those with the same document do. */
  group: string | null = null;
  /**
   * Address of the records behind the figures, for an entry in the menu, with places for `{metric}`, `{channel}`,
   * `{agent}` (empty where names are hidden, and from a trend), `{day}`, `{slot}`, `{from}` and `{to}`; empty where the
   * page follows `pantau-drill` itself.
   */
  href: string | null = null;
  /** Answers below which a figure is not judged; 30 (5 for reviews) unless the document or this says otherwise. */
  minSample: number | null = null;
  /** Leaves out the line with the age and the notice, where the page shows it once for all. */
  noAge = false;

  protected readonly feed = new Feed(this, () => this);
  protected facts: Facts | null = null;
  readonly #language = new Language(this);
  readonly #ages = new AgeClock(this);
  readonly #standing = new Standing(this);
  /** The language on screen: the page's, once its words are there. */
  #tag: string | null = null;
  #factsFrom: readonly unknown[] = [];
  /** The facts in one sentence, once it was asked for. */
  #summary: string | null = null;
  #fault: Failure | null = null;
  /** What says what is wrong, once it can in the language on screen. */
  #says: typeof trouble.value = null;
  readonly #lazies = new Lazies(this);
  readonly #menu = new Menu(this, this.#lazies);

  /** Where this element stands: `loading`, `ready`, `stale`, `empty`, `error` or `auth`. */
  get state(): MetricsState {
    return this.#standing.state;
  }

  /** The document that is shown; `null` until there is one. */
  get document(): MetricsDocument | null {
    return this.feed.supply.parsed?.document ?? null;
  }

  /** Everything the parser left out or noticed, with its path. */
  get issues(): readonly Issue[] {
    return this.feed.supply.parsed?.issues ?? [];
  }

  /** What is wrong, or `null`. */
  get error(): MetricsError | null {
    const failure = this.#failure;
    if (!failure) return null;
    // Where the words cannot be reached, what is wrong is said in general.
    return (
      trouble.value?.errorOf(failure, this.format) ?? { cause: failure.cause, message: commonWords(this.format).broken }
    );
  }

  /** What the element shows, in one sentence; empty while there is nothing to say. */
  get summary(): string {
    return this.facts === null ? '' : (this.#summary ??= this.sentence(this.facts, this.format));
  }

  /** Fetches the figures now. */
  reload(): void {
    this.#fault = null;
    this.feed.reload();
  }

  /** What the element shows, as CSV: the same numbers as its table. Empty while there is nothing to show. */
  async toCsv(): Promise<string> {
    const [table, { csvOf }] = await Promise.all([this.makeTable(), import('../share/csv.js')]);
    return table ? csvOf(table) : '';
  }

  /** What the element shows, as a table, for its own menu. @internal */
  async makeTable(): Promise<Table | null> {
    return this.facts === null ? null : this.table(this.facts, this.format);
  }

  /** What the figures are of, for its own menu, which stands only where there are facts. @internal */
  makeScope(): Scope {
    return this.scope(this.facts as Facts);
  }

  /** The address of the records behind the figures, with values in its places, for its own menu. @internal */
  makeHref(values: Readonly<Record<string, unknown>>): string {
    return filled(this.href ?? '', { ...values, period: this.period });
  }

  /** What the figures mean and how they are counted, for its own menu. @internal */
  async makeAbout(): Promise<TemplateResult | null> {
    return this.facts === null ? null : this.about(this.facts, this.format);
  }

  /** The sections of the document this element is made of, the one it cannot be without first. */
  protected abstract readonly sections: readonly Section[];
  /** What is missing when there is nothing to show. */
  protected abstract readonly what: What;
  /** The facts of the document as this element shows them; `null` when it has none. */
  protected abstract factsOf(document: MetricsDocument): Facts | null;
  /** The properties the facts depend on beside the document. */
  protected abstract get factsDepend(): readonly unknown[];
  /** The element's name and caption, above the picture. */
  protected abstract heading(facts: Facts, format: Format): TemplateResult;
  protected abstract picture(facts: Facts, format: Format): TemplateResult;
  protected abstract table(facts: Facts, format: Format): Table | Promise<Table>;
  protected abstract sentence(facts: Facts, format: Format): string;

  /** What the figures are of, where that does not depend on what is picked: it leads to the records behind them. */
  protected scope(_facts: Facts): Scope {
    return {};
  }

  /** What the element would show, named where it has nothing to show. */
  protected subject(_format: Format): string | null {
    return null;
  }

  /** What keeps the place while the figures are on their way. */
  protected waiting(label: string): TemplateResult {
    return html`<div class="card"><div class="skeleton" role="status" aria-label=${label}></div></div>`;
  }

  /** What the figures mean and how they are counted; `null` when there is nothing to add. */
  protected about(_facts: Facts, _format: Format): TemplateResult | null | Promise<TemplateResult | null> {
    return null;
  }

  /** Whether the line under the figures says their age. */
  protected get ageShown(): boolean {
    return !this.noAge;
  }

  /** The sections whose losses this element tells of. */
  protected get noted(): readonly (Section | null)[] {
    return this.noAge ? this.sections.slice(0, 1) : this.sections;
  }

  /** The channel to show of the document: none, where the address asked for it and the document is of that channel. */
  protected get cut(): string | null {
    return this.src?.includes('{channel}') ? null : this.channel;
  }

  /** The format of the language on screen. */
  protected get format(): Format {
    return formatOf(this.#tag ?? 'en');
  }

  /** The table, where the reader asked for it in place of the picture. */
  protected get tableView(): TemplateResult | null {
    return this.#menu.table(this.format);
  }

  protected override willUpdate(): void {
    this.feed.bring();
    const { tag } = this.#language;
    const words = formatReady(tag);
    if (words) this.#lazies.add(words);
    else this.#tag = tag;
    const { document } = this;
    const from = [document, this.#tag, this.cut, this.minSample, this.wallboard, ...this.factsDepend];
    if (from.some((value, index) => value !== this.#factsFrom[index])) {
      this.#factsFrom = from;
      this.#summary = null;
      this.#fault = null;
      this.facts = document && this.#guarded(() => this.factsOf(document));
      this.#menu.renew();
    }
    const failure = this.#failure;
    const due = document && oldAt(document, this.refresh);
    const next = stateOf(failure, this.facts !== null, due !== null && Date.now() > due, this.feed.supply.pending);
    const isUsual = next === 'loading' || (next === 'ready' && this.issues.length === 0);
    // Words are known to be missing only once what says them is there.
    const help = isUsual ? null : (trouble.ready() ?? words);
    if (help) this.#lazies.add(help);
    else this.#says = trouble.value;
    // Until its words are there an element stays as it was.
    this.#standing.enter(help || this.#tag === null ? this.state : next);
    // Figures that could not be renewed say their age too, whether or not anybody said how long they last.
    const isBehind = document?.generatedAt != null && failure !== null;
    this.#ages.watch(isBehind ? 0 : due);
  }

  protected override render(): TemplateResult {
    const { format } = this;
    const body = this.#guarded(() => this.#body(format));
    return html`<div class="root ${this.#standing.isLong ? 'long' : ''}" part="root" lang=${format.tag} dir=${isRightToLeft(format.tag) ? 'rtl' : 'ltr'}>
      ${body ?? message(commonWords(format).broken)}
    </div>`;
  }

  /** Lit itself fails where the page forbids its templates: then a plain sentence says so, and the page goes on. */
  protected override update(changed: PropertyValues): void {
    if (this.#guarded(() => (super.update(changed), true))) return;
    this.renderRoot.textContent = commonWords(this.format).broken;
  }

  protected override updated(): void {
    // A page that asks again may be cut off when it needs the words for that; first come the figures.
    if (this.refresh && this.state === 'ready') void trouble.ready();
  }

  /** Waits for a document that is already here to be parsed and for its words; never for the network's figures. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    await this.feed.settled;
    while (this.isUpdatePending || this.#lazies.pending) {
      await this.#lazies.pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** The whole element once it has facts; an element that is not one card overrides it. */
  protected content(facts: Facts, format: Format): TemplateResult {
    return html`<div class="card" part="card" role="group" aria-label=${this.summary}>
      ${this.heading(facts, format)} ${this.menu(format)}
      <div class="figures">${this.tableView ?? this.picture(facts, format)}</div>
      ${this.#menu.about} ${this.foot(format)}
    </div>`;
  }

  /** What the reader has asked for is on its way: the element is complete once it has come. */
  protected awaits(loading: Promise<unknown>): void {
    this.#lazies.add(loading);
  }

  /** The element's menu: table, copy, CSV, and the definition where there is one. */
  protected menu(format: Format): TemplateResult {
    return this.#menu.render(format);
  }

  /** The line under the figures. */
  protected foot(format: Format): TemplateResult | typeof nothing {
    const { document } = this;
    if (!document) return nothing;
    const isStale = this.state === 'stale' || this.state === 'auth';
    // Whoever says the age for this one says since when as well; beside the figures their age alone is enough.
    const since = this.noAge ? null : asOfText(document, format);
    const stale = isStale && this.#says?.staleLines(this.#trouble, ageOf(document, Date.now()), since, format);
    const notes = this.#says?.notes(this, this.noted, format);
    return foot(document, this.ageShown, stale || null, notes ?? null, format);
  }

  #body(format: Format): TemplateResult {
    if (this.facts !== null && this.#tag !== null) return this.content(this.facts, format);
    const words = commonWords(format);
    if (this.state === 'loading') return this.waiting(words.loading);
    const missing = { name: this.subject(format), what: this.what, isGiven: this.document !== null };
    const retry = this.src ? (): void => this.reload() : null;
    return message(this.#says?.instead(this.#trouble, missing, retry, format) ?? words.broken);
  }

  get #trouble(): Trouble {
    return { failure: this.#failure, retryIn: this.feed.supply.retryIn };
  }

  /** The failure to speak of: the feed's, this element's own, or the section it needs and cannot have. */
  get #failure(): Failure | null {
    const { failure, parsed } = this.feed.supply;
    if (failure ?? this.#fault) return failure ?? this.#fault;
    const issue = this.facts === null && parsed ? lostOf(parsed, this.sections, this) : null;
    return issue && { cause: 'invalid', status: null, issue };
  }

  /** One element's fault must not reach its host or its neighbours: it is reported once and said in its place. */
  #guarded<Result>(run: () => Result): Result | null {
    try {
      return run();
    } catch (error) {
      if (!this.#fault) reportError(error);
      this.#fault = fault;
      this.facts = null;
      this.#standing.enter('error');
      return null;
    }
  }
}

/** What stands in the place of figures. */
const message = (content: TemplateResult | string): TemplateResult =>
  html`<div class="card"><div class="message" part="message">${content}</div></div>`;

const fault: Failure = { cause: 'internal', status: null, issue: null };
