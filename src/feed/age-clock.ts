import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Clock, pageClock } from './clock.js';

const minute = 60_000;

/** Renders an element again at the moment its figures grow old, and each minute after, so that their age is right. */
export class AgeClock implements ReactiveController {
  #stop: (() => void) | null = null;
  #due: number | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;

  constructor(host: ReactiveControllerHost, clock: Clock = pageClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** `oldAt` is when the figures grow old, in milliseconds since 1970; `null` when they never do. */
  watch(oldAt: number | null): void {
    const now = this.#clock.now();
    const due = oldAt === null ? null : oldAt >= now ? oldAt + 1 : now + minute;
    const waits = this.#stop !== null && this.#due !== null && this.#due > now;
    if (due === null ? this.#stop === null : waits && (due === this.#due || (oldAt ?? 0) < now)) return;
    this.hostDisconnected();
    this.#due = due;
    if (due === null) return;
    this.#stop = this.#clock.after(due - now, () => {
      this.#stop = null;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
    this.#due = null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
