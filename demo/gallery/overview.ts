import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { codeBlock } from './example.js';
import type { Language } from './preferences.js';
import { choice } from './switches.js';
import type { GalleryWords } from './words.js';

interface FigureSet {
  readonly id: string;
  readonly src: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Rows that are not people carry no marks. */
  readonly marks: 'team' | 'none';
  readonly credit: boolean;
}

const simulated: FigureSet = {
  id: 'team',
  src: 'data/simulated-team.json',
  label: { en: 'Simulated team', id: 'Tim simulasi' },
  marks: 'team',
  credit: false,
};

const figureSets: readonly FigureSet[] = [
  simulated,
  {
    id: 'nhs111-2015-16',
    src: 'data/nhs111-2015-16.json',
    label: { en: 'NHS 2015–16', id: 'NHS 2015–16' },
    marks: 'none',
    credit: true,
  },
  {
    id: 'nhs111-2025-26',
    src: 'data/nhs111-2025-26.json',
    label: { en: 'NHS 2025–26', id: 'NHS 2025–26' },
    marks: 'none',
    credit: true,
  },
];

const asked = (): FigureSet =>
  figureSets.find(({ id }) => id === new URLSearchParams(location.search).get('figures')) ?? simulated;

function ask(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('figures', id);
  history.replaceState(null, '', address);
}

const pasted = ({ src, marks }: FigureSet): string =>
  `<script type="module" src="pantau.js"></script>\n<pantau-dashboard src="${src}"${marks === 'none' ? ' marks="none"' : ''}></pantau-dashboard>`;

const credit = html`<p class="credit" lang="en">
  Contains public sector information licensed under the
  <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>:
  NHS 111 statistics, NHS England.
</p>`;

/** The first page: a whole dashboard on the figures that are chosen. */
export function overview(language: Language, words: GalleryWords, changed: () => void): TemplateResult {
  const set = asked();
  return html`<h1 class="hidden">Pantau</h1>
    <div class="above">
      ${choice(
        'figures',
        words.figures,
        figureSets.map(({ id, label }) => ({ value: id, label: label[language] })),
        set.id,
        (id) => {
          ask(id);
          changed();
        },
      )}
    </div>
    <div class="whole">
      ${keyed(
        set.id,
        html`<pantau-dashboard src=${set.src} marks=${set.marks === 'none' ? 'none' : nothing}></pantau-dashboard>`,
      )}
    </div>
    ${set.credit ? credit : nothing} ${codeBlock(pasted(set), words)}`;
}
