// What no database can hold although it is well-formed JSON: the null character and halves of characters, in any
// text however deep. Found at the door, so that no route has to think of it.

/** Far deeper than anything the contract knows. */
const DEEPEST = 40;

/** Where the first such text stands; nothing when everything can be stored. */
export function findUnstorable(value: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  // A file is bytes: whoever reads it judges them.
  if (typeof value !== 'object' || value === null || value instanceof Blob) return undefined;
  if (path.length === DEEPEST) return path;
  for (const [key, inside] of Object.entries(value)) {
    const here = [...path, key];
    const found = isStorable(key) ? findUnstorable(inside, here) : path;
    if (found) return found;
  }
  return undefined;
}

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();
