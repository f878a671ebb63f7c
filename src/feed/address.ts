/** An address with values put in the place of its `{variables}`, encoded; what has no value leaves its place empty. */
export const addressOf = (template: string, values: Readonly<Record<string, unknown>>): string =>
  // Half a character cannot be encoded.
  template.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent(`${values[name] ?? ''}`.replace(/\p{Cs}/gu, '')),
  );
