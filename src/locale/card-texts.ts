import type { Day } from '../contract/types.js';
import type { CardFacts } from '../model/score/card.js';
import type { ScoreCell } from '../model/score/grid.js';
import { cardWords } from './card.js';
import { commonWords } from './common.js';
import { figureText, limitText } from './figure.js';
import type { Format } from './format.js';
import { isolated } from './isolated.js';
import { columnLabel, countText, listed, unlikeText, valueText } from './scorecard-texts.js';
import { tileWords } from './tile.js';

/** What is said, what stands quietly beside it, and where it can be read. */
export type CardLine = readonly [head: string, rest?: string | null | undefined, url?: string | null | undefined];

/** One block of an agent's card; so many of its lines are seen at once, 5 unless set, the others on demand. */
export type CardSection = readonly [title: string, lines: readonly CardLine[], shown?: number, lead?: string];

/** What one talks about: what was agreed and what came of it, recognition, one focus, and what they rest on. */
export function talkSections(card: CardFacts, format: Format): readonly CardSection[] {
  const words = cardWords(format);
  const date = dates(card, format);
  const agreed = card.agreements.map(({ day, text, due }): CardLine => [
    words.agreed(date(day), format.text(text)),
    due && words.due(date(due)),
  ]);
  const outcome = outcomeText(card, format);
  const praise = card.cells.flatMap((cell): CardLine[] =>
    cell?.mark === 'recognise' ? [[becauseText(cell, format)]] : [],
  );
  const thanks = card.recognitions.map(({ day, text }, place): CardLine => [
    format.text(text),
    place === 0 ? words.last(date(day)) : date(day),
  ]);
  const isUnthanked = card.isUnthanked && card.isPerson && !card.isBare;
  const focus = focusText(card, format);
  return filled([
    [words.agreement, outcome ? agreed.toSpliced(1, 0, [outcome]) : agreed, outcome ? 2 : 1],
    [words.recognition, [...praise, ...(isUnthanked ? [[words.noneYet] as const] : thanks)], praise.length + 1],
    [words.focus, focus ? [[focus]] : []],
    [
      words.contacts,
      card.contacts.map(({ label, day, score, url }) => [
        label ? format.text(label) : url,
        listed(', ', day && date(day), score != null && `${format.number(score, 1)}/100`),
        url,
      ]),
    ],
    [words.notes, card.notes.map(({ day, text, url }) => [format.text(text), date(day), url]), 3],
  ]);
}

/** What else is known: quality, training, goals, and which cases this person handles. */
export function recordSections(card: CardFacts, format: Format): readonly CardSection[] {
  const words = cardWords(format);
  const { agent, cells, courses, today } = card;
  const date = dates(card, format);
  return filled([
    qualitySection(card, format),
    [
      words.training,
      courses.map(({ label, due, done }) => {
        const dueText = today && due && due < today ? words.overdue : words.due;
        return [format.text(label), done ? words.done(date(done)) : due ? dueText(date(due)) : words.toDo];
      }),
    ],
    [
      words.goals,
      (agent.goals ?? []).map(({ label, metric, target, due }) => {
        const cell = cells.find((each) => each?.column.metric.id === metric && !each?.column.channel);
        const figure = cell && figureText(cell.value, cell.column.metric, format);
        const aim = cell && target != null && limitText(target, cell.column.metric, format);
        return [
          format.text(label),
          listed(', ', figure, aim && tileWords(format).target(aim), due && words.due(date(due))),
        ];
      }),
    ],
    [
      words.mix,
      (agent.mix ?? []).map(({ label, share }) => [format.text(label), format.share(share, 0)]),
      Infinity,
      unlikeText(card, format) ?? '',
    ],
  ]);
}

