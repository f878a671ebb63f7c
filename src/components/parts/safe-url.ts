/** An address a link may lead to: http, https, mailto or relative; `null` for any other, which is then only text. */
export function safeUrl(address: string | null | undefined): string | null {
  try {
    // The browser's own reading: it finds the scheme that spaces and line breaks hide.
    const { protocol } = new URL(address ?? 'none:', 'https://relative.invalid');
    return /^(https?|mailto):$/.test(protocol) ? (address ?? null) : null;
  } catch {
    return null;
  }
}
