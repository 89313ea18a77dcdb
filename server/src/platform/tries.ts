import { Refusal } from './refusal.ts';

/** Counts tries by key within a window that starts with the first, and refuses the one too many. */
export interface Tries {
  /** Counts before the outcome is known, so that tries side by side are counted too. */
  count(key: string, now: Date): void;
  /** A success clears the name. */
  forget(key: string): void;
  /** How many keys are kept. */
  size(): number;
}

/** Past this many keys, windows that have ended are swept away. */
const SWEEP_AT = 10_000;

export function countTries({ most, withinSeconds }: { most: number; withinSeconds: number }): Tries {
  const windows = new Map<string, { ends: number; tries: number }>();

  return {
    count(key, now) {
      const time = now.getTime();
      if (windows.size > SWEEP_AT)
        for (const [name, window] of windows) if (window.ends <= time) windows.delete(name);
      const open = windows.get(key);
      const window = open && open.ends > time ? open : { ends: time + withinSeconds * 1000, tries: 0 };
      window.tries += 1;
      windows.set(key, window);
      if (window.tries > most) {
        throw new Refusal('request.too-many-tries', 429, { seconds: Math.ceil((window.ends - time) / 1000) });
      }
    },
    forget: (key) => void windows.delete(key),
    size: () => windows.size,
  };
}
