/** A record whose parts are worked out when they are first read, and then known: some readers need only a few. */
export function asRead<T extends object>(parts: { readonly [K in keyof T]-?: () => T[K] }): T {
  const record = {};
  for (const [name, workOut] of Object.entries<() => unknown>(parts)) {
    let known: { readonly value: unknown } | undefined;
    Object.defineProperty(record, name, {
      enumerable: true,
      get: () => (known ??= { value: workOut() }).value,
    });
  }
  return record as T;
}