/** How many reviews the scores rest on, and how far these can be trusted; then each category. */
function qualitySection({ agent: { qa }, qaDays }: CardFacts, format: Format): CardSection {
  const words = cardWords(format);
  if (!qa) return [words.quality, []];
  const { reviews, categories, criticalFails, disputes, calibration } = qa;
  const weights = categories?.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const reviewed = (count: number): string => commonWords(format).counted('reviews', count, format.number(count));
  const lines = (categories ?? []).map(({ label, mean, weight, count, critical }): CardLine => [
    format.text(label),
    listed(
      ', ',
      format.number(mean, 1),
      count != null && count !== reviews && reviewed(count),
      weight && weights && words.weight(format.share(weight / weights, 0)),
      critical && words.critical,
    ),
  ]);
  const lead = listed(
    ' · ',
    qaDays && format.dayRange(qaDays.from, qaDays.to),
    reviewed(reviews),
    criticalFails != null && words.criticalFails(criticalFails, format.number(criticalFails)),
    disputes != null && words.disputed(format.number(disputes)),
    calibration != null && words.calibration(format.points(Math.round(calibration) / 100)),
  );
  return [words.quality, lines, Infinity, lead];
}

/** What came of the last agreement: its metric before and since, and what the change is worth; null where it names none. */
function outcomeText({ agreements, outcome }: CardFacts, format: Format): string | null {
  if (!agreements[0]?.metric) return null;
  const words = cardWords(format);
  if (!outcome) return words.noDaily;
  const { column, value, change } = outcome;
  const figures = [change.before, value].flatMap((each) =>
    each === null ? [] : figureText(each, column.metric, format),
  );
  return words.since(
    columnLabel(column, format, true),
    sampled(figures.join(' → '), outcome, format),
    tileWords(format).verdict[change.verdict],
  );
}

/** The one thing to talk about; null for rows that are not people, and without any figure. */
const focusText = ({ isPerson, cells, focus }: CardFacts, format: Format): string | null => {
  if (!isPerson || !cells.some(Boolean)) return null;
  return focus ? becauseText(focus, format) : cardWords(format).nothing;
};

/** Why a figure carries its mark; without one, that it misses its target. */
function becauseText(cell: ScoreCell, format: Format): string {
  const reason = cell.against ?? (cell.mark && (cell.hollow || cell.range) ? 'few' : 'counted');
  return cardWords(format).because(cell.mark ?? 'coach', reason, figureOf(cell, format));
}

/** "CSAT 76.3% (118 answers)". */
const figureOf = (cell: ScoreCell, format: Format): string =>
  sampled(`${columnLabel(cell.column, format)} ${valueText(cell, format)}`, cell, format);

const sampled = (figure: string, cell: Pick<ScoreCell, 'column' | 'count'>, format: Format): string => {
  const count = countText(cell, format);
  return count ? `${figure} (${count})` : figure;
};

/** The card in one text: who, the last agreement and what came of it, the focus; figures where there is no focus. */
export function cardSentence(card: CardFacts, format: Format): string {
  const words = cardWords(format);
  const { agreements, agent, cells } = card;
  const parts = [
    ...agreements.slice(0, 1).map(({ day, text }) => words.agreed(dates(card, format)(day), format.text(text))),
    outcomeText(card, format),
    focusText(card, format) ?? cells.flatMap((cell) => (cell ? figureOf(cell, format) : [])).join(', '),
    card.isBare && words.bare,
  ];
  // A text of the document may end without its stop.
  return listed(
    ': ',
    isolated(agent.name),
    listed(' ', ...parts.map((part) => part && part.replace(/[^.!?…]$/, '$&.'))),
  );
}

/** A day as it is said beside others of its year, else with the year. */
const dates =
  ({ today }: CardFacts, format: Format) =>
  (day: Day): string =>
    format.dayRange(day, day, today?.slice(0, 4) !== day.slice(0, 4));

const filled = (sections: readonly CardSection[]): readonly CardSection[] =>
  sections.filter(([, lines, , lead]) => lead || lines.length > 0);
