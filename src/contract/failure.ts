import type { Issue } from './types.js';

/** Why there are no new figures, or none at all; `locale/` says it and names the next step. */
export type Cause =
  | 'offline'
  | 'timeout'
  /** No answer: refused, reset, or not allowed across origins. The browser does not say which. */
  | 'unreachable'
  /** Any other answer than 200; `status` holds it. */
  | 'http'
  | 'not-found'
  | 'auth'
  | 'denied'
  | 'login-page'
  | 'not-json'
  | 'too-large'
  /** The document, or the section this element needs, cannot be read; `issue` says where. */
  | 'invalid'
  /** The page was opened from disk, where browsers refuse to fetch. */
  | 'file-page'
  /** `src="#id"` names no script of the page. */
  | 'no-script'
  /** The element itself failed; the console has the details. */
  | 'internal';

export interface Failure {
  readonly cause: Cause;
  readonly status: number | null;
  readonly issue: Issue | null;
}
