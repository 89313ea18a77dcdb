/** What changes between two editions of a rule pack, rule by rule: so that an announcement says more than a date. */

export interface RuleChange {
  /** Names of the fields from the pack down; entries of lists by what they are known by. */
  readonly path: readonly string[];
  /** Absent where the rule is new, or is dropped. */
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** Says what an edition is, not what holds in it. */
const ABOUT = new Set(['id', 'from', 'summary', 'source']);
/** By what the entries of a list are known: the first of these that they have. */
const NAMES = ['id', 'hs'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const name = NAMES.find((each) => typeof entry[each] === 'string');
  return name === undefined ? undefined : String(entry[name]) || '*';
}

/** Lists whose entries have names are read like tables; others are one value each. */
function fieldsOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const entries = value.map((entry): [string | undefined, unknown] => [nameOf(entry), entry]);
    return value.length > 0 && entries.every(([name]) => name !== undefined)
      ? new Map(entries.map(([name = '', entry]) => [name, entry]))
      : undefined;
  }
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

function leafOf(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map((each) => String(leafOf(each))).join(', ') : '';
}

export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): RuleChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  if (was || is) {
    const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...names]
      .filter((name) => !ABOUT.has(name))
      .flatMap((name) => changesBetween(was?.get(name), is?.get(name), [...path, name]));
  }
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : leafOf(value)));
  if (old === now) return [];
  return [
    { path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) },
  ];
}
