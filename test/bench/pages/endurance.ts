/** What the page of the endurance part does: it counts what is alive, mounts and unmounts, and hands in new figures. */
import type { MetricsDocument } from '../../../src/contract/types.js';
import type { MetricsElement } from '../../../src/components/metrics-element.js';
import { teamDocument, usual } from '../documents.js';

type Element = MetricsElement<unknown>;

// Before Pantau is loaded: it must not get at the ones that nobody counts.
const timers = new Set<number>();
const { setTimeout: wait, clearTimeout: stop } = window;
window.setTimeout = ((run: () => void, milliseconds?: number): number => {
  const timer = wait(() => {
    timers.delete(timer);
    run();
  }, milliseconds);
  timers.add(timer);
  return timer;
}) as typeof setTimeout;
window.clearTimeout = (timer) => {
  timers.delete(timer as number);
  stop(timer);
};

let observers = 0;
for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  const { observe, disconnect } = prototype as MutationObserver;
  const active = new WeakSet<object>();
  prototype.observe = function (this: MutationObserver, ...what: Parameters<typeof observe>) {
    if (!active.has(this)) observers += 1;
    active.add(this);
    observe.apply(this, what);
  };
  prototype.disconnect = function (this: MutationObserver) {
    if (active.delete(this)) observers -= 1;
    disconnect.apply(this);
  };
}

// The engine's own caches of numbers as texts grow once, by 64 KB, whenever they are full: here before anything counts.
let written = 0;
for (let number = 0; number < 200_000; number += 1) written += `${number}${number / 8}`.length;

/** A day's worth of figures of a small team: another seed has other figures, other names and a later time. */
const figures = (seed: number): MetricsDocument => {
  const { kpis, shifts, agents, ...rest } = teamDocument({ ...usual, agents: 3, days: 14, seed });
  return {
    ...rest,
    kpis: kpis!.slice(0, 3).map((kpi) => ({ ...kpi, series: kpi.series!.slice(-7) })),
    shifts: { ...shifts!, slots: shifts!.slots!.slice(-48) },
    agents: agents!.map((agent) => ({ ...agent, name: `${agent.name} ${seed}` })),
  };
};

/** Everything with a selector, in an element and in the shadow trees inside it. */
const inside = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot, selector) : [])),
];

/** An element is on screen with all that is in it: it does not wait for its parts by itself. */
const settled = async (element: Element): Promise<void> => {
  await element.updateComplete;
  for (const part of element.renderRoot.querySelectorAll<Element>('*'))
    if ('updateComplete' in part) await settled(part);
};

const made = (tag: string): Element =>
  Object.assign(document.createElement(tag) as Element, {
    metric: tag === 'pantau-kpi-tile' ? 'abandonment' : 'csat',
    agent: 'a-1',
  });

const task = (): Promise<void> => new Promise((done) => void wait(done));

/** What a page that leaks keeps of everything, where this one is to be such a page. */
const kept: unknown[] = [];

/** Comes, shows its figures, asks for others that never come; its details and its menu are opened, and it is taken away. */
const mounted = async (tag: string, keeps: boolean): Promise<void> => {
  const element = made(tag);
  element.src = '/metrics.json';
  const ready = new Promise<void>((done) =>
    element.addEventListener('pantau-state', () => element.state === 'ready' && done()),
  );
  document.body.append(element);
  await ready;
  await settled(element);
  element.src = '/never.json';
  await settled(element);
  const [mark] = inside(element.renderRoot as ShadowRoot, '[role=slider], [role=gridcell][tabindex="0"]');
  // By the pointer: the keyboard's focus is lost with the element, and its tooltip by that already.
  for (const type of ['pointerover', 'pointermove'])
    mark?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  await settled(element);
  if (mark && inside(element.renderRoot as ShadowRoot, ':popover-open').length === 0)
    throw new Error('No tooltip opened.');
  // An update is under way when it goes, and what stands in the menu too.
  inside(element.renderRoot as ShadowRoot, '.menu > button')[0]?.click();
  element.remove();
  if (keeps) kept.push(element);
  // An address nobody shows any more is let go of a task later.
  await task();
  await task();
};

let shownOne: Element | null = null;

const endurance = {
  written,
  figures,
  alive: () => ({ timers: timers.size, observers }),
  async mount(tag: string, count: number, keeps: boolean): Promise<void> {
    for (let cycle = 0; cycle < count; cycle += 1) await mounted(tag, keeps);
  },
  async show(tag: string): Promise<void> {
    shownOne = made(tag);
    document.body.append(shownOne);
    await endurance.refresh(1, 1, false);
    if (shownOne.state !== 'ready') throw new Error(`${tag} shows nothing: there is nothing to measure.`);
  },
  /** `data` is replaced `count` times, and drawn; frames are drawn only between two calls, as they are not ours. */
  async refresh(from: number, count: number, keeps: boolean): Promise<void> {
    const element = shownOne as Element;
    for (let seed = from; seed < from + count; seed += 1) {
      element.data = figures(seed);
      await settled(element);
      if (keeps) kept.push({ seed, at: [seed] });
    }
  },
};

export type Endurance = typeof endurance;

Object.assign(window, { endurance });
