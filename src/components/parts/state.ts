import type { Failure } from '../../contract/failure.js';
import type { MetricsState } from '../../events.js';

/** What an element's state is made from. */
export interface Standing {
  readonly failure: Failure | null;
  /** Whether there are figures to show. */
  readonly hasFacts: boolean;
  /** Whether they are past their shelf life. */
  readonly isOld: boolean;
  /** Whether something is still on its way. */
  readonly isPending: boolean;
}

const signIn: ReadonlySet<string> = new Set(['auth', 'denied', 'login-page']);

/** Where an element stands: whoever has to sign in is told so first, and figures that are there are never given up. */
export function stateOf({ failure, hasFacts, isOld, isPending }: Standing): MetricsState {
  if (failure && signIn.has(failure.cause)) return 'auth';
  if (hasFacts) return failure || isOld ? 'stale' : 'ready';
  if (failure) return 'error';
  return isPending ? 'loading' : 'empty';
}
