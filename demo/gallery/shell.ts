import { html, type TemplateResult } from 'lit';
import { elementPages } from './pages.js';
import { type Language, prefer, preferences, type Scheme } from './preferences.js';
import { choice } from './switches.js';
import { type GalleryWords, galleryWords } from './words.js';

/** What every page of the gallery has around its content. */
export function shell(page: string, content: TemplateResult, changed: () => void): TemplateResult {
  const { lang, scheme } = preferences();
  const words = galleryWords(lang);
  return html`<a class="skip" href="#content">${words.skip}</a>
    <header class="top">
      <a class="brand" href="./index.html" translate="no">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M3 17V9m6 8V5m6 12v-6m6 6V8" />
        </svg>
        Pantau
      </a>
      ${links(page, words)}
      <div class="switches">
        ${choice<Language>('lang', words.language, languages, lang, (value) => {
          prefer('lang', value);
          changed();
        })}
        ${choice<Scheme>(
          'scheme',
          words.appearance,
          (['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.scheme[value] })),
          scheme,
          (value) => {
            prefer('scheme', value);
            changed();
          },
        )}
      </div>
    </header>
    <main id="content" tabindex="-1">${content}</main>`;
}

// Each language by its own name, whichever the page speaks.
const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'id', label: 'Indonesia', lang: 'id' },
] as const;

const links = (page: string, words: GalleryWords): TemplateResult =>
  html`<nav aria-label=${words.pages}>
    <ul>
      <li><a href="./index.html" aria-current=${page === 'index' ? 'page' : 'false'}>${words.overview}</a></li>
      ${elementPages().map(
        ({ id, file }) =>
          html`<li translate="no"><a href=${file} aria-current=${page === id ? 'page' : 'false'}>${id}</a></li>`,
      )}
      <li><a href="./embed.html">${words.embed}</a></li>
    </ul>
  </nav>`;
