/** These fields of a record, as far as it has them: what is not named stays behind. */
export function pick<T extends object, K extends keyof T>(record: T, names: readonly K[]): Pick<T, K> {
  const present = names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]);
  return Object.fromEntries(present) as Pick<T, K>;
}
