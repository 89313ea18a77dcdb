/** Where decisions speak of things by numbers that differ from seat to seat. Names of the scenario are the same in all. */
export type Thing =
  | 'listing'
  /** Of another company. */
  | 'page'
  | 'order'
  | 'letter'
  | 'return'
  | 'mishap'
  | 'violation'
  | 'supply'
  | 'campaign'
  | 'group'
  | 'target';

export type Fields = Readonly<Record<string, unknown>>;

export interface Reference {
  readonly thing: Thing;
  readonly id: number;
  readonly path: string;
  /** The decision that it stands in: a group is one of its campaign. */
  readonly decision: Fields;
}

const ONE: Readonly<Record<string, Thing>> = {
  listing: 'listing',
  other: 'listing',
  order: 'order',
  letter: 'letter',
  return: 'return',
  mishap: 'mishap',
  violation: 'violation',
  supply: 'supply',
  campaign: 'campaign',
  group: 'group',
};
const LISTS: Readonly<Record<string, Thing>> = { orders: 'order', listings: 'listing' };
/** Lists of objects, and the field of each that refers. */
const ENTRIES: Readonly<Record<string, Thing>> = { targets: 'target' };

const thingOf = ({ kind }: Fields, field: string): Thing | undefined =>
  kind === 'join-page' && field === 'listing' ? 'page' : ONE[field];

/**
 * A decision with every number of a thing replaced by what `find` gives. What is not found stays as it was where it
 * stands alone, and leaves its list where it stands in one.
 */
export function moveReferences(decision: Fields, find: (reference: Reference) => number | undefined): Fields {
  const moved: Record<string, unknown> = { ...decision };
  const put = (value: unknown, path: string, thing: Thing | undefined): unknown[] => {
    if (!thing || typeof value !== 'number') return [value];
    const found = find({ thing, id: value, path, decision });
    return found === undefined ? [] : [found];
  };
  // Lists last: what stands in them belongs to the campaign and the group that stand alone.
  const fields = Object.keys(decision).toSorted(
    (a, b) => Number(isList(decision[a])) - Number(isList(decision[b])),
  );
  for (const field of fields) {
    const value = decision[field];
    const within = ENTRIES[field];
    if (!isList(value)) moved[field] = put(value, field, thingOf(decision, field))[0] ?? value;
    else if (within) {
      moved[field] = (value as readonly Fields[]).flatMap((entry, place) =>
        put(entry[within], `${field}[${place}].${within}`, within).map((id) => ({ ...entry, [within]: id })),
      );
    } else {
      moved[field] = value.flatMap((each, place) => put(each, `${field}[${place}]`, LISTS[field]));
    }
  }
  return moved;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
