import type { Survey, SurveyDay } from '../../../src/contract/types.js';
import { dayAfter } from '../calendar.js';
import { comments } from './comments.js';
import type { History } from './history.js';
import type { Outcome } from './outcome.js';
import { firstDay, measuredDays, type ChannelId } from './settings.js';

const everyDay = Array.from({ length: measuredDays }, (_, day) => day);

const counted = (answers: readonly number[], from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => answers.filter((answer) => answer === from + index).length);

const satisfactionDay = (outcomes: readonly Outcome[], day: number): SurveyDay => {
  const invited = outcomes.filter((outcome) => outcome.day === day && outcome.invited);
  const answers = counted(
    invited.flatMap(({ rating }) => (rating === null ? [] : [rating])),
    1,
    5,
  );
  const whole = answers.reduce((sum, count) => sum + count, 0);
  return { day: dayAfter(firstDay, day), part: answers[3]! + answers[4]!, whole, invited: invited.length, answers };
};

/** Satisfied customers a day, of those who answered. */
export const satisfactionSurvey = (outcomes: readonly Outcome[], channel?: ChannelId): Survey => ({
  metric: 'csat',
  ...(channel && { channel }),
  scale: { min: 1, max: 5, good: [4, 5] },
  days: everyDay.map((day) =>
    satisfactionDay(channel ? outcomes.filter(({ contact }) => contact.channel === channel) : outcomes, day),
  ),
});

const promoterDay = (outcomes: readonly Outcome[], day: number): SurveyDay => {
  const asked = outcomes.filter((outcome) => outcome.day === day && outcome.asked);
  const answers = counted(
    asked.flatMap(({ recommend }) => (recommend === null ? [] : [recommend])),
    0,
    10,
  );
  const sum = (from: number, to: number) => answers.slice(from, to + 1).reduce((total, count) => total + count, 0);
  return {
    day: dayAfter(firstDay, day),
    promoters: sum(9, 10),
    passives: sum(7, 8),
    detractors: sum(0, 6),
    invited: asked.length,
    answers,
  };
};

/** Promoters and detractors a day, asked of customers who were not sent the other survey. */
export const promoterSurvey = (outcomes: readonly Outcome[]): Survey => ({
  metric: 'nps',
  scale: { min: 0, max: 10 },
  days: everyDay.map((day) => promoterDay(outcomes, day)),
});

/** All surveys of the document. */
export const surveys = ({ outcomes }: History): Survey[] => [
  { ...satisfactionSurvey(outcomes), comments },
  satisfactionSurvey(outcomes, 'phone'),
  satisfactionSurvey(outcomes, 'whatsapp'),
  satisfactionSurvey(outcomes, 'email'),
  promoterSurvey(outcomes),
];
