import type { MetricsDocument } from '../../src/contract/types.js';
import { dailyService } from './nhs111/daily.js';
import { monthlyService } from './nhs111/monthly.js';
import { clockChanges, quarterHourZone } from './states/hours.js';
import { fiveHundredAgents, longNames } from './states/people.js';
import { simulatedTeam } from './team/simulate.js';

/** The text of a raw file of `demo/data/raw/nhs111`, by its name. */
export type Raw = (name: string) => string;

/** Every document that a script builds, by its file in `demo/data`. Pure: the same raw files give the same text. */
export const builtDocuments: Readonly<Record<string, (raw: Raw) => MetricsDocument>> = {
  'simulated-team.json': simulatedTeam,
  'nhs111-2015-16.json': (raw) => monthlyService(raw('monthly-2015-16.csv')),
  'nhs111-2025-26.json': (raw) => dailyService(raw('daily-2025-26.csv'), raw('contracts-2025-26.csv')),
  'states/dst-new-york.json': clockChanges,
  'states/kathmandu.json': quarterHourZone,
  'states/long-names.json': longNames,
  'states/five-hundred-agents.json': fiveHundredAgents,
};
