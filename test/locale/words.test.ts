import { expect } from '@open-wc/testing';
import { bannedIn, englishIn, textsIn, textsOf, walk, wordFiles, wordsIn } from './words.js';

/** Same on purpose: names, codes and field terms that the floor says in English. */
const sameInBoth =
  /^([A-Z]{2,5}|[\p{L}\d-]*\{\}[\p{L}\d-]*|[a-z-]+|.*\{\}.*|Target|Status|Service level|Occupancy|Adherence|Shrinkage|Backlog|Coaching|Shift|JSON|NPS|CSAT|FCR|AHT|ASA|QA)$/u;

for (const file of wordFiles) {
  describe(`the words of ${file}`, () => {
    it('are the same messages in both languages, each with the same things to fill in', async () => {
      const [en, id] = await Promise.all([wordsIn('en', file), wordsIn('id', file)]);
      const shape = (words: object): readonly string[] =>
        walk(words)
          .map(([path, message]) => `${path}: ${typeof message}`)
          .sort();
      expect(shape(id)).to.deep.equal(shape(en));
      expect(shape(en).length).to.be.above(0);
    });

    it('are never empty', async () => {
      for (const language of ['en', 'id'] as const) {
        for (const [path, message] of walk(await wordsIn(language, file))) {
          if (typeof message === 'string') expect(message.trim(), `${language} ${path}`).not.to.equal('');
          else expect(message, `${language} ${path}`).to.be.a('function');
        }
      }
    });

    it('use no word the vocabulary warns of', async () => {
      for (const language of ['en', 'id'] as const) {
        const texts = await textsIn(language, file);
        expect(texts.length, `${language} has texts`).to.be.above(3);
        for (const text of texts) expect(bannedIn(file, text), `${language}: ${text}`).to.deep.equal([]);
      }
    });

    it('are Indonesian in Indonesian', async () => {
      const english = new Set((await textsIn('en', file)).filter((text) => !sameInBoth.test(text)));
      for (const text of await textsIn('id', file)) {
        expect(englishIn(text), text).to.deep.equal([]);
        expect(english.has(text) && /\s/.test(text), `untranslated: ${text}`).to.equal(false);
      }
    });
  });
}

describe('the check of words itself', () => {
  it('reads every text of a source, in whichever branch it stands', () => {
    const source = `
      import type { Words } from '../words.js';
      // 'a comment' is no text
      export const words = {
        plain: 'on target',
        quoted: "can\\u2019t tell yet",
        made: (n) => (n > 1 ? \`\${n} answers, \${n > 9 ? 'many' : \`only \${n}\`} of them\` : 'one answer'),
      };`;
    expect(textsOf(source)).to.deep.equal([
      'on target',
      'can’t tell yet',
      'many',
      'only {}',
      '{} answers, {} of them',
      'one answer',
    ]);
  });

  it('reads the files that are shipped', async () => {
    expect(await textsIn('en', 'tile')).to.include.members(['on target', 'all {} are counted']);
    expect(await textsIn('id', 'tile')).to.include.members(['tercapai', 'semua {} dihitung']);
  });

  const warned = [
    'The process is out of control.',
    'Perubahan ini signifikan.',
    'The 99% confidence interval.',
    'n {}',
    'Erlang load {}',
    'p90 {}',
    'Terjadi kesalahan.',
    'Agen terburuk: {}',
    'Prosentase {}',
    'Agen gagal {} kali',
    'Silakan Anda muat ulang',
  ];
  for (const text of warned) {
    it(`warns of “${text}”`, () => expect(bannedIn('tile', text)).to.have.length.above(0));
  }

  it('finds English left in Indonesian', () => {
    expect(englishIn('Belum ada figures pada periode ini.')).to.deep.equal(['figures']);
    expect(englishIn('No figures of this week')).to.have.length.above(1);
    expect(englishIn('Belum ada data pada periode ini.')).to.deep.equal([]);
  });
});
