import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { markSentences, markTexts, windowText } from '../locale/scorecard-texts.js';
import { scorecardWords } from '../locale/scorecards.js';
import { tileWords } from '../locale/tile.js';
import { cardOf, type CardFacts, tableRow } from '../model/score-card.js';
import { type Scorecards, scorecards } from '../model/scorecard.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { agentCard, agentCardStyles } from './parts/agent-card.js';
import { intervalBarStyles } from './parts/interval-bar.js';
import { markPills, markPillStyles } from './parts/mark-pills.js';
import { scalesOf } from './parts/score-bars.js';

interface CardView {
  readonly cards: Scorecards;
  readonly card: CardFacts | null;
}

/**
 * One agent's card, alone: what to talk about, every figure with its range beside target and peers, quality, training,
 * goals, notes and recognition. Without `agent` it shows the one picked in its group.
 *
 * @summary One agent's scorecard.
 * @slot fair-use - What the figures may be used for; a short notice unless given.
 * @csspart card - The surface.
 * @csspart mark - A mark in words; its second token is the mark.
 * @csspart bar - A figure with its ranges.
 * @cssstate loading ready stale empty error auth - Where the card stands with its figures.
 * @fires pantau-state - At every change of state.
 */
export class AgentScorecard extends MetricsElement<CardView> {
  static override styles = [MetricsElement.styles, intervalBarStyles, markPillStyles, agentCardStyles, cardStyles()];

  /** Id of the agent; without it, the agent picked in the same group. */
  @property() agent: string | null = null;
  /** Days to look back from the period's end; the document's period unless set. */
  @property({ type: Number }) days: number | null = null;
  /** `team` marks at the team's error; `none` marks nothing, for rows that are not people. */
  @property() marks: 'team' | 'none' = 'team';

  protected readonly sections: readonly Section[] = ['agents', 'metrics'];
  protected readonly what = 'agents';
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);

  private get wanted(): string | null {
    return this.agent ?? this.selection.value.agent ?? null;
  }

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.wanted, this.days, this.marks];
  }

  protected factsOf(document: MetricsDocument): CardView | null {
    const { days, minSample, wanted } = this;
    // Chance is the whole team's, so that the card and the list never disagree on a mark.
    const cards = scorecards(document, { minSample, days, channel: this.channel, marks: this.marks });
    if (cards.rows.length === 0) return null;
    return { cards, card: wanted === null ? null : cardOf(document, cards, wanted) };
  }

  protected heading({ cards, card }: CardView, format: Format): TemplateResult {
    const words = scorecardWords(format);
    const span = windowText(cards, format);
    if (!card) return html`<h2>${words.cardTitle}</h2>`;
    const marks = cards.confidence === null ? [] : markPills(markTexts(cards.columns, card.row, format));
    return html`<h2><bdi>${card.row.agent.name}</bdi></h2>
      <p class="caption">${span ? tileWords(format).named(words.cardTitle, span) : words.cardTitle} ${marks}</p>`;
  }

  protected picture({ cards, card }: CardView, format: Format): TemplateResult {
    const words = scorecardWords(format);
    if (!card)
      return html`<p class="message" part="message">${this.wanted === null ? words.chooseAgent : words.noAgent(this.wanted)}</p>`;
    const notice =
      cards.confidence === null
        ? nothing
        : html`<slot name="fair-use"><p class="notice">${words.noticeShort}</p></slot>`;
    return html`${agentCard(cards, card, scalesOf(cards), format)} ${notice}`;
  }

  protected async table({ cards, card }: CardView, format: Format): Promise<Table> {
    const { scorecardTable } = await import('../locale/scorecard-table.js');
    const rows = this.document && card ? [tableRow(this.document, cards, card.row)] : [];
    return scorecardTable(cards, rows, scorecardWords(format).cardTitle, format);
  }

  protected sentence({ cards, card }: CardView, format: Format): string {
    const words = scorecardWords(format);
    if (!card) return words.chooseAgent;
    const sentences = markSentences(cards.columns, card.row, format);
    return sentences.length > 0 ? sentences.join(' ') : `${card.row.agent.name}. ${words.nothingFlagged}`;
  }

  protected override about(_facts: CardView, format: Format): TemplateResult {
    const words = scorecardWords(format);
    return html`<p>${words.technical}</p><p>${words.notice}</p>`;
  }
}

function cardStyles() {
  return css`
    .card {
      --_reserved: 320px;
    }
    .figures {
      min-block-size: var(--_reserved);
      margin-block-start: 8px;
    }
    .notice {
      margin-block-start: 10px;
      color: var(--_ink-quiet);
      font-size: 0.93em;
    }
  `;
}
