/** What a reader chose for the gallery: language and light or dark. In the address it can be linked, else it is kept. */
export type Language = 'en' | 'id';
export type Scheme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly lang: Language;
  readonly scheme: Scheme;
}

const choices: { readonly [Key in keyof Preferences]: readonly Preferences[Key][] } = {
  lang: ['en', 'id'],
  scheme: ['system', 'light', 'dark'],
};

// Where storage is refused the choice lasts as long as the page.
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`pantau-gallery-${key}`);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`pantau-gallery-${key}`, value);
  } catch {
    return;
  }
}

function chosen<Key extends keyof Preferences>(key: Key): Preferences[Key] {
  const asked = new URLSearchParams(location.search).get(key) ?? kept(key);
  return choices[key].find((choice) => choice === asked) ?? choices[key][0]!;
}

/** What the address, or an earlier visit, says. */
export const preferences = (): Preferences => ({ lang: chosen('lang'), scheme: chosen('scheme') });

/** Puts one choice on the page, in the address where it was, and in memory. */
export function prefer<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void {
  keep(key, value);
  const address = new URL(location.href);
  if (address.searchParams.has(key)) {
    address.searchParams.set(key, value);
    history.replaceState(null, '', address);
  }
  apply(preferences());
}

/** The page in the language and the scheme that were chosen; every element follows by itself. */
export function apply({ lang, scheme }: Preferences): void {
  document.documentElement.lang = lang;
  document.documentElement.dataset['scheme'] = scheme;
}
