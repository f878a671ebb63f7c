import type { Gap } from '../model/coverage/gaps.js';
import type { Concern, Headline } from '../model/headline.js';
import { dashboardWords } from './dashboard.js';
import type { Format } from './format.js';
import { tileTexts } from './tile.js';

/** One thing to do, in words. */
export function concernText(concern: Concern, format: Format): string {
  const words = dashboardWords(format);
  switch (concern.kind) {
    case 'kpi': {
      const { name, value, target } = tileTexts(concern.facts, format);
      return words.kpi(name, value ?? '', target);
    }
    case 'gap':
      return gapText(concern.gap, format);
    case 'coach':
      return words.coach(concern.count);
  }
}

/** The headline as one sentence. */
export function headlineText(headline: Headline, format: Format): string {
  const words = dashboardWords(format);
  if (headline.concerns.length === 0) return words.calm(headline);
  return words.headline(headline.concerns.map((concern) => concernText(concern, format)));
}

function gapText({ weekday, day, from, to, isNobody, short }: Gap, format: Format): string {
  const words = dashboardWords(format);
  const when = `${day === null ? format.weekday(weekday) : format.day(day)} ${format.clockRange(from % 1440, endOfDay(to))}`;
  if (isNobody) return words.nobody(when);
  const most = Math.ceil((short?.most ?? 0) - 1e-9);
  return words.short(when, format.number(most), most);
}

/** Past midnight the clock starts again; midnight itself is 24:00. */
const endOfDay = (minute: number): number => (minute <= 1440 ? minute : minute % 1440);
