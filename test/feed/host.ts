import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The smallest element a controller can serve: it counts the updates it was asked for. */
export class ProbeHost extends HTMLElement implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  updates = 0;
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  /** Runs what an element runs before it renders. */
  update(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
  }

  connectedCallback(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}

if (!customElements.get('probe-host')) customElements.define('probe-host', ProbeHost);

/** A host that is not on the page yet. */
export const newHost = (): ProbeHost => document.createElement('probe-host') as ProbeHost;
