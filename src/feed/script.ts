import { type Answer, documentIn } from './parser.js';

type Read = (script: Element | null, text: string | null, growing: boolean) => void;

const changes = { childList: true, subtree: true, characterData: true };

/**
 * Follows the script that holds a document: `id` of the page, or without one the element's child. It may come after
 * the element, or be filled while the page is still being read. What comes back ends it.
 */
export function followScript(host: HTMLElement, id: string | null, read: Read): () => void {
  const page = host.ownerDocument;
  const look = (): void => {
    const script =
      id === null ? host.querySelector(':scope > script[type="application/json"]') : page.getElementById(id);
    // A page changes all the time: once its script is found, only the script itself is watched.
    if (script && id !== null) {
      observer.disconnect();
      observer.observe(script, changes);
    }
    const text = script?.textContent ?? '';
    read(script, text.trim() ? text : null, page.readyState === 'loading');
  };
  const observer = new MutationObserver(look);
  observer.observe(id === null ? host : page, changes);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look, { once: true });
  look();
  return () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', look);
  };
}

const answers = new WeakMap<Element, { readonly text: string; readonly answer: Answer }>();

/** The document in a script's text, read once however many elements name the script. */
export function documentInScript(script: Element, text: string): Answer | null {
  const known = answers.get(script);
  if (known?.text === text) return known.answer;
  const answer = documentIn(text);
  if (answer) answers.set(script, { text, answer });
  return answer;
}
