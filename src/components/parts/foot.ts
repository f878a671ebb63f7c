import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsError } from '../../events.js';
import type { Issue, MetricsDocument, Section } from '../../contract/types.js';
import { commonWords, type What } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { issueSentence } from '../../locale/issues.js';
import { ageOf, asOf } from '../../model/age.js';
import { leftOut } from '../../model/issues.js';

/** What an element says of its own figures, under them. */
export interface FootFacts {
  readonly document: MetricsDocument;
  readonly issues: readonly Issue[];
  readonly sections: readonly Section[];
  readonly what: What;
  readonly stale: boolean;
  readonly error: MetricsError | null;
  readonly noAge: boolean;
  readonly now: number;
}

/** The line under the figures: their age and notice, what was left out, and why there are no newer ones. */
export function foot(facts: FootFacts, format: Format): TemplateResult | typeof nothing {
  const words = commonWords(format);
  const lines = [staleLine(facts, format), ageLine(facts, format), ...leftOutLines(facts, format)].filter(
    (line) => line !== null,
  );
  if (lines.length === 0) return nothing;
  return html`<div class="foot" part="foot">
    ${lines} ${facts.stale && facts.error ? html`<p>${facts.error.message}</p>` : nothing}
    ${
      notices(facts, format).length > 0
        ? html`<details>
          <summary>${words.noticed}</summary>
          ${notices(facts, format).map((notice) => html`<p>${notice}</p>`)}
        </details>`
        : nothing
    }
  </div>`;
}

/** When figures were true: `06:05 WIB, Mon 23 Nov`. */
export function asOfText(document: MetricsDocument, format: Format): string | null {
  const time = asOf(document);
  return time && commonWords(format).at(format.day(time.day), format.clock(time.minute), time.zone);
}

function staleLine({ stale, document, now }: FootFacts, format: Format): TemplateResult | null {
  if (!stale) return null;
  const words = commonWords(format);
  const age = ageOf(document, now);
  const time = asOfText(document, format);
  return html`<p role="status">
    ${age === null ? nothing : html`<span class="old">${words.stale(format.age(age / 1000))}.</span> `}${time ? words.staleSince(time) : nothing}
  </p>`;
}

function ageLine({ noAge, document, stale }: FootFacts, format: Format): TemplateResult | null {
  if (noAge) return null;
  const time = stale ? null : asOfText(document, format);
  const parts = [
    ...(time ? [commonWords(format).asOf(time)] : []),
    ...(document.notice ? [format.text(document.notice)] : []),
  ];
  return parts.length > 0 ? html`<p>${parts.join(' · ')}</p>` : null;
}

function leftOutLines({ issues, sections, what }: FootFacts, format: Format): TemplateResult[] {
  const words = commonWords(format);
  return leftOut(issues, sections).map(({ section, path, left, of }) => {
    const thing = path === section ? words.what[what] : path;
    return html`<p part="left-out">${words.ignored(format.number(left), format.number(of), thing)}</p>`;
  });
}

function notices({ issues, sections }: FootFacts, format: Format): readonly string[] {
  const own = issues.filter(
    ({ lost, section }) => lost !== 'document' && lost !== 'section' && section !== null && sections.includes(section),
  );
  return own.slice(0, 5).map((issue) => issueSentence(issue, format));
}
