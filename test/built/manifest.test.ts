import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { at, tags } from './page.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly slots?: readonly Named[];
}

/** A number says what it counts, and whoever leaves it out is told what happens then. */
const unit = /\b(seconds|days|weeks|rows|answers|people|points|minutes|weekday)\b/i;
const absent = /\b(unless|without|left out|only|where|absent)\b|; all\b|default/i;

const readme = readFileSync(at('README.md'), 'utf8');
const mentioned = (pattern: RegExp): readonly string[] => [
  ...new Set([...readme.matchAll(pattern)].map(([, found]) => found!)),
];

describe('the element manifest', () => {
  let elements: readonly Declaration[];

  before(() => {
    const { modules } = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8')) as {
      modules: { declarations: Declaration[] }[];
    };
    elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  });

  const every = (list: keyof Declaration): Set<string> =>
    new Set(elements.flatMap((element) => ((element[list] ?? []) as readonly Named[]).map(({ name }) => name)));

  it('knows every tag', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].map((tag) => `pantau-${tag}`).sort());
  });

  it('says of everything public what it is', () => {
    const lists = ['members', 'attributes', 'events', 'cssParts', 'cssStates', 'cssProperties', 'slots'] as const;
    const silent = elements.flatMap((element) =>
      lists.flatMap((list) =>
        (element[list] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${element.tagName} ${list} ${name}`),
      ),
    );
    assert.deepEqual(silent, []);
  });

  it('says of every number its unit, and of everything that may be left out what happens then', () => {
    const vague = elements.flatMap(({ tagName, members }) =>
      members
        .filter(({ kind, attribute }) => kind === 'field' && attribute)
        .filter(({ type, default: value, description = '' }) => {
          const isNumber = /\bnumber\b/.test(type?.text ?? '');
          return (isNumber && !unit.test(description)) || (value === 'null' && !absent.test(description));
        })
        .map(({ name, description }) => `${tagName} ${name}: ${description}`),
    );
    assert.deepEqual(vague, []);
  });

  it('gives every element the six states, the event that announces them, and what all elements share', () => {
    for (const { tagName, cssStates, events, attributes, members } of elements) {
      const states = cssStates.map(({ name }) => name);
      assert.deepEqual(states, ['loading', 'ready', 'stale', 'empty', 'error', 'auth'], tagName);
      assert.ok(
        events.some(({ name }) => name === 'pantau-state'),
        tagName,
      );
      for (const name of ['src', 'refresh', 'channel', 'group', 'min-sample'])
        assert.ok(
          attributes.some((attribute) => attribute.name === name),
          `${tagName} ${name}`,
        );
      for (const name of ['data', 'state', 'error', 'issues', 'document', 'summary', 'reload', 'toCsv'])
        assert.ok(
          members.some((member) => member.name === name),
          `${tagName} ${name}`,
        );
    }
  });

  it('lists every token of the theme', () => {
    const own = [...readFileSync(at('src/theme/tokens.ts'), 'utf8').matchAll(/var\((--pantau-[\w-]+)/g)].map(
      ([, name]) => name!,
    );
    assert.deepEqual(
      own.filter((name) => !every('cssProperties').has(name)),
      [],
    );
  });

  it('has every tag, attribute, part, token, event and state that the README names', () => {
    const known = new Set(tags.map((tag) => `pantau-${tag}`));
    assert.deepEqual(
      mentioned(/<(pantau-[\w-]+)/g).filter((tag) => !known.has(tag)),
      [],
    );
    const attributes = every('attributes');
    const used = [
      ...readme.matchAll(/<pantau-[\w-]+((?:\s+[:@.[\]()\w-]+(?:=(?:"[^"]*"|\{[^}]*\}+))?)*)\s*\/?>/g),
    ].flatMap(([, text = '']) =>
      [...text.replace(/"[^"]*"|\{[^}]*\}+/g, '').matchAll(/(?:^|\s)([a-z][\w-]*)(?==|\s|$)/g)].map(
        ([, name]) => name!,
      ),
    );
    assert.ok(used.includes('refresh'), 'the README shows attributes');
    const everywhere = new Set(['lang', 'id', 'class', 'data', 'hidden', 'slot']);
    assert.deepEqual(
      [...new Set(used)].filter(
        (name) => !attributes.has(name) && !everywhere.has(name) && !name.startsWith('onpantau-'),
      ),
      [],
    );
    assert.deepEqual(
      mentioned(/(--pantau-[\w-]+)/g).filter((name) => !every('cssProperties').has(name)),
      [],
    );
    assert.deepEqual(
      mentioned(/::part\(([\w-]+)/g).filter((name) => !every('cssParts').has(name)),
      [],
    );
    assert.deepEqual(
      mentioned(/:state\(([\w-]+)\)/g).filter((name) => !every('cssStates').has(name)),
      [],
    );
    assert.deepEqual(
      mentioned(/(?:@|on|\(|')(pantau-(?:state|select)[\w-]*)/g).filter((name) => !every('events').has(name)),
      [],
    );
  });
});
