import type { Coverage } from '../model/coverage/coverage.js';
import type { CellFacts } from '../model/coverage/facts.js';
import type { StaffingTerms } from '../model/coverage/staffing.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { tenths } from './heatmap-numbers.js';
import { there } from './there.js';

/** What the figures mean, and how the people needed were reckoned. */
export const aboutTexts = ({ terms, isEstimate }: Coverage, format: Format): readonly string[] => [
  heatmapWords(format).about.short,
  ...(isEstimate ? estimateTexts(terms, null, format) : []),
];

/** How the people needed in an hour were reckoned, and what those scheduled are expected to reach. */
export function reckoningTexts(
  { terms, weeks }: Coverage,
  { required, scheduled, isEstimate }: CellFacts,
  level: number | null,
  busy: number | null,
  format: Format,
): readonly string[] {
  const { numbers, expectedLevel, about } = heatmapWords(format);
  const share = (value: number): string => format.share(value, 0);
  const reached = there(
    level !== null && expectedLevel(level ? share(level) : null),
    busy !== null && numbers.occupancy(share(busy), 0),
  );
  // A mean of several weeks is the fewest of none of them.
  const people = required === null || weeks > 1 ? null : numbers.required(tenths(required, format), 0);
  return there(
    scheduled && reached.length > 0 && `${numbers.scheduled(tenths(scheduled, format), 0)}: ${reached.join(', ')}.`,
    ...(isEstimate ? estimateTexts(terms, people, format) : [required !== null && about.given]),
  );
}

/** What an estimate of the people needed aims at, and what it takes for granted. */
function estimateTexts(terms: StaffingTerms, people: string | null, format: Format): readonly string[] {
  const { about } = heatmapWords(format);
  const { serviceLevel, maxOccupancy, concurrency, shrinkage } = terms;
  if (!serviceLevel) return [];
  const { share, within } = serviceLevel;
  return there(
    about.needed(
      people,
      format.limit(share),
      format.duration(within),
      maxOccupancy < 1 ? format.limit(maxOccupancy) : null,
    ),
    about.estimate,
    concurrency > 1 && about.concurrency(format.number(concurrency, 1)),
    shrinkage && about.shrinkage(format.limit(shrinkage)),
  );
}
