/** The gallery: the overview, or one element's page, as the page's own HTML says. */
import { render, type TemplateResult } from 'lit';
import { tokens } from '../../src/theme/tokens.js';
import { type ElementPage, elementPage, elementTemplate } from './element-page.js';
import { overview } from './overview.js';
import { apply, preferences } from './preferences.js';
import { shell } from './shell.js';
import { galleryWords } from './words.js';

import.meta.glob('../../src/define/*.ts', { eager: true });

// The gallery wears the kit's own tokens: one place for a colour.
const look = new CSSStyleSheet();
look.replaceSync(tokens.cssText.replace(':host', ':root'));
document.adoptedStyleSheets = [look];

const page = document.body.dataset['page'] ?? 'index';

function content(shown: ElementPage | null): TemplateResult {
  const { lang } = preferences();
  const words = galleryWords(lang);
  return shown ? elementTemplate(shown, words) : overview(lang, words, () => show(shown));
}

function show(shown: ElementPage | null): void {
  render(
    shell(page, content(shown), () => show(shown)),
    document.body,
  );
}

apply(preferences());
const shown = page === 'index' ? null : await elementPage(page);
show(shown);
// The examples came after the browser looked for the address's place.
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
