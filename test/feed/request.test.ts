import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/feed/parser.js';
import { type Fetcher, largestDocument, requestDocument, unreachableCause } from '../../src/feed/request.js';
import { documentWith, responseOf } from './fakes.js';

const url = 'https://desk.example/metrics.json';
const json = JSON.stringify(documentWith(90));

async function answerTo(response: Response | Promise<Response>): Promise<Answer> {
  const fetcher: Fetcher = () => Promise.resolve(response);
  const answer = await requestDocument(url, fetcher, new AbortController().signal);
  expect(answer).not.to.equal(null);
  return answer as Answer;
}

const causeOf = async (response: Response | Promise<Response>): Promise<string | null> =>
  (await answerTo(response)).failure?.cause ?? null;

/** A body that is sent in pieces, and what was taken of it. */
function pieces(make: (piece: number) => Uint8Array | null): { readonly body: ReadableStream; taken: () => number } {
  let taken = 0;
  let piece = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const bytes = make(piece);
        piece += 1;
        if (!bytes) return controller.close();
        taken += bytes.byteLength;
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

describe('what an address can answer', () => {
  it('gives the document, whatever type it says it has', async () => {
    for (const type of ['application/json', 'text/plain', 'text/html', 'application/octet-stream', '']) {
      const answer = await answerTo(new Response(json, { headers: { 'content-type': type } }));
      expect(answer.parsed?.document?.kpis, type).to.have.length(1);
    }
  });

  const statuses: readonly (readonly [number, string])[] = [
    [401, 'auth'],
    [403, 'denied'],
    [404, 'not-found'],
    [410, 'http'],
    [429, 'http'],
    [500, 'http'],
    [503, 'http'],
    [304, 'http'],
  ];
  for (const [status, cause] of statuses) {
    it(`is told apart by its status: ${status} is ${cause}`, async () => {
      const answer = await answerTo(new Response(null, { status }));
      expect(answer.failure).to.deep.equal({ cause, status, issue: null });
    });
  }

  it('is a login page when it is HTML', async () => {
    expect(await causeOf(responseOf('<!doctype html><title>Sign in</title>'))).to.equal('login-page');
    expect(await causeOf(responseOf('\n  <html>'))).to.equal('login-page');
  });

  it('is no JSON when it is cut short, empty, or plain words', async () => {
    for (const text of [json.slice(0, -5), '', '   ', 'Service unavailable', '{"pantau":1,}', 'NaN']) {
      expect(await causeOf(responseOf(text)), text).to.equal('not-json');
    }
    expect(await causeOf(new Response(null, { status: 204 }))).to.equal('not-json');
  });

  it('may be JSON that is no document; then the parser says why', async () => {
    for (const text of ['null', '0', '"text"', '[]', '{}', '{"pantau":2}']) {
      const answer = await answerTo(responseOf(text));
      expect(answer.parsed, text).to.equal(null);
      expect(answer.failure?.cause, text).to.equal('invalid');
      expect(answer.failure?.issue?.lost, text).to.equal('document');
    }
  });

  it('may begin with a byte order mark', async () => {
    expect((await answerTo(responseOf(`\uFEFF${json}`))).parsed?.document).not.to.equal(null);
  });

  it('may come a byte at a time, with characters of several bytes cut in two', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ pantau: 1, notice: 'Données · データ' }));
    const { body } = pieces((piece) => (piece < bytes.length ? bytes.slice(piece, piece + 1) : null));
    expect((await answerTo(new Response(body))).parsed?.document?.notice).to.equal('Données · データ');
  });

  it('is refused unread when it says it is larger than 10 MB', async () => {
    const { body, taken } = pieces(() => new Uint8Array(1000));
    const headers = { 'content-length': String(largestDocument + 1) };
    expect(await causeOf(new Response(body, { headers }))).to.equal('too-large');
    expect(taken()).to.equal(0);
  });

  it('is read no further than 10 MB when it does not say its length', async () => {
    const { body, taken } = pieces(() => new Uint8Array(1_000_000).fill(0x20));
    expect(await causeOf(new Response(body))).to.equal('too-large');
    expect(taken()).to.be.at.most(largestDocument + 1_000_000);
  });

  it('is read when it has 10 MB to the byte', async () => {
    const padding = ' '.repeat(largestDocument - json.length);
    expect((await answerTo(responseOf(json + padding))).parsed?.document).not.to.equal(null);
  });

  it('breaks off: the source could not be reached', async () => {
    const { body } = pieces((piece) => {
      if (piece > 0) throw new TypeError('network error');
      return new TextEncoder().encode('{"pantau":1,');
    });
    expect(await causeOf(new Response(body))).to.equal('unreachable');
    expect(await causeOf(Promise.reject(new TypeError('Failed to fetch')))).to.equal('unreachable');
  });

  it('is no answer: the reader is told of a page opened from disk, and of a device without a network', () => {
    expect(unreachableCause('file:///desk/metrics.json', 'file:', true)).to.equal('file-page');
    expect(unreachableCause('https://desk.example/metrics.json', 'file:', true)).to.equal('unreachable');
    expect(unreachableCause('https://desk.example/metrics.json', 'https:', true)).to.equal('unreachable');
    expect(unreachableCause('https://desk.example/metrics.json', 'https:', false)).to.equal('offline');
  });

  it('is nothing at all once the request is aborted', async () => {
    const abort = new AbortController();
    const answer = requestDocument(url, () => new Promise(() => undefined), abort.signal);
    abort.abort();
    expect(await answer).to.equal(null);
  });
});

describe('a request', () => {
  it('is made in the page’s own way where the page gives one, with the signal to stop it', async () => {
    const abort = new AbortController();
    let seen: unknown[] = [];
    const fetcher: Fetcher = (...given) => {
      seen = given;
      return Promise.resolve(responseOf(json));
    };
    await requestDocument(url, fetcher, abort.signal);
    expect(seen[0]).to.equal(url);
    expect((seen[1] as { signal: AbortSignal }).signal).to.equal(abort.signal);
  });

  it('takes the page’s cookies to its own origin only, and asks the server whether there is anything new', async () => {
    const own = window.fetch;
    let init: RequestInit = {};
    window.fetch = (_url, given) => {
      init = given ?? {};
      return Promise.resolve(responseOf(json));
    };
    try {
      await requestDocument(url, null, new AbortController().signal);
    } finally {
      window.fetch = own;
    }
    expect([init.credentials, init.cache]).to.deep.equal(['same-origin', 'no-cache']);
  });
});
