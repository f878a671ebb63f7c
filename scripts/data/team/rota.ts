import type { RosterEntry } from '../../../src/contract/types.js';
import { dayAfter, hourOf } from '../calendar.js';
import { people } from './people.js';
import { isPresent, roster } from './roster.js';
import { firstDay, measuredDays, offset } from './settings.js';

/** Who works when, in the period and the week planned after it. That somebody was not there is told, and never why. */
export const rota: readonly RosterEntry[] = roster
  .filter(({ day, hours }) => day >= measuredDays - 7 && hours.length > 0)
  .map(({ person, day, hours }) => {
    const { id, channel } = people[person]!;
    const end = Math.max(...hours) + 1;
    return {
      agent: id,
      channel,
      from: hourOf(dayAfter(firstDay, day), Math.min(...hours), offset),
      to: end === 24 ? hourOf(dayAfter(firstDay, day + 1), 0, offset) : hourOf(dayAfter(firstDay, day), end, offset),
      ...(!isPresent(person, day) && { absent: true }),
    };
  });
