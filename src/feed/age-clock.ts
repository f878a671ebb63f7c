import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Clock, pageClock } from './clock.js';

const minute = 60_000;

/** Renders an element again at the moment its figures grow old, and each minute after, so that their age is right. */
export class AgeClock implements ReactiveController {
  #stop: (() => void) | null = null;
  /** When it renders next. */
  #due = Infinity;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #clock: Clock;

  constructor(host: ReactiveControllerHost & HTMLElement, clock: Clock = pageClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** `oldAt` is when the figures grow old, in milliseconds since 1970; `null` when they never do. */
  watch(oldAt: number | null): void {
    const now = this.#clock.now();
    const isOld = oldAt !== null && oldAt < now;
    const due = isOld ? now + minute : (oldAt ?? Infinity) + 1;
    if (isOld ? this.#due <= due : this.#due === due) return;
    this.hostDisconnected();
    // An update that was under way when its element went still comes: its timer would keep the element for good.
    if (due === Infinity || !this.#host.isConnected) return;
    this.#due = due;
    this.#stop = this.#clock.after(due - now, () => {
      this.#due = Infinity;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#due = Infinity;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
