import { html, type TemplateResult } from 'lit';
import { safeUrl } from './safe-url.js';

/** A link of a document, in a page of its own; only its words where it leads elsewhere than to a page or to a mail. */
export function link(url: string | null | undefined, text: string): TemplateResult {
  const href = safeUrl(url);
  const words = html`<bdi>${text}</bdi>`;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>` : words;
}
