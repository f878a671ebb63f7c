import { html, nothing, type TemplateResult } from 'lit';
import { dashboardWords } from '../../locale/dashboard.js';
import type { Format } from '../../locale/format.js';
import { pickedText } from '../../locale/picked.js';
import type { Choice } from '../../model/choices.js';
import type { Picked } from '../../model/picked.js';

/** What is picked, each with a way to let go of it. An hour stands for its day. */
export function chips(
  picked: readonly Picked[],
  letGo: (keys: readonly string[]) => void,
  format: Format,
): TemplateResult {
  const words = dashboardWords(format);
  const hasHour = picked.some(({ key }) => key === 'slot');
  const shown = picked.filter(({ key }) => key !== 'day' || !hasHour);
  return html`${shown.map((each) => {
    const text = pickedText(each, format);
    const go = (): void => letGo(each.key === 'slot' ? ['slot', 'day'] : [each.key]);
    return html`<button type="button" class="chip" part="chip" aria-label=${words.remove(text)} @click=${go}><bdi>${text}</bdi> ×</button>`;
  })}
  ${shown.length > 1 ? html`<button type="button" part="clear" @click=${() => letGo(picked.map(({ key }) => key))}>${words.clear}</button>` : nothing}`;
}

/** A choice of what to ask the server for; `all` is what no choice is called, where that is one. */
export function choice(
  label: string,
  choices: readonly Choice[],
  chosen: string | null,
  all: string | null,
  choose: (id: string | null) => void,
  format: Format,
): TemplateResult {
  const isKnown = choices.some(({ id }) => id === chosen);
  return html`<label class="caption">
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}>
      ${all === null && isKnown ? nothing : html`<option value="" .selected=${!isKnown}>${all ?? '–'}</option>`}
      ${choices.map((each) => html`<option value=${each.id} .selected=${each.id === chosen}>${format.text(each.label ?? each.id)}</option>`)}
    </select>
  </label>`;
}
