/** Something loaded once, when it is first wanted; where it cannot be reached, it is done without. */
export interface Lazy<Value> {
  /** `null` until it is there. */
  value: Value | null;
  /** Loads it; `null` when it is there, or is known to be out of reach. */
  ready(): Promise<void> | null;
}

export function lazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  let loading: Promise<void> | null = null;
  let isSettled = false;
  const self: Lazy<Value> = {
    value: null,
    ready: () => (isSettled ? null : (loading ??= settle())),
  };
  const settle = async (): Promise<void> => {
    try {
      self.value = await load();
    } catch {
      // Asked for again it would be asked for at every render.
    }
    isSettled = true;
  };
  return self;
}
