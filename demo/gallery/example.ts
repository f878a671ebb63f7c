import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Caption } from './captions.js';
import { copyButton } from './copy-button.js';
import { markup } from './markup.js';
import { prose } from './prose.js';
import type { GalleryWords } from './words.js';

export type Example = () => TemplateResult | Promise<TemplateResult>;

/** One example: what it shows, the thing itself, and the HTML to copy. */
export function exampleArticle({ name, title, text }: Caption, run: Example, words: GalleryWords): TemplateResult {
  const show = async (place: Element | undefined): Promise<void> => {
    // Once: the page renders again when the language changes, and a living example must not start anew.
    if (!(place instanceof HTMLElement) || place.hasChildNodes()) return;
    render(await run(), place);
    const code = place.parentElement?.querySelector('pre code');
    if (code) code.textContent = markup(place);
  };
  return html`<article class="example" id=${name} aria-labelledby=${`${name}-title`}>
    <header lang="en">
      <h3 id=${`${name}-title`}><a href=${`#${name}`}>${title}</a></h3>
      <p>${prose(text)}</p>
    </header>
    <div class="stage" ${ref((place) => void show(place))}></div>
    ${codeBlock('', words)}
  </article>`;
}

/** HTML behind a summary, with a button that copies it. An example fills its own in when it stands. */
export const codeBlock = (text: string, words: GalleryWords): TemplateResult =>
  html`<details class="code">
    <summary>${words.html}</summary>
    <div>
      <pre tabindex="0" lang="en" translate="no"><code .textContent=${text}></code></pre>
      ${copyButton(words)}
    </div>
  </details>`;
