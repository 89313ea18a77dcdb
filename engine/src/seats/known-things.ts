/**
 * What a company's things are called in whatever seat it sits: an order by the visit that placed it, what a decision
 * made by the number of that decision. Numbers of orders, supplies and campaigns tell nothing in another seat.
 */
import { findEntry } from '../decisions/catalogue.ts';
import type { PlacedOrder } from '../report.ts';
import type { World } from '../world.ts';
import type { Thing } from './references.ts';

export interface KnownThings {
  readonly nameOf: (thing: Thing, number: string) => string | undefined;
  readonly numberOf: (thing: Thing, name: string) => string | undefined;
  readonly noteOrders: (placed: readonly PlacedOrder[], company: number) => void;
  /** What a line of the journal made, done as `decision`, on the world as it now stands. */
  readonly noteMade: (world: World, company: number, seq: number, decision: unknown) => void;
}

const visitOf = ({ market, placedAt, session, via, product }: PlacedOrder): string =>
  `${market}/${placedAt}/${session}/${via ?? 'visit'}/${product}`;

/** Groups are numbered within their campaign. */
export const groupNumber = (campaign: unknown, group: unknown): string =>
  `${String(campaign)}/${String(group)}`;

export function knownThings(): KnownThings {
  const names = new Map<string, string>();
  const numbers = new Map<string, string>();
  const note = (thing: Thing, number: string | number, name: string): void => {
    names.set(`${thing} ${number}`, name);
    numbers.set(`${thing} ${name}`, String(number));
  };
  return {
    nameOf: (thing, number) => names.get(`${thing} ${number}`),
    numberOf: (thing, name) => numbers.get(`${thing} ${name}`),
    noteOrders(placed, company) {
      for (const order of placed) if (order.company === company) note('order', order.id, visitOf(order));
    },
    noteMade(world, company, seq, decision) {
      for (const { thing, number } of madeBy(world, company, decision)) note(thing, number, `made by ${seq}`);
    },
  };
}

interface Made {
  readonly thing: Thing;
  readonly number: string | number;
}

function madeBy({ supplies, ads }: World, company: number, decision: unknown): Made[] {
  const isOwn = (each: { readonly company: number }): boolean => each.company === company;
  switch (findEntry(decision)?.kind) {
    case 'order-goods': {
      const supply = supplies.findLast(isOwn);
      return supply ? [{ thing: 'supply', number: supply.id }] : [];
    }
    case 'start-campaign': {
      const campaign = ads.campaigns.findLast(isOwn);
      return campaign
        ? [
            { thing: 'campaign', number: campaign.id },
            { thing: 'group', number: groupNumber(campaign.id, campaign.groups[0]?.id) },
          ]
        : [];
    }
    case 'write-ad-group': {
      const { campaign, group } = decision as { readonly campaign: number; readonly group?: number };
      const added = ads.campaigns.find(({ id }) => id === campaign)?.groups.at(-1);
      return group === undefined && added
        ? [{ thing: 'group', number: groupNumber(campaign, added.id) }]
        : [];
    }
    default:
      return [];
  }
}
