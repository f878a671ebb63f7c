import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Failure } from '../contract/failure.js';
import type { Issue, MetricsDocument, Section } from '../contract/types.js';
import type { MetricsError, MetricsState, StateDetail } from '../events.js';
import { AgeClock } from '../feed/age-clock.js';
import { Feed } from '../feed/feed.js';
import { Language } from '../feed/language.js';
import type { Fetcher } from '../feed/request.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import { commonWords, type What } from '../locale/common.js';
import { type Format, formatOf } from '../locale/format.js';
import { isRightToLeft } from '../locale/language.js';
import { issueSentence } from '../locale/issues.js';
import { isOld, shelfLife } from '../model/age.js';
import { lostSection } from '../model/issues.js';
import type { Table } from '../model/table.js';
import { csvOf } from '../share/csv.js';
import { base } from '../theme/base.js';
import { tokens } from '../theme/tokens.js';
import { version } from '../version.js';
import { dataTable, dataTableStyles } from './parts/data-table.js';
import { download } from './parts/download.js';
import { foot } from './parts/foot.js';
import { menu, menuStyles } from './parts/menu.js';
import { message } from './parts/message.js';

/**
 * What all elements share: where their document comes from, the six states, freshness, language, the shared
 * selection, the table view, CSV and the summary. An element adds three things made from the same facts: its picture,
 * its table and its sentence.
 */
