/** The things of a company as it sits in a world: what each number is called elsewhere, and which number a name has here. */
import type { World } from '../world.ts';
import { groupNumber, type KnownThings } from './known-things.ts';
import type { Fields, Reference, Thing } from './references.ts';

export interface SeatThings {
  readonly world: World;
  /** Place of the company in the world's list. */
  readonly company: number;
  readonly known: KnownThings;
  /** What was looked up of a morning's lists, which only grow while its decisions are read. */
  readonly looked?: Map<string, readonly Named[]>;
}

interface Named {
  readonly number: number;
  readonly name: string;
}

type Look = (things: SeatThings, decision: Fields) => readonly Named[];

const offerOf = ({ market, product }: { market: number; product: number }): string => `${market}/${product}`;

const orderName = ({ known }: SeatThings, order: number | undefined): string =>
  order === undefined ? '' : (known.nameOf('order', String(order)) ?? '');

const own = <T extends { readonly company: number }>(list: readonly T[], { company }: SeatThings): T[] =>
  list.filter((each) => each.company === company);

/** What can be told by looking at it. Several of one name are told apart by their order. */
const LOOKS: Partial<Readonly<Record<Thing, Look>>> = {
  // A company offers a product once in a market.
  listing: (things) =>
    own(things.world.listings, things).map((listing) => ({ number: listing.id, name: offerOf(listing) })),
  page: ({ world }) =>
    world.listings.map((listing) => ({
      number: listing.id,
      name: `${world.companies[listing.company]?.id} ${offerOf(listing)}`,
    })),
  letter: (things) =>
    own(things.world.letters, things).map(({ id, order, cause }) => ({
      number: id,
      name: `${orderName(things, order)} ${cause}`,
    })),
  return: (things) =>
    own(things.world.returns, things).map(({ id, order, cause }) => ({
      number: id,
      name: `${orderName(things, order)} ${cause}`,
    })),
  mishap: (things) =>
    own(things.world.mishaps, things).map(({ id, kind, of, lane, on }) => ({
      number: id,
      name: kind.startsWith('parcel') ? `${kind} ${orderName(things, of)}` : `${kind} ${lane}/${on}`,
    })),
  violation: (things) =>
    (things.world.companies[things.company]?.stores ?? []).flatMap(({ market, conduct }) =>
      conduct.violations.map(({ id, kind, evidence }) => {
        const page = things.world.listings.find((listing) => listing.id === evidence.listing);
        const what = [page ? offerOf(page) : '', orderName(things, evidence.order)];
        return { number: id, name: `${market} ${kind} ${what.join(' ')}` };
      }),
    ),
  target: ({ world }, { campaign, group }) =>
    (
      world.ads.campaigns.find(({ id }) => id === campaign)?.groups.find(({ id }) => id === group)?.targets ??
      []
    ).map(({ id, aim }) => ({ number: id, name: JSON.stringify(aim) })),
};

function toldApart(named: readonly Named[]): Named[] {
  const times = new Map<string, number>();
  return named
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, name }) => {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return { number, name: `${name} #${time}` };
    });
}

/** Lists of a world in which things of a kind stand, and get no other name while they do. */
const LISTS = { listing: 'listings', page: 'listings', letter: 'letters', return: 'returns' } as const;

function told(look: Look, things: SeatThings, thing: Thing, decision: Fields): readonly Named[] {
  const list = thing in LISTS ? LISTS[thing as keyof typeof LISTS] : undefined;
  const { looked, world } = things;
  if (!looked || !list) return toldApart(look(things, decision));
  const key = `${thing} ${world[list].length}`;
  const found = looked.get(key) ?? toldApart(look(things, decision));
  looked.set(key, found);
  return found;
}

const numberIn = ({ thing, id, decision }: Reference): string =>
  thing === 'group' ? groupNumber(decision['campaign'], id) : String(id);

/** Undefined when the company has no such thing. */
export function nameOfThing(things: SeatThings, reference: Reference): string | undefined {
  const { thing, id, decision } = reference;
  const look = LOOKS[thing];
  if (!look) return things.known.nameOf(thing, numberIn(reference));
  return told(look, things, thing, decision).find(({ number }) => number === id)?.name;
}

export function numberOfThing(
  things: SeatThings,
  thing: Thing,
  name: string,
  decision: Fields,
): number | undefined {
  const look = LOOKS[thing];
  if (look) return told(look, things, thing, decision).find((each) => each.name === name)?.number;
  const number = things.known.numberOf(thing, name)?.split('/').at(-1);
  return number === undefined ? undefined : Number(number);
}
