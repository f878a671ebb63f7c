import { html, type TemplateResult } from 'lit';
import { captions } from './captions.js';
import { type Example, exampleArticle } from './example.js';
import { type Declaration, declarationOf } from './manifest.js';
import { prose } from './prose.js';
import { reference } from './reference.js';
import type { GalleryWords } from './words.js';

const sources = import.meta.glob<string>('../examples/*.ts', { query: '?raw', import: 'default' });
const modules = import.meta.glob<Record<string, unknown>>('../examples/*.ts');

interface Shown {
  readonly caption: ReturnType<typeof captions>[number];
  readonly run: Example;
}

export interface ElementPage {
  readonly tag: string;
  readonly examples: readonly Shown[];
  readonly declaration: Declaration | null;
}

/** The examples of one element in the order of their file, and what its source says of it. */
export async function elementPage(name: string): Promise<ElementPage> {
  const path = `../examples/${name}.ts`;
  const [source = '', module = {}, declaration] = await Promise.all([
    sources[path]?.(),
    modules[path]?.(),
    declarationOf(`pantau-${name}`),
  ]);
  const examples = captions(source).flatMap((caption) => {
    const run = module[caption.name];
    return typeof run === 'function' ? [{ caption, run: run as Example }] : [];
  });
  return { tag: `pantau-${name}`, examples, declaration };
}

export function elementTemplate({ tag, examples, declaration }: ElementPage, words: GalleryWords): TemplateResult {
  return html`<header class="title" lang="en">
      <h1 translate="no"><code>&lt;${tag}&gt;</code></h1>
      <p>${prose(declaration?.description)}</p>
      <ul class="contents" aria-label=${words.examples}>
        ${examples.map(({ caption }) => html`<li><a href=${`#${caption.name}`}>${caption.title}</a></li>`)}
        <li><a href="#reference" lang=${document.documentElement.lang}>${words.reference}</a></li>
      </ul>
    </header>
    <h2>${words.examples}</h2>
    ${examples.map(({ caption, run }) => exampleArticle(caption, run, words))}
    <h2 id="reference">${words.reference}</h2>
    ${reference(declaration, words)}`;
}
