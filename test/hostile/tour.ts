import { settled } from '../gallery/example.js';

/** Every element of a place, those inside others included. */
export const everything = (place: ParentNode): readonly Element[] =>
  [...place.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const within = (place: ParentNode, selector: string): readonly HTMLElement[] =>
  everything(place).filter((each): each is HTMLElement => each instanceof HTMLElement && each.matches(selector));

/** Presses whatever can be pressed, until nothing new comes, and goes to marks; `look` is called at every stop. */
export async function tour(place: ParentNode, look: () => void): Promise<void> {
  const stop = async (): Promise<void> => {
    await settled(place, false);
    look();
  };
  await stop();
  const done = new Set<Element>();
  const next = (): HTMLElement | undefined =>
    within(place, 'button, summary, .entries a').find((each) => !done.has(each));
  for (let each = next(); each && done.size < 60; each = next()) {
    done.add(each);
    each.click();
    await stop();
  }
  for (const mark of within(place, '[role=slider], [role=gridcell]').slice(0, 24)) {
    mark.focus();
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await stop();
  }
}

const foreign = /^(img|script|iframe|object|embed|link|base|form|meta|video|audio|math)$/;
const leading = /^(href|src|action|formaction|xlink:href)$/;

/** Elements and attributes that only a document can have made, and addresses no link may have. */
export const intruders = (place: ParentNode): readonly string[] =>
  everything(place).flatMap(({ localName, attributes }) => [
    ...(foreign.test(localName) ? [`<${localName}>`] : []),
    ...[...attributes].flatMap(({ name, value }) =>
      /^(on|srcdoc)|[^\w:-]/.test(name) || (leading.test(name) && !/^(https?:|mailto:|[^:]*$)/.test(value))
        ? [`${name}="${value}"`]
        : [],
    ),
  ]);

const program = /\b(undefined|NaN|null|Infinity)\b|\[object /;

/** Words that only a program says, in texts and in what is read out. */
export const slips = (place: ParentNode): readonly string[] =>
  everything(place).flatMap(({ localName, childNodes, attributes }) =>
    [...(localName === 'style' ? [] : childNodes), ...attributes].flatMap(({ nodeType, nodeName, nodeValue }) =>
      nodeType !== Node.ELEMENT_NODE && nodeType !== Node.COMMENT_NODE && program.test(nodeValue ?? '')
        ? [`${localName} ${nodeName}: ${nodeValue ?? ''}`]
        : [],
    ),
  );

/** Everything thrown at the page, and everything asked of the network, while a task runs. */
export async function harm(task: () => Promise<void>): Promise<readonly string[]> {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    thrown.push(`thrown: ${'message' in event ? event.message : String(event.reason)}`);
  };
  const own = window.onerror;
  window.onerror = () => true;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  performance.clearResourceTimings();
  try {
    await task();
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    window.onerror = own;
  }
  // The test page loads its own sources as they are needed.
  const asked = performance.getEntriesByType('resource').filter(({ name }) => !/\.[jt]s(\?|$)|\/__/.test(name));
  return [...thrown, ...asked.map(({ name }) => `asked for ${name}`)];
}
