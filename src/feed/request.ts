import type { Cause, Failure } from '../contract/failure.js';
import type { Parsed } from '../contract/types.js';
import { parsedOnce, parserReady, remember } from './parser.js';

/** Fetches a document in the page's own way: with its token, through its own client. */
export type Fetcher = (
  url: string,
  init: { readonly signal: AbortSignal; readonly cache: RequestCache },
) => Promise<Response>;

/** What came of one request. */
export type Answer =
  | { readonly parsed: Parsed; readonly failure: null }
  | { readonly parsed: null; readonly failure: Failure; readonly retryAfter: number | null };

/** Bytes of a document at most; no more than this is read. */
export const largestDocument = 10_000_000;

const refusal = (cause: Cause, status: number | null = null, retryAfter: number | null = null): Answer => ({
  parsed: null,
  failure: { cause, status, issue: null },
  retryAfter,
});

const pageFetch: Fetcher = (url, init) =>
  fetch(url, { ...init, credentials: 'same-origin', headers: { accept: 'application/json' } });

/** Asks for a document once. Never throws; an aborted request answers `null`. */
export async function requestDocument(
  url: string,
  fetcher: Fetcher | null,
  signal: AbortSignal,
  timedOut: () => boolean,
  last: Parsed | null = null,
): Promise<Answer | null> {
  const parser = parserReady();
  // Waited for only where there is a text to read.
  parser.catch(() => undefined);
  // A page's own fetcher may not listen to the signal: the wait ends all the same.
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('ended')), { once: true });
  });
  try {
    return await Promise.race([ended, answerOf(url, fetcher, signal, parser, last)]);
  } catch {
    if (timedOut()) return refusal('timeout');
    if (signal.aborted) return null;
    return refusal(unreachableCause(url));
  }
}

async function answerOf(
  url: string,
  fetcher: Fetcher | null,
  signal: AbortSignal,
  parser: Promise<void>,
  last: Parsed | null,
): Promise<Answer> {
  const init = { signal, cache: 'no-cache' } as const;
  const response = await (fetcher ? hosted(fetcher, url, init) : pageFetch(url, init));
  // Nothing new: what is shown stays right.
  if (last && (response.status === 304 || response.status === 204)) return { parsed: last, failure: null };
  if (!response.ok) return refusedResponse(response);
  const text = await boundedText(response);
  if (text === null) return refusal('too-large');
  await parser;
  return documentOf(text);
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

function refusedResponse(response: Response): Answer {
  // The body is not wanted: let the connection go.
  response.body?.cancel().catch(() => undefined);
  const { status } = response;
  if (status === 401) return refusal('auth', status);
  if (status === 403) return refusal('denied', status);
  if (status === 404) return refusal('not-found', status);
  return refusal('http', status, retryAfter(response.headers.get('retry-after')));
}

/** Seconds a server asks to wait: a number, or a date. */
function retryAfter(header: string | null): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** The text of an answer, whatever its type says; `null` when it is larger than a document may be. */
async function boundedText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > largestDocument) {
    response.body?.cancel().catch(() => undefined);
    return null;
  }
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

/** The document in a text. A login page is told from broken JSON, because the reader can do something about it. */
export function documentOf(text: string): Answer {
  const value = jsonOf(text);
  if (value === undefined) return refusal(/^\s*</.test(text) ? 'login-page' : 'not-json');
  const parsed = parsedOnce(value);
  return parsed ? { parsed: remember(value, parsed), failure: null } : refusal('internal');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Why there was no answer at all, as far as a browser tells. */
export function unreachableCause(url: string, page = location.protocol, onLine = navigator.onLine): Cause {
  if (page === 'file:' && url.startsWith('file:')) return 'file-page';
  return onLine ? 'unreachable' : 'offline';
}
