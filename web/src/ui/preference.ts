import { useSyncExternalStore } from 'react';

/** A choice the reader made on this device (language, light or dark), told to whoever shows it. */
export interface Preference<T extends string> {
  get(): T;
  isChosen(): boolean;
  set(value: T): void;
  use(): T;
}

export function preference<T extends string>(key: string, options: readonly T[], fallback: T): Preference<T> {
  return keep(key, fallback, (stored) => options.find((option) => option === stored));
}

/** The same for one of many things that only the server knows: an id, or nothing. */
export const idPreference = (key: string): Preference<string> =>
  keep(key, '', (stored) => stored ?? undefined);

function keep<T extends string>(
  key: string,
  fallback: T,
  read: (stored: string | null) => T | undefined,
): Preference<T> {
  const listeners = new Set<() => void>();
  let chosen = read(localStorage.getItem(key));
  const get = () => chosen ?? fallback;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    isChosen: () => chosen !== undefined,
    set(value) {
      chosen = value;
      localStorage.setItem(key, value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
