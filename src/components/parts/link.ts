import { html, type TemplateResult } from 'lit';

/** A link of a document, in a page of its own; only its words where it leads elsewhere than to a page or to a mail. */
export function link(url: string | null | undefined, text: string): TemplateResult {
  const words = html`<bdi>${text}</bdi>`;
  return url && isSafe(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>` : words;
}

/** Whether an address is http, https, mailto or relative, as a browser reads it: `java\nscript:` is none of them. */
export function isSafe(url: string): boolean {
  const base = 'https://relative.invalid';
  return URL.canParse(url, base) && /^(https?|mailto):/.test(new URL(url, base).protocol);
}
