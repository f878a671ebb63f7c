/** An address with texts put in the place of its `{variables}`, encoded; what has no text leaves its place empty. */
export const filled = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/{(\w+)}/g, (_, name: string) => {
    const value = values[name];
    // Half a character cannot be encoded.
    return typeof value === 'string' ? encodeURIComponent(value.replace(/\p{Cs}/gu, '')) : '';
  });
