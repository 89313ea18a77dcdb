const keyOf = (name: string) => `portolan.draft.${name}`;

/** What was typed into this form and never sent, if anything. */
export function draftOf<Values>(name: string): Partial<Values> | undefined {
  const kept = sessionStorage.getItem(keyOf(name));
  return kept === null ? undefined : (JSON.parse(kept) as Partial<Values>);
}

export function keepDraft(name: string, values: object, secret: readonly string[]): void {
  const kept = Object.entries(values).filter(([field]) => !secret.includes(field));
  sessionStorage.setItem(keyOf(name), JSON.stringify(Object.fromEntries(kept)));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(keyOf(name));
}
