import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../contract/failure.js';
import type { Issue, Section } from '../../contract/types.js';
import type { MetricsError } from '../../events.js';
import { commonWords, type What } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { ageText, expectationText, failureSentence, issueSentence, troubleWords } from '../../locale/trouble.js';
import { leftOut, sharedSections } from '../../model/left-out.js';
import { hidesNames, type Viewer } from '../../model/privacy.js';

/** Why an element has no figures, or no newer ones, and when they are asked for again by themselves. */
export interface Trouble {
  readonly failure: Failure | null;
  /** Milliseconds; `null` where only the reader can. */
  readonly retryIn: number | null;
}

/** A failure as the page's own code reads it: its cause, its sentence and its place in the document. */
export function errorOf(failure: Failure, format: Format): MetricsError {
  const { cause, issue } = failure;
  const message = failureSentence(failure, format);
  if (!issue) return { cause, message };
  const { kind, path, expected, found } = issue;
  return {
    cause: kind,
    message,
    path,
    ...(expected && { expected: expectationText(expected, format) }),
    ...(found !== null && { found }),
  };
}

/** What stands in the place of figures: what is missing or wrong, with the next step; never an empty box. */
export function instead(
  trouble: Trouble,
  missing: { readonly name: string | null; readonly what: What; readonly isGiven: boolean },
  retry: (() => void) | null,
  format: Format,
): TemplateResult {
  const words = troubleWords(format);
  const empty = missing.isGiven ? words.empty(commonWords(format).what[missing.what]) : words.noSource;
  return html`${missing.name ? html`<p><bdi>${missing.name}</bdi></p>` : nothing}
    <p>${causeText(trouble, format) ?? empty}</p>
    ${trouble.failure && retry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : nothing}`;
}

/** How old figures are, in milliseconds, that could not be renewed, since when and why. */
export function staleLines(trouble: Trouble, age: number | null, time: string | null, format: Format): TemplateResult {
  const words = troubleWords(format);
  const cause = causeText(trouble, format);
  return html`<p role="status">
      ${age === null ? nothing : html`<span class="watch">${words.stale(ageText(age / 1000, format))}.</span> `}${time ? words.staleSince(time) : nothing}
    </p>
    ${cause ? html`<p>${cause}</p>` : nothing}`;
}

function causeText({ failure, retryIn }: Trouble, format: Format): string | null {
  if (!failure) return null;
  const sentence = failureSentence(failure, format);
  if (retryIn === null) return sentence;
  return `${sentence} ${troubleWords(format).retrying(ageText(Math.ceil(retryIn / 1000), format))}`;
}

const most = 5;

/** What of an element decides what is noted, and how. */
interface Noting extends Partial<Viewer> {
  readonly issues: readonly Issue[];
  readonly noAge: boolean;
}

/**
 * What of an element's sections was left out or noticed; `null` when that is nothing. What concerns more than one
 * element is said where the age is said: once, where a page says that once. What stood in the place of an agent's id or
 * name is not repeated where names are hidden.
 */
export function notes(element: Noting, sections: readonly (Section | null)[], format: Format): TemplateResult | null {
  const { issues, noAge } = element;
  const told = noAge ? sections : [...sections, ...sharedSections];
  const own = issues.filter(({ lost, section }) => lost !== 'document' && told.includes(section));
  if (own.length === 0) return null;
  const words = troubleWords(format);
  return html`${leftOut(own).map(
    ({ path, left, of }) =>
      html`<p part="left-out">${words.ignored(format.number(left), format.number(of), words.things[path] ?? path)}</p>`,
  )}
    <details part="notes">
      <summary>${words.noticed}</summary>
      ${own.slice(0, most).map((issue) => html`<p>${issueSentence(hidesNames(element) && issue.section === 'agents' ? { ...issue, found: '…' } : issue, format)}</p>`)}
    </details>`;
}
