import { html } from 'lit';

/** A comment's text: what stands in backticks as code, everything else as text. */
export const prose = (text: string | undefined): unknown =>
  (text ?? '').split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
