import { fixture, html } from '@open-wc/testing';
import type { MetricsElement } from '../../src/components/metrics-element.js';
import type { StateDetail } from '../../src/events.js';
import { usual } from './tile.js';

const hours = (day: string, scheduled: readonly number[]): readonly object[] =>
  scheduled.map((people, index) => ({
    start: `${day}T${String(8 + index).padStart(2, '0')}:00:00+07:00`,
    channel: 'phone',
    contacts: 20,
    handleTime: 300,
    required: 3,
    scheduled: people,
  }));

const survey = Array.from({ length: 14 }, (_none, index) => ({
  day: `2026-11-${String(9 + index).padStart(2, '0')}`,
  part: 90,
  whole: 100,
}));

/** A team with one missed target, one gap, a survey and two agents, one of them far below target. */
export const team = {
  ...usual,
  team: { name: { en: 'Night shift', id: 'Shift malam' } },
  kpis: [
    { metric: 'csat', now: { part: 630, whole: 700 }, before: { part: 630, whole: 700 } },
    { metric: 'service-level', channel: 'phone', now: { part: 5386, whole: 6412 } },
    { metric: 'backlog', now: { value: 143 }, before: { value: 105 } },
  ],
  surveys: [{ metric: 'csat', days: survey }],
  shifts: { minutes: 60, slots: [...hours('2026-11-17', [3, 1, 3]), ...hours('2026-11-18', [3, 3, 0])] },
  agents: [
    { id: 'a', name: 'Ana', kpis: [{ metric: 'csat', now: { part: 570, whole: 600 } }] },
    { id: 'b', name: 'Budi', kpis: [{ metric: 'csat', now: { part: 300, whole: 600 } }] },
  ],
};

/** The same team on a day on which all is well. */
export const calm = {
  ...team,
  kpis: team.kpis.slice(1, 2),
  surveys: [],
  shifts: { minutes: 60, slots: hours('2026-11-17', [3, 3, 3]) },
  agents: [],
};

/** An element on the page, with what it was given shown. */
export async function shown<
  Tag extends 'pantau-kpi-tiles' | 'pantau-dashboard' | 'pantau-agent-scorecard' | 'pantau-agent-scorecards',
>(tag: Tag, given: object): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, given);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The next state an element enters, or the one it is in. */
export const reached = async (
  element: MetricsElement<never> | HTMLElement,
  state: string,
): Promise<StateDetail | null> => {
  if ((element as { state?: string }).state === state) return null;
  return new Promise((done) => {
    const look = ({ detail }: CustomEvent<StateDetail>): void => {
      if (detail.state !== state) return;
      element.removeEventListener('pantau-state', look);
      done(detail);
    };
    element.addEventListener('pantau-state', look);
  });
};

/** A page's own fetch that answers with this. */
export const answering =
  (status: number, body: unknown = null) =>
  async (): Promise<Response> =>
    new Response(body === null ? null : JSON.stringify(body), { status });