export abstract class MetricsElement<Facts> extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, dataTableStyles, menuStyles];

  /** The document itself: any value, never an attribute. Replace it to show another; changing it is not noticed. */
  @property({ attribute: false }) data: unknown;
  /** Where the document is: an address, or `#id` of a `<script type="application/json">` of the page. */
  @property() src: string | null = null;
  /** Seconds between requests; without it the document is fetched once. */
  @property({ type: Number }) refresh: number | null = null;
  /** Seconds to wait for an answer, 20 unless set. */
  @property({ type: Number }) timeout: number | null = null;
  /** Fetches in the page's own way, with its token: `(url, {signal}) => Promise<Response>`. */
  @property({ attribute: false }) fetcher: Fetcher | null = null;
  /** Id of the channel to show, where the document tells channels apart. */
  @property() channel: string | null = null;
  /** Elements of one group share their selection; without it, those with the same document do. */
  @property() group: string | null = null;
  /** Answers below which a figure is not judged; 30 (5 for reviews) unless the document or this says otherwise. */
  @property({ type: Number, attribute: 'min-sample' }) minSample: number | null = null;
  /** Leaves out the line with the age and the notice, where the page shows it once for all. */
  @property({ type: Boolean, attribute: 'no-age' }) noAge = false;

  /** Whether the table is shown in place of the picture. */
  @state() protected tableShown = false;
  @state() private menuOpen = false;
  @state() private aboutShown = false;
  @state() private copied = false;

  protected readonly feed = new Feed(this, () => this);
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  protected facts: Facts | null = null;
  private readonly language = new Language(this);
  private readonly ages = new AgeClock(this);
  private readonly internals = attachedInternals(this);
  private factsFrom: readonly unknown[] = [];
  private failed: Failure | null = null;
  private announced: MetricsState | null = null;
  private current: MetricsState = 'loading';

  /** Where this element stands: `loading`, `ready`, `stale`, `empty`, `error` or `auth`. */
  get state(): MetricsState {
    return this.current;
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
    const failure = this.failure;
    return failure && errorOf(failure, this.format);
  }

  /** What the element shows, in one sentence; empty while there is nothing to say. */
  get summary(): string {
    return this.facts === null ? '' : this.sentence(this.facts, this.format);
  }

  /** Fetches the figures now. */
  reload(): void {
    this.failed = null;
    this.feed.reload();
  }

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  /** What the element shows, as CSV: the same numbers as its table. */
  toCsv(): string {
    return this.facts === null ? '' : csvOf(this.table(this.facts, this.format));
  }

  /** The sections of the document this element is made of. */
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
  protected abstract table(facts: Facts, format: Format): Table;
  protected abstract sentence(facts: Facts, format: Format): string;

  /** What the figures mean and how they are counted; `null` when there is nothing to add. */
  protected about(_facts: Facts, _format: Format): TemplateResult | null {
    return null;
  }

  /** Whether the line under the figures says their age. */
  protected get ageShown(): boolean {
    return !this.noAge;
  }

  /** The format of the nearest language. */
  protected get format(): Format {
    return formatOf(this.language.tag);
  }

  protected override willUpdate(): void {
    this.feed.bring();
    const { document } = this;
    const from = [document, this.channel, this.minSample, ...this.factsDepend];
    if (from.some((value, index) => value !== this.factsFrom[index])) {
      this.factsFrom = from;
      this.failed = null;
      this.facts = document && this.guarded(() => this.factsOf(document));
    }
    this.settle();
  }

  protected override render(): TemplateResult {
    const { format } = this;
    return html`<div class="root" part="root" lang=${format.tag} dir=${isRightToLeft(format.tag) ? 'rtl' : 'ltr'}>
      ${this.guarded(() => this.body(format)) ?? message(errorOf(internal, format), format, null)}
    </div>`;
  }

  protected override updated(): void {
    if (this.announced === this.current) return;
    const detail: StateDetail = {
      state: this.current,
      previous: this.announced,
      ...(this.error && { error: this.error }),
    };
    this.announced = this.current;
    this.dispatchEvent(new CustomEvent('pantau-state', { detail }));
  }

  /** Waits for a document that is already here to be parsed; never for the network. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.feed.settled;
    return this.isUpdatePending ? super.getUpdateComplete() : done;
  }

  private body(format: Format): TemplateResult {
    return this.facts === null ? this.placeholder(format) : this.content(this.facts, format);
  }

  /** Announces what the reader picked, and shares it with the group. */
  protected pick(selection: Selection): void {
    this.selection.set(selection);
    this.dispatchEvent(new CustomEvent('pantau-select', { detail: selection, bubbles: true, composed: true }));
  }

  /** The whole element once it has facts; an element that is not one card overrides it. */
  protected content(facts: Facts, format: Format): TemplateResult {
    const words = commonWords(format);
    return html`<section class="card" part="card" aria-label=${this.sentence(facts, format)}>
      ${this.heading(facts, format)} ${this.menu(facts, format)}
      <div class="figures">${this.tableShown ? dataTable(this.table(facts, format)) : this.picture(facts, format)}</div>
      ${this.aboutShown ? html`<div class="about" part="about">${this.about(facts, format)}</div>` : nothing}
      ${this.foot(format)}
      <p class="visually-hidden" role="status">${this.copied ? words.copied : ''}</p>
    </section>`;
  }

  /** The element's menu: table, copy, CSV, and the definition where there is one. */
  protected menu(facts: Facts, format: Format): TemplateResult {
    const words = commonWords(format);
    const toggle = (open: boolean): void => {
      this.menuOpen = open;
      this.copied = false;
    };
    return menu(words.more, this.menuOpen, toggle, () => [
      { label: this.tableShown ? words.chart : words.table, run: () => (this.tableShown = !this.tableShown) },
      { label: this.copied ? words.copied : words.copy, run: () => this.copySummary(), stays: true },
      { label: words.csv, run: () => download(`${this.localName}.csv`, this.toCsv(), 'text/csv') },
      ...(this.about(facts, format) === null
        ? []
        : [{ label: words.definition, run: () => (this.aboutShown = !this.aboutShown) }]),
    ]);
  }

  /** The line under the figures. */
  protected foot(format: Format): TemplateResult | typeof nothing {
    const { document, issues, sections, what, error } = this;
    if (!document) return nothing;
    return foot(
      {
        document,
        issues,
        sections,
        what,
        error,
        noAge: !this.ageShown,
        stale: this.current === 'stale',
        now: Date.now(),
      },
      format,
    );
  }

  /** What stands in the element's place while there are no facts. */
  private placeholder(format: Format): TemplateResult {
    const words = commonWords(format);
    const { error, current } = this;
    if (current === 'loading') {
      return html`<div class="card"><div class="skeleton" role="status" aria-label=${words.loading}></div></div>`;
    }
    if (error) return message(error, format, this.src && current === 'error' ? () => this.reload() : null);
    const text = this.feed.supply.given ? words.empty(words.what[this.what]) : words.noSource;
    return html`<div class="card"><p class="message" part="message">${text}</p></div>`;
  }

  private copySummary(): void {
    // Without a secure context there is no clipboard; the menu then simply does not say "Copied".
    navigator.clipboard?.writeText(this.summary).then(
      () => (this.copied = true),
      () => undefined,
    );
  }

  /** The failure to speak of: the feed's, this element's own, or the section it needs and cannot have. */
  private get failure(): Failure | null {
    const { failure, parsed } = this.feed.supply;
    if (failure) return failure;
    if (this.failed) return this.failed;
    const issue = this.facts === null && parsed ? lostSection(parsed, this.sections) : null;
    return issue && { cause: 'invalid', status: null, issue };
  }

  private settle(): void {
    const { pending } = this.feed.supply;
    const next = this.stateNow(pending);
    this.ages.watch(this.oldAt);
    if (next !== this.current) {
      this.internals?.states.delete(this.current);
      this.current = next;
    }
    this.internals?.states.add(next);
  }

  /** When the figures shown grow old, in milliseconds since 1970. */
  private get oldAt(): number | null {
    const { document } = this;
    const life = document && shelfLife(document, this.refresh);
    return document?.generatedAt && life != null ? Date.parse(document.generatedAt) + life : null;
  }

  private stateNow(pending: boolean): MetricsState {
    const { failure, document } = this;
    if (this.facts !== null) {
      if (failure?.cause === 'auth' || failure?.cause === 'denied') return 'auth';
      return failure || (document && isOld(document, this.refresh, Date.now())) ? 'stale' : 'ready';
    }
    if (failure)
      return failure.cause === 'auth' || failure.cause === 'denied' || failure.cause === 'login-page'
        ? 'auth'
        : 'error';
    return pending ? 'loading' : 'empty';
  }

  /** One element's fault must not reach its host or its neighbours: it is reported once and said in its place. */
  private guarded<Result>(run: () => Result): Result | null {
    try {
      return run();
    } catch (error) {
      if (!this.failed) reportError(error);
      this.failed = internal;
      this.facts = null;
      this.current = 'error';
      return null;
    }
  }
}

const internal: Failure = { cause: 'internal', status: null, issue: null };

function errorOf(failure: Failure, format: Format): MetricsError {
  const { cause, issue } = failure;
  if (!issue) return { cause, message: commonWords(format).failure(failure) };
  const { expected, found, path } = issue;
  return {
    cause: issue.kind,
    message: issueSentence(issue, format),
    path,
    ...(expected && { expected: commonWords(format).expectation(expected, format) }),
    ...(found !== null && { found }),
  };
}

// Where internals are refused (an old browser, a server) the element works without its custom states.
function attachedInternals(element: HTMLElement): ElementInternals | null {
  try {
    return element.attachInternals();
  } catch {
    return null;
  }
}
