/** Decisions that name something of the company's own: what blind chance would seldom hit in a world of thousands of orders. */
import { rowsOf } from '../orders/book-columns.ts';
import type { ReturnCase, World } from '../world.ts';

type Numbers = (world: World, company: number) => readonly number[];

const ownListings: Numbers = ({ listings }, company) =>
  listings.filter((listing) => listing.company === company).map(({ id }) => id);

const waitingOrders: Numbers = ({ orders }, company) =>
  rowsOf(orders, company, 'paid').map((row) => orders.id[row] ?? 0);

const returnsIn =
  (state: ReturnCase['state']): Numbers =>
  (world, company) =>
    world.returns.filter((each) => each.company === company && each.state === state).map(({ id }) => id);

const idsOf =
  (list: (world: World) => readonly { readonly id: number; readonly company: number }[]): Numbers =>
  (world, company) =>
    list(world)
      .filter((each) => each.company === company)
      .map(({ id }) => id);

/** By the field of a decision, or of one kind of decision, what of the company's own could stand in it. */
const OWN: Readonly<Record<string, Numbers>> = {
  listing: ownListings,
  // A page to stand on is somebody else's.
  'join-page.listing': () => [],
  other: ownListings,
  listings: ownListings,
  order: waitingOrders,
  orders: waitingOrders,
  'answer-review.order': ({ companies }, company) =>
    (companies[company]?.reviews ?? []).map(({ order }) => order),
  letter: idsOf(({ letters }) => letters.filter(({ answer }) => !answer)),
  'decide-return.return': returnsIn('asked'),
  'grade-return.return': returnsIn('received'),
  'answer-dispute.return': returnsIn('claimed'),
  supply: idsOf(({ supplies }) => supplies),
  'answer-inspection.supply': idsOf(({ supplies }) =>
    supplies.filter(({ inspection }) => inspection?.report),
  ),
  mishap: idsOf(({ mishaps }) => mishaps),
  campaign: idsOf(({ ads }) => ads.campaigns),
  violation: ({ companies }, company) =>
    (companies[company]?.stores ?? []).flatMap(({ conduct }) => conduct.violations.map(({ id }) => id)),
};

/** The decision with each number in such a field exchanged for one of the company's own, as far as it has any. */
export function aimed(world: World, company: string, decision: unknown, at: number): unknown {
  if (typeof decision !== 'object' || decision === null) return decision;
  const place = world.companies.findIndex(({ id }) => id === company);
  const { kind } = decision as { readonly kind?: string };
  const exchange = (field: string, value: unknown, step: number): unknown => {
    if (Array.isArray(value)) return value.map((each, next) => exchange(field, each, next));
    const own = typeof value === 'number' ? (numbersFor(kind, field)?.(world, place) ?? []) : [];
    return own.length === 0 ? value : own[(at + step) % own.length];
  };
  return Object.fromEntries(
    Object.entries(decision).map(([field, value], step) => [field, exchange(field, value, step)]),
  );
}

const numbersFor = (kind = '', field: string): Numbers | undefined => OWN[`${kind}.${field}`] ?? OWN[field];
