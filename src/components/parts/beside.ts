/** Half the widest words, in px; `.tip` is 250 wide at most. */
const half = 130;
/** Room that words of a few lines need, in px. */
const tall = 150;

/**
 * Puts words below what they are about, or above it where the page ends, so that they never cover it: their middle at
 * `x`, inside the window. Called before anything is written, so that reading the place costs no extra layout.
 */
export function placeBeside(words: HTMLElement, about: DOMRect, x: number): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - about.bottom > tall || about.top < tall;
  words.style.setProperty('left', `${Math.max(half, Math.min(clientWidth - half, x))}px`);
  words.style.setProperty('top', below ? `${about.bottom + 4}px` : 'auto');
  words.style.setProperty('bottom', below ? 'auto' : `${clientHeight - about.top + 4}px`);
}
