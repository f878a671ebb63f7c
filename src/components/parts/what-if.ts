import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import { capital } from '../../locale/capital.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { channelText, chatText, effectText, stretchLines, timesText, whatIfWords } from '../../locale/what-if.js';
import { asOf } from '../../model/age.js';
import { type Coverage, coverageOf, type CoverageOptions } from '../../model/coverage/coverage.js';
import { placesIn } from '../../model/coverage/hour.js';
import {
  addOne,
  type CellAt,
  type Changed,
  changedSlots,
  lendersOf,
  lendOne,
  type Move,
  moveOne,
  stepsIn,
} from '../../model/coverage/moves.js';
import { type Effect, effectOf, hoursAt, proposalOf } from '../../model/coverage/what-if.js';
import { adopt } from './adopt.js';
import { isSame, PickedCells } from './picked-cells.js';
import { whatIfStyles } from './what-if-styles.js';

interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

type News = ((format: Format) => string) | null;

/** People added and moved in the hours picked, to see what it would do. The document stays as it is. */
export class WhatIf {
  isOpen = false;
  /** What was done so far, each step to be undone as a whole; another list with every change. */
  steps: readonly (readonly Move[])[] = [];
  readonly picked = new PickedCells();
  /** The cells one person is to leave, until it is said for where. */
  #lifted: readonly CellAt[] | null = null;
  #document: MetricsDocument | null = null;
  #changed: Changed = new Map();
  /** The channel shown first, then the others that are changed. */
  #effects: readonly Effect[] = [];
  #lenders: readonly Coverage[] = [];
  /** What happened last, where the figures do not say it. */
  #news: News = null;
  #copied: string | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    adopt(host.renderRoot, [whatIfStyles]);
  }

  /** The picture with what is proposed, while this is open. Newer figures keep what still applies. */
  shown(document: MetricsDocument, options: CoverageOptions, coverage: Coverage): Coverage {
    if (!this.#document && this.picked.cells.length === 0) this.picked.pick(...(coverage.gaps[0]?.cells ?? []));
    else if (document !== this.#document && this.steps.length > 0) this.#carry(document);
    this.#document = document;
    const before = this.before ?? coverage;
    this.picked.cells = placesIn(coverage, before, this.picked.cells);
    this.#lifted &&= placesIn(coverage, before, this.#lifted);
    if (this.#lifted?.length === 0) this.#lifted = null;
    this.#changed = changedSlots(this.steps.flat());
    const touched = new Set([...this.#changed.keys()].map(({ channel }) => channel));
    this.#lenders = lendersOf(document, coverage).flatMap(
      (id) => coverageOf(document, { ...options, channel: id }) ?? [],
    );
    const others = this.#lenders.filter(({ channel }) => touched.has(channel?.id));
    this.#effects = [coverage, ...others].map((each) => effectOf(document, each, this.#changed));
    return (this.isOpen && this.#effects[0]?.to) || coverage;
  }

  /** The picture as the document has it. */
  get before(): Coverage | undefined {
    return this.#effects[0]?.from;
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.#lifted = null;
    this.#show([...this.steps], this.#news);
  };

  /** Picks the cells of a gap, or the one the reader chose. */
  pick(...cells: readonly CellAt[]): void {
    if (!this.isOpen) return;
    this.picked.pick(...cells);
    this.#show();
  }

  /** Picks a block up to a cell. */
  reach(to: CellAt, from?: CellAt): void {
    if (!this.isOpen) return;
    this.picked.reach(to, from);
    this.#show();
  }

  /** Plus and minus on the grid: one agent more or fewer, in the hours picked if the keyboard is at one of them. */
  onKeyDown({ key, ctrlKey, metaKey }: KeyboardEvent, at: CellAt): void {
    const by = key === '+' || key === '=' ? 1 : key === '-' ? -1 : null;
    // With one of these the browser zooms.
    if (!this.isOpen || !by || ctrlKey || metaKey) return;
    if (!this.picked.cells.some((cell) => isSame(cell, at))) this.picked.pick(at);
    this.#add(by);
  }

  /** The word for what is proposed: for a cell where it is changed, without one where anything is. */
  note(format: Format, at?: CellAt): string | null {
    const isChanged = this.#effects[0]?.places.some((place) => !at || isSame(place, at));
    return this.isOpen && isChanged ? whatIfWords(format).proposed : null;
  }

  /** Shows in the grid what is picked and proposed; false while this is closed. */
  mark(grid: Element): boolean {
    grid.ariaMultiSelectable = `${this.isOpen}`;
    this.picked.mark(grid, this.isOpen ? (this.#effects[0]?.places ?? []) : null);
    return this.isOpen;
  }

  render(format: Format): TemplateResult | typeof nothing {
    const shown = this.#effects[0]?.to;
    if (!this.isOpen || !shown) return nothing;
    const words = whatIfWords(format);
    const { cells } = this.picked;
    const lifted = this.#lifted && timesText(hoursAt(shown, this.#lifted), shown, format);
    const isSome = this.steps.length > 0;
    const isPicked = cells.length > 0;
    return html`<section class="what-if" part="what-if" aria-label=${heatmapWords(format).whatIf}>
      <p class="caption">${words.hint}</p>
      <p><strong>${isPicked ? capital(timesText(hoursAt(shown, cells), shown, format)) : words.nothingPicked}</strong></p>
      <p class="gap-actions">
        ${button('−', () => this.#add(-1), isPicked, words.fewer)} ${button('+', () => this.#add(1), isPicked, words.more)}
        ${lifted ? button(words.moveTo(lifted), this.#move, isPicked) : button(words.moveFrom, this.#lift, isPicked)}
        ${this.#lenders.map((each) => button(words.lend(channelText(each, format)), () => this.#lend(each), isPicked))}
      </p>
      <ul>${stretchLines(this.#effects, format).map((line) => html`<li><i class="mark"></i> ${words.proposed}: <bdi>${line}</bdi></li>`)}</ul>
      <p role="status">${this.#news?.(format)} <strong>${effectText(this.#effects, format)}</strong></p>
      <p class="gap-actions">
        ${button(words.undo, this.#undo, isSome)} ${button(words.reset, this.#reset, isSome)}
        ${this.#copyButton(words.copy, isSome, format, () => this.#chat(format))}
        ${this.#copyButton(words.json, isSome, format, () => JSON.stringify(this.#proposal, null, 2))}
      </p>
    </section>`;
  }

  #copyButton(label: string, isSome: boolean, format: Format, text: () => string): TemplateResult {
    const { copied } = commonWords(format);
    return button(this.#copied === label ? copied : label, () => void this.#copy(label, text()), isSome);
  }

  get #moves(): readonly Move[] {
    return this.steps.flat();
  }

  get #proposal(): ReturnType<typeof proposalOf> | null {
    return this.#document && proposalOf(this.#document, new Map(this.#effects.flatMap(({ changed }) => [...changed])));
  }

  #chat(format: Format): string {
    const { team, timeZone } = this.#document ?? {};
    const zone = (this.#document && asOf(this.#document)?.zone) ?? timeZone ?? 'UTC';
    return chatText(this.#effects, team?.name ? format.text(team.name) : null, zone, format);
  }

  #add(by: 1 | -1): void {
    this.#step((coverage) => addOne(coverage, this.picked.cells, by, this.#moves));
  }

  readonly #lift = (): void => {
    this.#lifted = this.picked.cells;
    this.#show();
  };

  readonly #move = (): void => {
    const [to] = this.picked.cells;
    const from = this.#lifted;
    this.#lifted = null;
    if (from && to) this.#step((coverage) => moveOne(coverage, from, to, this.#moves));
  };

  #lend(lender: Coverage): void {
    this.#step((coverage) => lendOne(coverage, lender, this.picked.cells, this.#moves));
  }

  /** Adds a step to what was done; where it changes nothing, it says why. */
  #step(make: (coverage: Coverage) => readonly Move[]): void {
    const [shown] = this.#effects;
    const moves = shown ? make(shown.from) : [];
    this.#show(
      moves.length > 0 ? [...this.steps, moves] : this.steps,
      moves.length > 0 ? null : (format) => whatIfWords(format).unable,
    );
  }

  readonly #undo = (): void => this.#show(this.steps.slice(0, -1));

  readonly #reset = (): void => this.#show([]);

  #show(steps = this.steps, news: News = null): void {
    this.steps = steps;
    this.#news = news;
    this.#copied = null;
    this.#host.requestUpdate();
  }

  #carry(document: MetricsDocument): void {
    const before = this.#moves.length;
    this.steps = stepsIn(document, this.steps, this.#changed);
    const lost = before - this.#moves.length;
    this.#news = (format) => {
      const words = whatIfWords(format);
      return lost > 0 ? words.dropped(lost, format.number(lost)) : words.kept;
    };
  }

  async #copy(what: string, text: string): Promise<void> {
    const detail = this.#proposal;
    this.#host.dispatchEvent(new CustomEvent('pantau-proposal', { detail, bubbles: true, composed: true }));
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = what;
    } catch {
      // Without a secure context there is no clipboard; the button then does not say "Copied".
      this.#copied = null;
    }
    this.#host.requestUpdate();
  }
}

/** A button that keeps the keyboard where it is when there is nothing for it to do. */
const button = (text: string, run: () => void, isUsable = true, label?: string): TemplateResult =>
  html`<button type="button" aria-label=${label ?? nothing} aria-disabled=${!isUsable} @click=${isUsable ? run : nothing}>${text}</button>`;
