import type { Headline } from '../model/headline.js';
import { dashboard as en } from './en/dashboard.js';
import { shelf } from './shelf.js';

/** What the headline says of the targets and hours when nothing needs attention. */
export type Calm = Pick<Headline, 'met' | 'targets' | 'covered'>;

export interface DashboardWords {
  readonly title: string;
  readonly attention: string;
  /** "backlog 143, limit 100". */
  kpi(name: string, value: string, target: string | null): string;
  nobody(when: string): string;
  short(when: string, people: string, count: number): string;
  coach(count: number): string;
  /** Nothing needs attention: what that rests on. */
  calm(calm: Calm): string;
  headline(items: readonly string[]): string;
  asOf(time: string): string;
  readonly keyFigures: string;
}

export const dashboardWords = shelf<DashboardWords>(en, async () => (await import('./id/dashboard.js')).dashboard);
