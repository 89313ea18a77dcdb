// A student's company in the market of eight countries with something on every one of its pages: decided over the API,
// with goods and prices picked from the world's own catalogue.
import type { CompanySight, DecisionSent } from '@portolan/contract/market';
import type { APIRequestContext } from '@playwright/test';
import { teaching } from './teaching.ts';

/** What is picked from, of all that a world's catalogue holds. */
interface Catalogue {
  readonly offers: readonly Offer[];
  readonly markets: readonly { readonly id: string; readonly country: string; readonly language: string }[];
  readonly products: readonly {
    readonly id: string;
    readonly facts: Readonly<Record<string, readonly string[]>>;
    readonly usualPrice: Readonly<Record<string, number>>;
  }[];
  readonly lanes: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

interface Offer {
  readonly supplier: string;
  readonly product: string;
  readonly minimum: number;
  readonly leadDays: { readonly max: number };
}

const PASSWORD = 'nine lanterns by the sea';
/** A marketplace at either end of the world, and a bazaar. */
const MARKETS = ['meridian-us', 'meridian-fr', 'caravel-my'];
const PRODUCTS = 3;
const UNITS = 60;
const DAYS_TO_STOCK = 8;
const DAYS_OF_TRADE = 20;

export interface FurnishedCompany {
  readonly class: string;
  readonly world: string;
  /** Signs the student in whose company it is. */
  signIn(request: APIRequestContext): Promise<void>;
}

export async function furnishEightMarkets(
  { teacher, student }: { teacher: APIRequestContext; student: APIRequestContext },
  url: string,
): Promise<FurnishedCompany> {
  const lessons = await teaching(teacher, url);
  const opened = await lessons.openClass('eight-markets');
  await student.post(`${url}/api/v1/enter-with-code`, {
    data: { name: opened.number, code: opened.code, password: PASSWORD },
  });
  const world = `${url}/api/v1/worlds/${opened.world}`;
  const { myCompany } = await (await student.get(world)).json();
  const company = `${world}/companies/${myCompany}`;
  const catalogue: Catalogue = await (await student.get(`${world}/catalogue`)).json();
  const look = async (): Promise<CompanySight> => (await student.get(company)).json();
  async function decide(decisions: readonly DecisionSent[]): Promise<void> {
    for (const decision of decisions) {
      const response = await student.post(`${company}/decisions`, { data: { decision } });
      if (!response.ok()) throw new Error(`${decision.kind}: ${await response.text()}`);
    }
  }

  const goods = quickestOffers(catalogue);
  await decide(firstDay(goods));
  await lessons.playDays(opened.world, DAYS_TO_STOCK);
  await decide(goods.flatMap(({ product }) => pagesOf(catalogue, product)));
  await decide(MARKETS.map((market) => laneOf(catalogue, market)));
  await lessons.playDays(opened.world, 1);
  await decide(toBeSeen(await look()));
  await lessons.playDays(opened.world, DAYS_OF_TRADE);
  return {
    class: opened.class,
    world: opened.world,
    signIn: async (request) => {
      await request.post(`${url}/api/v1/sign-in`, { data: { name: opened.number, password: PASSWORD } });
    },
  };
}

/** Of different products, those that are in the warehouse soonest. */
function quickestOffers({ offers }: Catalogue): Offer[] {
  const quickest = offers.toSorted((a, b) => a.leadDays.max - b.leadDays.max);
  const first = quickest.filter(
    ({ product }, place) => quickest.findIndex((each) => each.product === product) === place,
  );
  return first.slice(0, PRODUCTS);
}

const firstDay = (goods: readonly Offer[]): DecisionSent[] => [
  ...MARKETS.map((market): DecisionSent => ({ kind: 'open-store', market })),
  ...goods.map(({ supplier, product, minimum }): DecisionSent => ({
    kind: 'order-goods',
    supplier,
    product,
    units: Math.max(UNITS, minimum),
  })),
  { kind: 'draw-credit', amount: 2_000_000 },
  { kind: 'convert', from: 'CNY', to: 'EUR', amount: 500_000 },
];

function pagesOf({ markets, products }: Catalogue, id: string): DecisionSent[] {
  const product = products.find((each) => each.id === id);
  return MARKETS.flatMap((market): DecisionSent[] => {
    const found = markets.find((each) => each.id === market);
    const facts = product?.facts[found?.language ?? 'en'] ?? [];
    const price = product?.usualPrice[found?.country ?? ''];
    if (price === undefined || facts[0] === undefined) return [];
    const bullets = facts.slice(1, 6);
    return [
      { kind: 'write-listing', market, product: id, title: facts.slice(0, 3).join(', '), bullets, price },
    ];
  });
}

/** The first lane from home that ends in the market's country. */
function laneOf({ lanes, markets }: Catalogue, market: string): DecisionSent {
  const country = markets.find(({ id }) => id === market)?.country;
  const lane = lanes.find(({ from, to }) => from === 'home' && to === country);
  if (!lane) throw new Error(`No lane leads to ${market}`);
  return { kind: 'set-lane-rule', market, dispatch: 'automatic', lane: lane.id };
}

function toBeSeen({ listings, day }: CompanySight): DecisionSent[] {
  const [first, second] = listings.filter(({ market }) => market === MARKETS[0]);
  if (!first || !second) throw new Error('The company sells nothing');
  const from = day + 1;
  return [
    {
      kind: 'start-campaign',
      market: first.market,
      name: '新品推广',
      dailyBudget: 3000,
      bidding: 'fixed',
      listings: [first.id],
      bid: 60,
      keywords: first.title.split(', ').map((words) => ({ words, match: 'broad' })),
      categories: [{ line: first.category }],
    },
    { kind: 'run-promotion', listing: first.id, perThousand: 100, from, days: 10 },
    { kind: 'make-coupon', listing: second.id, perThousand: 80, budget: 20_000, from, days: 10 },
  ];
}
