/** What custom-elements.json says of one element, as far as the gallery shows it. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** The element's own declaration; `null` where the manifest has not been written yet. */
export async function declarationOf(tagName: string): Promise<Declaration | null> {
  const answer = await fetch('./custom-elements.json').catch(() => null);
  if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) return null;
  const { modules } = (await answer.json()) as Manifest;
  const all = modules.flatMap(({ declarations }) => declarations);
  return all.find((declaration) => declaration.tagName === tagName) ?? null;
}
