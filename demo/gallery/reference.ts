import { html, nothing, type TemplateResult } from 'lit';
import type { Declaration, Member, Named } from './manifest.js';
import { prose } from './prose.js';
import type { GalleryWords } from './words.js';

interface Entry {
  readonly names: readonly string[];
  readonly meta?: readonly string[];
  readonly text: unknown;
}

const list = (title: string, entries: readonly Entry[], open = true): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<details class="members" ?open=${open}>
        <summary><h3>${title}</h3></summary>
        <dl>
          ${entries.map(
            ({ names, meta = [], text }) =>
              html`<div>
                <dt translate="no">
                  ${names.map((name) => html`<code>${name}</code> `)}
                  ${meta.filter(Boolean).map((each) => html`<small>${each}</small> `)}
                </dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
      </details>`;

const entry = ({ name, description, default: value }: Named): Entry => ({
  names: [name || '(default)'],
  meta: value ? [value] : [],
  text: prose(description),
});

const field = ({ name, attribute, type, default: value, description }: Member): Entry => ({
  names: attribute && attribute !== name ? [attribute, `.${name}`] : [attribute ?? `.${name}`],
  meta: [type?.text ?? '', value && value !== 'null' ? `= ${value}` : ''],
  text: prose(description),
});

const method = ({ name, parameters = [], return: back, description }: Member): Entry => ({
  names: [`${name}(${parameters.map((each) => each.name).join(', ')})`],
  meta: back ? [back.type.text] : [],
  text: prose(description),
});

/** Names that share one sentence stand in one row. */
const together = (entries: readonly Named[]): readonly Entry[] =>
  [...new Set(entries.map(({ description }) => description))].map((description) => ({
    names: entries.filter((each) => each.description === description).map(({ name }) => name),
    text: prose(description),
  }));

const colour = /light-dark\((#\w+), (#\w+)\)/;

const token = (named: Named): Entry => {
  const swatch = colour.test(named.default ?? '')
    ? html`<svg class="swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <rect width="16" height="16" rx="3" .style=${`fill: ${named.default}`} />
      </svg>`
    : nothing;
  return { ...entry(named), text: html`${swatch}${prose(named.description)}` };
};

/** Everything an element offers, generated from its source. */
export function reference(declaration: Declaration | null, words: GalleryWords): TemplateResult {
  if (!declaration) return html`<p>${words.noReference}</p>`;
  const { members = [], slots = [], events = [], cssParts = [], cssStates = [], cssProperties = [] } = declaration;
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const inherited = (member: Member): number => ('inheritedFrom' in member ? 1 : 0);
  const own = [...fields].sort((a, b) => inherited(a) - inherited(b));
  return html`<div class="reference" lang="en">
    ${list('Attributes', own.filter(({ attribute }) => attribute).map(field))}
    ${list('Properties', own.filter((member) => !member.attribute && !member.readonly).map(field))}
    ${list('To read', own.filter(({ readonly }) => readonly).map(field))}
    ${list('Methods', members.filter(({ kind }) => kind === 'method').map(method))}
    ${list('Events', events.map(entry))}
    ${list('Slots', slots.map(entry))}
    ${list('Parts: ::part(…)', cssParts.map(entry))}
    ${list('States: :state(…)', together(cssStates))}
    ${list('Tokens', cssProperties.map(token), false)}
  </div>`;
}
