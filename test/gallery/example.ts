import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { nothing, render, type TemplateResult } from 'lit';
import type { MetricsState } from '../../src/events.js';

declare const axe: { run(place: Element, options: RunOptions): Promise<AxeResults> };

interface Settling extends Element {
  readonly state: MetricsState;
  readonly updateComplete: Promise<boolean>;
}

export type Example = () => TemplateResult | Promise<TemplateResult>;

/** All of Pantau's elements in a place, those inside others included. */
export function elementsIn(place: ParentNode): readonly Settling[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('pantau-') ? [element as Settling] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

const announced = (element: Element): Promise<unknown> =>
  new Promise((done) => element.addEventListener('pantau-state', done, { once: true }));

const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Waits until every element stands where it will stay: those that were asked to wait are left loading. */
export async function settled(place: ParentNode, mayLoad: boolean): Promise<void> {
  for (let count = -1; count !== elementsIn(place).length;) {
    count = elementsIn(place).length;
    for (const element of elementsIn(place)) {
      await element.updateComplete;
      while (element.state === 'loading' && !mayLoad) await announced(element);
    }
    // What is measured is drawn a frame later; and an element may have brought others.
    await painted();
    await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
  }
}

/** Everything that is said to the console while a task runs; what is thrown fails the test by itself. */
export async function complaints(task: () => Promise<void>): Promise<readonly string[]> {
  const said: string[] = [];
  const { error, warn } = console;
  const note = (...words: unknown[]): void => void said.push(words.map(String).join(' '));
  Object.assign(console, { error: note, warn: note });
  try {
    await task();
  } finally {
    Object.assign(console, { error, warn });
  }
  return said;
}

const violations = async (place: Element, rules: RunOptions): Promise<readonly string[]> => {
  const found = (await axe.run(place, { resultTypes: ['violations'], ...rules })).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Words that only a program says: what a template shows where it was given no text. */
const slips = (place: ParentNode): readonly string[] =>
  [...place.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap(({ nodeType, nodeValue }) =>
      nodeType === Node.TEXT_NODE && /^\s*(false|true|null|undefined|NaN|\[object .*)\s*$/.test(nodeValue ?? '')
        ? [`says ${nodeValue ?? ''} in ${element.localName}`]
        : [],
    ),
    ...(element.shadowRoot ? slips(element.shadowRoot) : []),
  ]);

/** Shows an example, and says all that is wrong with it: complaints, and what stands in a disabled reader's way. */
export async function problems(run: Example, name = ''): Promise<readonly string[]> {
  const place = document.createElement('div');
  document.body.append(place);
  const found: string[] = [];
  const root = document.documentElement;
  try {
    const said = await complaints(async () => {
      root.style.colorScheme = 'light';
      render(await run(), place);
      await settled(place, /loading/i.test(name));
      found.push(...slips(place), ...(await violations(place, { runOnly: tags })));
      root.style.colorScheme = 'dark';
      await painted();
      // Dark changes colours, and only them.
      found.push(...(await violations(place, { runOnly: ['color-contrast'] })).map((each) => `dark: ${each}`));
      render(nothing, place);
    });
    return [...said, ...found];
  } finally {
    place.remove();
    root.style.colorScheme = '';
  }
}
