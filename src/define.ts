import { version } from './version.js';

/**
 * Registers a class under its tag, once a page: a second copy of the kit is silent, and harmless on a server.
 * Two different versions are said once, since the page runs the first.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known.version !== version) warnOnce(known.version);
}

let warned = false;

function warnOnce(running: string | undefined): void {
  if (warned) return;
  warned = true;
  console.warn(`Pantau ${running ?? '(unknown)'} runs on this page; ${version} was loaded too.`);
}
