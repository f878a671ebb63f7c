import type { Agent, DayPoint, Kpi, Measure } from '../../../src/contract/types.js';
import { dayAfter } from '../calendar.js';
import { coaching } from './coaching.js';
import type { History } from './history.js';
import { shareOf } from './kpis.js';
import { learning } from './learning.js';
import { mix } from './mix.js';
import type { Outcome } from './outcome.js';
import { people } from './people.js';
import { presence } from './presence.js';
import { qa, quality } from './reviews.js';
import { firstDay, measuredDays } from './settings.js';

type MaybeFigure = (from: number, to: number) => Measure | null;

const isEmpty = (measure: Measure | null): boolean => measure === null || ('whole' in measure && measure.whole === 0);

/** The period and the week before; what there was nothing of is left out. */
const weeks = (metric: string, figure: MaybeFigure): Kpi => {
  const now = figure(measuredDays - 7, measuredDays);
  const before = figure(measuredDays - 14, measuredDays - 7);
  return { metric, ...(!isEmpty(now) && { now }), ...(!isEmpty(before) && { before }) };
};

const days = (figure: MaybeFigure): DayPoint[] =>
  Array.from(
    { length: measuredDays },
    (_, day) => ({ day: dayAfter(firstDay, day), ...figure(day, day + 1) }) as DayPoint,
  ).filter((point) => !isEmpty(point));

const daily = (metric: string, figure: MaybeFigure): Kpi => ({ ...weeks(metric, figure), series: days(figure) });

const agent = (index: number, outcomes: readonly Outcome[]): Agent => {
  const { id, name, since, channel, training } = people[index]!;
  const own = outcomes.filter(({ contact }) => contact.person === index);
  const day = (outcome: Outcome) => outcome.day;
  const rated = own.filter(({ rating }) => rating !== null);
  return {
    id,
    name,
    since,
    channel,
    kpis: [
      daily(
        'csat',
        shareOf(rated, day, ({ rating }) => rating! >= 4),
      ),
      daily(
        'first-contact-resolution',
        shareOf(own, day, ({ resolved }) => resolved),
      ),
      daily('quality', (from, to) => quality(index, from, to)),
      daily('adherence', (from, to) => presence([index], from, to)),
      { metric: 'training', now: { part: training[0], whole: training[1] } },
    ],
    mix: mix(people[index]!),
    qa: qa(index),
    courses: learning(people[index]!),
    ...coaching[id],
  };
};

/** One row a person, a point for each day worked; counted from the same contacts as the team's figures. */
export const agents = ({ outcomes }: History): Agent[] => people.map((_, index) => agent(index, outcomes));
