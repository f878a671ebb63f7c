import { dashboard as en } from './en/dashboard.js';
import { shelf } from './shelf.js';

/** The words of `<pantau-dashboard>`. Texts come in already written for the language. */
export interface DashboardWords {
  readonly title: string;
  readonly attention: string;
  nobody(when: string): string;
  short(when: string, people: string, count: number): string;
  coach(count: number): string;
  /** Nothing needs attention: what that rests on, without the large letter and the stop of a sentence. */
  reached(met: number, targets: number): string;
  /** How many targets are met; something needs attention. */
  met(met: string, targets: string, count: number): string;
  readonly covered: string;
  readonly unjudged: string;
  readonly keyFigures: string;
  /** Lets go of one thing that is picked. */
  remove(name: string): string;
  /** Lets go of all that is picked. */
  readonly clear: string;
  readonly period: string;
  readonly channel: string;
  readonly allChannels: string;
}

export const dashboardWords = shelf<DashboardWords>(en, async () => (await import('./id/dashboard.js')).dashboard);
