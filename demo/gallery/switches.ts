import { html, type TemplateResult } from 'lit';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
}

/** One of a few, all of them in sight: radio buttons, so that keys and screen readers know what to do. */
export const choice = <Value extends string>(
  name: string,
  legend: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="switch">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, lang }) =>
        html`<label lang=${lang ?? document.documentElement.lang}
          ><input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} /><span
            >${label}</span
          ></label
        >`,
    )}
  </fieldset>`;
