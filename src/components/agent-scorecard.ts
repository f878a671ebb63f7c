import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import { cardWords } from '../locale/card.js';
import { cardSentence } from '../locale/card-texts.js';
import { commonWords } from '../locale/common.js';
import type { Format } from '../locale/format.js';
import { scorecardTable } from '../locale/scorecard-table.js';
import { titleText, windowText } from '../locale/scorecard-texts.js';
import { hidesNames, type Privacy } from '../model/privacy.js';
import { type CardFacts, cardOf } from '../model/score/card.js';
import { type Scorecards, scorecards } from '../model/score/scorecard.js';
import { shownCards } from '../model/score/shown.js';
import type { Table } from '../model/table.js';
import { MetricsElement, type Scope } from './metrics-element.js';
import { agentCard, agentCardStyles } from './parts/agent-card.js';
import { scoreBarStyles } from './parts/score-bar.js';
import { fairUse, scoreAbout } from './parts/score-notes.js';
import { markPills } from './parts/score-table.js';

interface CardView {
  readonly cards: Scorecards;
  readonly card: CardFacts | null;
}

/**
 * One agent's card, for the one-to-one: the last agreement and what came of it, recognition, one focus, the contacts to
 * read together; then every figure with its range beside target and peers, quality, training, goals and case mix. It
 * prints on one page with a line to sign for both. Without `agent` it shows the one picked in its group.
 *
 * @summary One agent's scorecard.
 * @slot fair-use - What the figures may be used for; a short notice unless given.
 * @csspart card - The surface.
 * @csspart mark - A mark in words; its second token is the mark.
 * @csspart bar - A figure with its ranges.
 * @csspart signatures - Where both sign; on paper alone.
 * @cssstate loading ready stale empty error auth - Where the card stands with its figures.
 * @fires pantau-state - At every change of state.
 */
export class AgentScorecard extends MetricsElement<CardView> {
  static override styles = [
    MetricsElement.styles,
    scoreBarStyles,
    agentCardStyles,
    css`
      .card {
        --_reserved: 320px;
      }
      .figures {
        min-block-size: var(--_reserved);
        margin-block-start: 8px;
      }
      .signatures {
        display: none;
      }
      /* One page to sign. */
      @media print {
        .card {
          padding: 0;
          border: 0;
          font-size: 0.8em;
        }
        .figures {
          min-block-size: 0;
        }
        /* Blocks of different length leave no holes. */
        .sides {
          display: block;
          columns: 3;
        }
        section {
          break-inside: avoid;
          padding-block-end: 8px;
        }
        .signatures {
          display: flex;
          gap: 40px;
          margin-block: 56px 8px;
        }
        .signatures p {
          flex: 1;
          border-block-start: 1px solid;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    agent: {},
    days: { type: Number },
    marks: {},
    privacy: {},
  };

  /** Id of the agent; without it, the agent picked in the same group. */
  agent: string | null = null;
  /** Days to look back from the period's end; the document's period unless set. */
  days: number | null = null;
  /** `team` marks at the team's error; `none` marks nothing, for rows that are not people. */
  marks: 'team' | 'none' = 'team';
  /**
   * `lead` (the default but on a `wallboard`) names everybody, `anonymous` nobody, `self` nobody but `agent`. A way of
   * presenting, as in the list.
   */
  privacy: Privacy | null = null;

  protected readonly sections: readonly Section[] = ['agents', 'metrics'];
  protected readonly what = 'agents';
  readonly #selection = new SelectionController(this, () => this.group ?? this.feed.identity);

  get #wanted(): string | null {
    return this.agent ?? this.#selection.value.agent ?? null;
  }

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.#selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.#wanted, this.days, this.marks, this.privacy, this.agent];
  }

  protected factsOf(document: MetricsDocument): CardView | null {
    const { minSample, days, channel, marks } = this;
    const { alias } = commonWords(this.format);
    // Chance is the whole team's, so that the card and the list never disagree on a mark.
    const cards = shownCards(scorecards(document, { minSample, days, channel, marks }), document, this, alias);
    return cards.rows.length > 0 ? { cards, card: cardOf(cards, this.#wanted) } : null;
  }

  protected heading({ cards, card }: CardView, format: Format): TemplateResult {
    if (!card) return html`<h2>${titleText(cards, format)}</h2>`;
    return html`<h2><bdi>${card.agent.name}</bdi></h2>
      <p class="caption">${windowText(cards, format)} ${markPills(card, format)}</p>`;
  }

  protected picture({ cards, card }: CardView, format: Format): TemplateResult {
    if (card)
      return html`${agentCard(card, format)}
        <div class="signatures" part="signatures">${cardWords(format).signatures.map((who) => html`<p>${who}</p>`)}</div>
        ${fairUse(cards, format)}`;
    return html`<p class="message" part="message">${this.#nobody(format)}</p>`;
  }

  protected override scope(): Scope {
    return { agent: this.agent };
  }

  protected table({ cards, card }: CardView, format: Format): Table {
    return scorecardTable(cards, card ? [card] : [], format);
  }

  protected sentence({ card }: CardView, format: Format): string {
    return card ? cardSentence(card, format) : this.#nobody(format);
  }

  protected override about(_facts: CardView, format: Format): TemplateResult {
    return scoreAbout(format);
  }

  #nobody(format: Format): string {
    const words = cardWords(format);
    return this.#wanted === null || hidesNames(this) ? words.chooseAgent : words.noAgent(this.#wanted);
  }
}
