import type { Remark } from '../contract/types.js';
import type { CardFacts } from '../model/score/card.js';
import type { ScoreRow } from '../model/score/scorecard.js';
import { cardWords } from './card.js';
import { commonWords } from './common.js';
import { figureText, limitText } from './figure.js';
import type { Format } from './format.js';
import { columnLabel, countText, listed, markOrder, valueText } from './scorecard-texts.js';
import { tileWords } from './tile.js';

/** Why a row carries its marks, a sentence each; that it carries none, where it does not. */
export function markSentences({ agent, cells }: ScoreRow, format: Format): readonly string[] {
  const words = cardWords(format);
  const sentences = markOrder.flatMap((mark) =>
    cells.flatMap((cell) => {
      if (cell?.mark !== mark) return [];
      const reason = cell.against ?? (cell.hollow || cell.range ? 'few' : 'counted');
      const figure = `${agent.name}: ${columnLabel(cell.column, format)} ${valueText(cell, format)}`;
      return words.because(mark, reason, figure, countText(cell, format) ?? '');
    }),
  );
  return sentences.length > 0 ? sentences : [words.noFlags(agent.name)];
}

/** One block of an agent's card: what stands first, and lines with what is said of each. */
export interface CardSection {
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly (readonly [head: string, rest: string])[];
}

/** What an agent's card holds beside the figures; blocks with nothing in them are left out. */
export function cardSections({ agent, cells, notes, recognitions }: CardFacts, format: Format): readonly CardSection[] {
  const words = cardWords(format);
  const { reviews, categories } = agent.qa ?? {};
  const weights = categories?.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const reviewed = (count: number): string => commonWords(format).counted('reviews', count, format.number(count));
  const remarks = (title: string, list: readonly Remark[]): CardSection => ({
    title,
    lead: null,
    lines: list.map(({ day, text }) => [format.text(text), format.day(day)]),
  });
  const [last] = recognitions;
  const sections: readonly CardSection[] = [
    {
      title: words.categories,
      lead: reviews ? reviewed(reviews) : null,
      lines: (categories ?? []).map(({ label, mean, weight, count, critical }) => [
        format.text(label),
        listed(
          ', ',
          format.number(mean, 1),
          count != null && count !== reviews && reviewed(count),
          weight && weights && words.weight(format.share(weight / weights, 0)),
          critical && words.critical,
        ),
      ]),
    },
    {
      title: words.goals,
      lead: null,
      lines: (agent.goals ?? []).map(({ label, metric, target, due }) => {
        const cell = cells.find((each) => each?.column.metric.id === metric && !each?.column.channel);
        const figure = cell && figureText(cell.value, cell.column.metric, format);
        const aim = cell && target != null && limitText(target, cell.column.metric, format);
        return [
          format.text(label),
          listed(', ', figure, aim && tileWords(format).target(aim), due && words.due(format.day(due))),
        ];
      }),
    },
    remarks(words.notes, notes),
    { ...remarks(words.recognitions, recognitions), lead: last ? words.lastPraise(format.day(last.day)) : null },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
