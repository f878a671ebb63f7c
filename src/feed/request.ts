import type { Cause } from '../contract/failure.js';
import type { Parsed } from '../contract/types.js';
import { type Answer, documentIn, parserReady, refusal } from './parser.js';

/** Fetches a document in the page's own way: with its token, through its own client. */
export type Fetcher = (
  url: string,
  init: { readonly signal: AbortSignal; readonly cache: RequestCache },
) => Promise<Response>;

/** What came of one request. */
export interface Reply extends Answer {
  /** Seconds the server asked to wait. */
  readonly retryAfter?: number;
}

/** Bytes of a document at most; no more than this is read. */
export const largestDocument = 10_000_000;

/** Asks for a document once. Never throws; `null` where the signal ended it for another reason than its time. */
export async function requestDocument(
  url: string,
  fetcher: Fetcher | null,
  signal: AbortSignal,
  last: Parsed | null = null,
): Promise<Reply | null> {
  // Loaded beside the document, and waited for only where there is a text to read.
  parserReady().catch(() => undefined);
  // A page's own fetcher may not listen to the signal: the wait ends all the same.
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const init = { signal, cache: 'no-cache' } as const;
  const asked = fetcher
    ? hosted(fetcher, url, init)
    : fetch(url, { ...init, credentials: 'same-origin', headers: { accept: 'application/json' } });
  try {
    return await Promise.race([ended, asked.then((response) => replyOf(response, last))]);
  } catch {
    if (signal.aborted) return (signal.reason as Error).name === 'TimeoutError' ? refusal('timeout') : null;
    return refusal(unreachableCause(url));
  }
}

async function replyOf(response: Response, last: Parsed | null): Promise<Reply | null> {
  const { ok, status } = response;
  // Nothing new: what is shown stays right.
  if (last && (status === 304 || status === 204)) return { parsed: last, failure: null };
  const text = ok ? await boundedText(response) : null;
  if (text !== null) {
    await parserReady();
    return documentIn(text);
  }
  // The body is not wanted: let the connection go.
  response.body?.cancel().catch(() => undefined);
  if (ok) return refusal('too-large');
  const wait = retryAfter(response.headers.get('retry-after'));
  return { ...refusal(causes[status] ?? 'http', status), retryAfter: wait };
}

const causes: Readonly<Record<number, Cause>> = { 401: 'auth', 403: 'denied', 404: 'not-found' };

/** Seconds a server asks to wait, as a number or a date; 0 when it does not. */
function retryAfter(header: string | null): number {
  const seconds = Number(header) || (Date.parse(header ?? '') - Date.now()) / 1000;
  return seconds > 0 ? seconds : 0;
}

const told = new WeakSet<Fetcher>();

/** Asks the page's own fetcher. Where it is at fault itself, its author is told once; the figures stay as they are. */
async function hosted(fetcher: Fetcher, ...wanted: Parameters<Fetcher>): Promise<Response> {
  let answer: unknown;
  try {
    answer = fetcher(...wanted);
  } catch (error) {
    throw tell(fetcher, error);
  }
  const response = await answer;
  if (response instanceof Response) return response;
  throw tell(fetcher, new TypeError('Pantau: the fetcher has to return a Response.'));
}

function tell(fetcher: Fetcher, error: unknown): unknown {
  if (!told.has(fetcher)) reportError(error);
  told.add(fetcher);
  return error;
}

/** The text of an answer, whatever its type says; `null` when it is larger than a document may be. */
async function boundedText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > largestDocument) return null;
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > largestDocument) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Why there was no answer at all, as far as a browser tells. */
export function unreachableCause(url: string, page = location.protocol, onLine = navigator.onLine): Cause {
  if (page === 'file:' && url.startsWith('file:')) return 'file-page';
  return onLine ? 'unreachable' : 'offline';
}
