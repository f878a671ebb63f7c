import type { Language } from '../../src/locale/language.js';

/** Every file of words; a new one belongs here, and its words are then held to the vocabulary. */
export const wordFiles = [
  'card',
  'common',
  'dashboard',
  'definitions',
  'heatmap',
  'metrics',
  'scorecards',
  'tile',
  'trend',
  'trouble',
  'what-if',
] as const;

export type WordFile = (typeof wordFiles)[number];

const address = (language: Language, file: WordFile): string =>
  new URL(`../../src/locale/${language}/${file}.ts`, import.meta.url).href;

/** The words of one file as the elements use them. */
export async function wordsIn(language: Language, file: WordFile): Promise<object> {
  const module = (await import(address(language, file))) as Readonly<Record<string, object>>;
  return module[file.replace(/-./, (dash) => dash.charAt(1).toUpperCase())] as object;
}

/** Each message with its path: `status.met`. A message is a text, or a function that makes one. */
export function walk(words: object, path = ''): [path: string, message: unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? walk(value, here) : [[here, value]];
  });
}

/** Every text in one file of words, whichever branch it stands in; what is filled in is `{}`. */
export async function textsIn(language: Language, file: WordFile): Promise<readonly string[]> {
  return textsOf(await (await fetch(address(language, file))).text());
}

/** The texts of a source file: its string and template literals, without imports and type arguments. */
export function textsOf(source: string): readonly string[] {
  const texts: string[] = [];
  const code = source.replace(/^\s*import\b[^;]*;?$/gm, '');
  let at = 0;

  const text = (quote: string): string => {
    let found = '';
    for (at += 1; at < code.length && code[at] !== quote; at += 1) {
      if (code[at] === '\\') found += escaped();
      else if (quote === '`' && code.startsWith('${', at)) found += filled();
      else found += code[at];
    }
    at += 1;
    return found;
  };

  const escaped = (): string => {
    at += 1;
    const hex = /^u\{([\da-f]+)\}|^u([\da-f]{4})|^x([\da-f]{2})/i.exec(code.slice(at, at + 10));
    if (!hex) return code[at] === 'n' ? '\n' : (code[at] ?? '');
    at += hex[0].length - 1;
    return String.fromCodePoint(parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16));
  };

  const filled = (): string => {
    at += 2;
    walkCode('}');
    return '{}';
  };

  /** Reads code up to its closing brace, or to the end. */
  const walkCode = (end: string | null): void => {
    let depth = 0;
    while (at < code.length) {
      const sign = code[at] as string;
      if (end && sign === end && depth === 0) return;
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (code.startsWith('//', at)) at = code.indexOf('\n', at);
      else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2;
      else if (sign === '/' && /[(,=:]\s*$/.test(code.slice(0, at)))
        at += /^\/(?:\\.|[^/])+\//.exec(code.slice(at))?.[0].length ?? 1;
      else if (`'"\``.includes(sign)) {
        // What is compared with is no text.
        const isCompared = /([=!]==|\bcase)\s*$/.test(code.slice(Math.max(0, at - 20), at));
        const found = text(sign);
        if (!isCompared) texts.push(found);
      } else at += 1;
      if (at < 0) return;
    }
  };

  walkCode(null);
  // `no-such-hour` is a key and `agents[].kpis` a path, not a text.
  return texts.filter(
    (each) => /\p{L}/u.test(each) && !/^[a-z]+(-[a-z]+)+$|^[a-z[\]]+\.[a-z]+$|^use strict$/.test(each),
  );
}

interface Banned {
  readonly words: RegExp;
  /** Where the word is right, and why. */
  readonly except: readonly (readonly [file: WordFile, text: RegExp])[];
}

/** The last table of the vocabulary: words that blame, rank, or that only a statistician reads. */
const banned: readonly Banned[] = [
  { words: /out of control|di luar kendali/i, except: [] },
  { words: /significant|signifikan/i, except: [] },
  {
    words: /confidence interval|interval kepercayaan/i,
    // The definition panel names the method.
    except: [
      ['tile', /95%/],
      ['scorecards', /95%/],
      ['trend', /95%/],
      ['definitions', /./],
    ],
  },
  { words: /\bn [{\d]/, except: [] },
  { words: /erlang/i, except: [['heatmap', /Erlang C/]] },
  { words: /\bp90\b|\bpooled\b|\bsigma\b|\bfunnel\b|\bshrunk\b/i, except: [] },
  { words: /\berrors?\b|\bgalat\b|\bgagal\b/i, except: [['card', /gagal kritis/i]] },
  {
    words: /terburuk|terbaik|peringkat|\branking\b|\bbest\b/i,
    // Said once, to say that it is none.
    except: [['scorecards', /not a ranking|bukan peringkat/i]],
  },
  { words: /antrian|prosentase|resiko|aktifitas/i, except: [] },
  { words: /\bmerespon\b|\bijin\b|\bjadual\b/i, except: [] },
  { words: /mohon maaf|terjadi kesalahan|\bsorry\b|went wrong/i, except: [] },
  { words: /\bbapak\b|\bibu\b|\banda\b/i, except: [] },
];

/** The words a text must not use. */
export function bannedIn(file: WordFile, text: string): readonly string[] {
  return banned.flatMap(({ words, except }) => {
    const found = words.exec(text)?.[0];
    const right = except.some(([where, which]) => where === file && which.test(text));
    return found && !right ? [found] : [];
  });
}

/** English words no Indonesian sentence has; the document's own keys (`from`, `to`, `part`) are none of them. */
export const englishIn = (text: string): readonly string[] =>
  text.match(
    /\b(the|of|and|with|without|this|that|are|is|was|were|could|cannot|not|than|figures?|below|above|contacts|agents|weeks?|days?|hours?|minutes?|points?|open|closed|needed|shown|ask)\b/gi,
  ) ?? [];
