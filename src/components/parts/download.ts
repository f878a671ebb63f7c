/** Hands the reader a file made here; nothing leaves the page. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click has taken the address by the next task.
  queueMicrotask(() => URL.revokeObjectURL(address));
}
