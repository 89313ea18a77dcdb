/**
 * What decisions speak of, in a history that parts from the one in which they were made: a letter by the order that it is
 * about, an order by its visit, what a decision made by that decision. Numbers are counted through the whole world, so
 * that one order more of anybody would else turn every answer to another letter.
 */
import type { Guest } from '../seats/guest.ts';
import { knownThings, type KnownThings } from '../seats/known-things.ts';
import { moveDecision, nameDecision, type NamedDecision } from '../seats/move-decision.ts';
import type { Thing } from '../seats/references.ts';
import type { SeatThings } from '../seats/seat-things.ts';
import type { World } from '../world.ts';
import { nameOfOrder, orderNamed } from './order-names.ts';

/** By the number of a line of the journal, what it spoke of when its turn came. */
export type Lines = Map<number, NamedDecision>;

/** How a history reads the decisions of all its companies. */
export type Reader = Pick<Guest, 'read' | 'hear'>;

/** Plays along with a history and writes down what each line speaks of. */
export function writeMeanings(fork: World, lines: Lines): Reader {
  const thingsOf = thingsSince(fork);
  return {
    read(world, { seq, company, decision }) {
      lines.set(seq, nameDecision(thingsOf(world, company), decision));
      return { decision, faults: [] };
    },
    hear(world, { seq, company, decision }, faults) {
      const { known, company: place } = thingsOf(world, company);
      if (faults.length === 0) known.noteMade(world, place, seq, decision);
    },
  };
}

/** Reads these lines as they were meant; what stands in no line, because it was added, speaks of what it says. */
export function readMeanings(fork: World, lines: Lines): Reader {
  const thingsOf = thingsSince(fork);
  let done: unknown;
  return {
    read(world, { seq, company, decision }) {
      done = decision;
      const line = lines.get(seq);
      if (!line || line.decision !== decision) return { decision, faults: [] };
      const moved = moveDecision(thingsOf(world, company), line);
      done = moved.decision;
      return moved;
    },
    hear(world, { seq, company }, faults) {
      const { known, company: place } = thingsOf(world, company);
      if (faults.length === 0) known.noteMade(world, place, seq, done);
    },
  };
}

/** The things of each company as a world stands; looked through once for a morning's decisions. */
function thingsSince(fork: World): (world: World, id: string) => SeatThings {
  const made = new Map<string, KnownThings>();
  let today: World | undefined;
  const told = new Map<string, SeatThings>();
  return (world, id) => {
    if (today !== world) told.clear();
    today = world;
    const known = made.get(id) ?? knownThings();
    made.set(id, known);
    const company = world.companies.findIndex((each) => each.id === id);
    const things = told.get(id) ?? { world, company, known: knownIn(world, fork, known), looked: new Map() };
    told.set(id, things);
    return things;
  };
}

/** What was there at the fork has its number in both histories. */
const OLD = 'number ';

function isOld({ next, ads }: World, thing: Thing, number: string): boolean {
  if (thing === 'supply') return Number(number) < next.supply;
  // A group is written behind its campaign.
  const campaign = Number(number.split('/')[0]);
  return ads.campaigns.some(({ id }) => id === campaign);
}

function knownIn(world: World, fork: World, made: KnownThings): KnownThings {
  return {
    ...made,
    nameOf: (thing, number) =>
      thing === 'order'
        ? nameOfOrder(world.orders, Number(number), fork.next.order)
        : (made.nameOf(thing, number) ?? (isOld(fork, thing, number) ? `${OLD}${number}` : undefined)),
    numberOf: (thing, name) => {
      if (thing === 'order') return orderNamed(world.orders, name)?.toString();
      return name.startsWith(OLD) ? name.slice(OLD.length) : made.numberOf(thing, name);
    },
  };
}
