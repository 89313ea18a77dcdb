/** Keeps what was used last and makes the rest again when asked for; what failed is not kept. */
export function rememberLast<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();

  return async function remember(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value.catch((error: unknown) => {
      if (kept.get(key) === value) kept.delete(key);
      throw error;
    });
  };
}
