import type { Concern, Headline } from '../model/headline.js';
import { capital } from './capital.js';
import { dashboardWords } from './dashboard.js';
import type { Format } from './format.js';
import { gapTime } from './gap-texts.js';
import { coverageSentence } from './heatmap-texts.js';
import { isolated } from './isolated.js';
import { scorecardsSentence } from './scorecard-texts.js';
import { tileTexts } from './tile.js';
import { trendSentence } from './trend.js';

/** One thing to do, in words: "backlog 143, limit 100". */
export function concernText(concern: Concern, format: Format): string {
  const words = dashboardWords(format);
  if (concern.kind === 'coach') return words.coach(concern.count);
  if (concern.kind === 'gap') {
    const { gap } = concern;
    const when = gapTime(gap, format);
    const most = Math.ceil((gap.short?.most ?? 0) - 1e-9);
    return gap.isNobody ? words.nobody(when) : words.short(when, format.number(most), most);
  }
  const { name, value, target } = tileTexts(concern.facts, format);
  return `${isolated(name)} ${value ?? ''}${target ? `, ${target}` : ''}`;
}

/** The headline as one sentence. */
export function headlineText({ concerns, met, targets, covered }: Headline, format: Format): string {
  const words = dashboardWords(format);
  if (concerns.length > 0) {
    return `${words.attention}: ${concerns.map((concern) => concernText(concern, format)).join('; ')}.`;
  }
  const calm = [targets > 0 && words.reached(met, targets), covered && words.covered].filter(Boolean);
  return `${capital(calm.join('; ') || words.unjudged)}.`;
}

/** The whole dashboard in a paragraph: the headline, then a sentence for each of its parts. */
export function summaryText(facts: Headline, format: Format): string {
  const { concerns, met, targets, coverage, trend, cards } = facts;
  return [
    headlineText(facts, format),
    // When all is well the headline has said so.
    concerns.length > 0 &&
      targets > 0 &&
      dashboardWords(format).met(format.number(met), format.number(targets), targets),
    coverage && coverageSentence(coverage, format),
    trend && trendSentence(trend, format),
    // One's own card says more of oneself than a count of one.
    cards.privacy !== 'self' && cards.rows.length > 0 && scorecardsSentence(cards, format),
  ]
    .filter(Boolean)
    .join(' ');
}
