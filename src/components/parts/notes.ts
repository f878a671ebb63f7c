import { html, nothing, type TemplateResult } from 'lit';
import type { Issue, Section } from '../../contract/types.js';
import type { Format } from '../../locale/format.js';
import { issueSentence, issueWords, thingsOf } from '../../locale/issues.js';
import { leftOut } from '../../model/issues.js';

export { issueSentence } from '../../locale/issues.js';

const most = 5;

/** What of an element's sections was left out or noticed; loaded only for documents that have such things. */
export function notes(
  issues: readonly Issue[],
  sections: readonly (Section | null)[],
  format: Format,
): TemplateResult | typeof nothing {
  const own = issues.filter(({ lost, section }) => lost !== 'document' && sections.includes(section));
  if (own.length === 0) return nothing;
  const words = issueWords(format);
  return html`${leftOut(own).map(
    ({ path, left, of }) =>
      html`<p part="left-out">${words.ignored(format.number(left), format.number(of), thingsOf(path, format))}</p>`,
  )}
    <details part="notes">
      <summary>${words.noticed}</summary>
      ${own.slice(0, most).map((issue) => html`<p>${issueSentence(issue, format)}</p>`)}
    </details>`;
}

/** One issue's place in the document, for the page that asks what is wrong. */
export function issueDetails(
  { path, expected, found }: Issue,
  format: Format,
): { readonly path: string; readonly expected?: string; readonly found?: string } {
  return {
    path,
    ...(expected && { expected: issueWords(format).expectation(expected, format) }),
    ...(found !== null && { found }),
  };
}
