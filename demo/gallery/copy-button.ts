import { html, type TemplateResult } from 'lit';
import { preferences } from './preferences.js';
import { galleryWords } from './words.js';

const shown = 2000;

/** Copies a text, and says so on the button for a moment; a screen reader hears the button's new name. */
export function copyButton(text: () => string): TemplateResult {
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    const words = galleryWords(preferences().lang);
    const label = button.querySelector('span')!;
    const done = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    if (!done) return;
    label.textContent = words.copied;
    setTimeout(() => (label.textContent = galleryWords(preferences().lang).copy), shown);
  };
  return html`<button class="copy" type="button" @click=${copy}>
    <span role="status" .textContent=${galleryWords(preferences().lang).copy}></span>
  </button>`;
}
