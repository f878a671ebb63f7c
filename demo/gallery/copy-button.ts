import { html, type TemplateResult } from 'lit';
import type { GalleryWords } from './words.js';

const shown = 2000;

/** Copies the code beside it, and says so for a moment; a screen reader hears it from the status. */
export function copyButton(words: GalleryWords): TemplateResult {
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    const text = button.parentElement?.querySelector('code')?.textContent ?? '';
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    const status = button.parentElement?.querySelector('[role=status]');
    if (!done || !status) return;
    status.textContent = words.copied;
    setTimeout(() => (status.textContent = ''), shown);
  };
  return html`<button class="copy" type="button" @click=${copy}>${words.copy}</button
    ><span class="copied" role="status"></span>`;
}
