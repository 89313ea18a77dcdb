/** What a company may do to be bought, what it does, and what has come of it. Money in the market's minor units. */
import { at } from '../at.ts';
import { mostAllowed } from '../promotion/entry.ts';
import { runsOf as pricesOf } from '../promotion/price-log.ts';
import { pagePrice } from '../promotion/price-on-page.ts';
import type { PriceRun, PromotionKind, Tally } from '../promotion/promotions.ts';
import { campaignsOf, promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import { allowedWas, wasPriceRuleOf } from '../promotion/was-price.ts';
import type { PromotionRules, Threshold, WasPriceRule } from '../scenario/promotion.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { Bilingual } from '../scenario/words.ts';
import type { Listing, World } from '../world.ts';

export interface PromotionView {
  readonly markets: readonly MarketPromotions[];
  readonly pages: readonly PagePromotions[];
  /** The newest last. */
  readonly past: readonly (RunView & { readonly listing: number; readonly market: string })[];
}

/** What the platform of a market offers to a store, and on what terms. */
export interface MarketPromotions extends Omit<
  PromotionRules,
  'campaigns' | 'attraction' | 'source' | 'bundles' | 'cartMail'
> {
  readonly market: string;
  readonly currency: string;
  readonly bundles?: { readonly mostPerThousand: number; readonly mostDays: number };
  readonly cartMail?: { readonly mostPerThousand: number; readonly feePerMail: number };
  readonly campaigns: readonly CampaignView[];
  readonly wasPrice?: Omit<WasPriceRule, 'source'>;
  /** Letters about carts, when the store writes them. */
  readonly letters?: {
    readonly perThousand: number;
    readonly since: number;
    readonly mails: number;
    readonly tally: Tally;
  };
}

export interface CampaignView {
  readonly id: string;
  readonly name: Bilingual;
  readonly from: number;
  readonly until: number;
  readonly opensOn: number;
  readonly closesOn: number;
  readonly fee: number;
  readonly feePerThousand: number;
  readonly entry: Threshold;
}

export interface RunView {
  readonly kind: PromotionKind;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

export interface PagePromotions {
  readonly listing: number;
  readonly market: string;
  /** Of one unit, before coupons. */
  readonly price: number;
  readonly running: readonly (RunView & {
    /** What it says: a share off, a sum off, or the price asked. */
    readonly perThousand?: number;
    readonly amount?: number;
    readonly price?: number;
    readonly budget?: number;
    readonly spent?: number;
    readonly campaign?: string;
    readonly other?: number;
    readonly fromSlice?: number;
    readonly slices?: number;
  })[];
  readonly was?: { readonly price: number; readonly since: number; readonly until?: number };
  /** The highest former price that it could truly claim from tomorrow on; absent: none, or any. */
  readonly wasAllowed?: number;
  /** The highest price that the next lightning deal, and each campaign that is open, lets in. */
  readonly mostForDeal?: number;
  readonly mostForCampaigns: readonly { readonly campaign: string; readonly most: number }[];
  /** Days in a row on which it was up and asked one price, as far back as rules may look. */
  readonly priceLog: readonly PriceRun[];
}

/** Campaigns that are over are told for a while; those to come as far ahead as anybody plans. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 90;

export function promotionView(world: World, company: number): PromotionView {
  const { stores, pastPromotions } = at(world.companies, company);
  return {
    markets: stores.map(({ market }) => marketPromotions(world, company, market)),
    pages: world.listings
      .filter((each) => each.company === company)
      .map((each) => pagePromotions(world, each)),
    past: pastPromotions.map((past) => {
      const market = world.listings.find(({ id }) => id === past.listing)?.market;
      return { ...past, market: at(world.scenario.markets, market ?? -1).id, tally: { ...past.tally } };
    }),
  };
}

function marketPromotions(world: World, company: number, market: number): MarketPromotions {
  const { scenario } = world;
  const day = world.day + 1;
  const rules = promotionRulesOf(scenario, market, day);
  const was = wasPriceRuleOf(scenario, market, day);
  const letters = at(world.companies, company).stores.find((store) => store.market === market)?.cartMail;
  return {
    market: at(scenario.markets, market).id,
    currency: currencyOf(scenario, market),
    ...(rules?.coupons ? { coupons: rules.coupons } : {}),
    ...(rules?.lightning ? { lightning: rules.lightning } : {}),
    ...(rules?.bundles
      ? { bundles: { mostPerThousand: rules.bundles.mostPerThousand, mostDays: rules.bundles.mostDays } }
      : {}),
    ...(rules?.cartMail
      ? {
          cartMail: {
            mostPerThousand: rules.cartMail.mostPerThousand,
            feePerMail: rules.cartMail.feePerMail,
          },
        }
      : {}),
    campaigns: campaignsOf(scenario, market, day)
      .filter(({ from, until }) => until > world.day - DAYS_BACK && from < day + DAYS_AHEAD)
      .map(({ campaign: { id, name, fee, feePerThousand, entry }, from, until, opensOn, closesOn }) => ({
        id,
        name,
        from,
        until,
        opensOn,
        closesOn,
        fee,
        feePerThousand,
        entry,
      })),
    ...(was ? { wasPrice: { basis: was.basis, days: was.days, leastDays: was.leastDays } } : {}),
    ...(letters ? { letters: { ...letters, tally: { ...letters.tally } } } : {}),
  };
}

function pagePromotions(world: World, listing: Listing): PagePromotions {
  const { scenario } = world;
  const day = world.day + 1;
  const { was, priceLog, market } = listing;
  const allowed = allowedWas(scenario, listing, { from: day, day });
  const lightning = promotionRulesOf(scenario, market, day)?.lightning;
  const open = campaignsOf(scenario, market, day).filter(
    ({ opensOn, closesOn }) => day >= opensOn && day <= closesOn,
  );
  return {
    listing: listing.id,
    market: at(scenario.markets, market).id,
    price: pagePrice(listing, day),
    running: runsOf(listing),
    ...(was ? { was } : {}),
    ...(allowed === undefined || allowed === Infinity ? {} : { wasAllowed: allowed }),
    ...(lightning ? { mostForDeal: mostAllowed(listing, lightning.entry, day) } : {}),
    mostForCampaigns: open.map(({ campaign }) => ({
      campaign: campaign.id,
      most: mostAllowed(listing, campaign.entry, day),
    })),
    priceLog: pricesOf(priceLog),
  };
}

function runsOf({ promotion, coupon, deal, entry, bundle }: Listing): PagePromotions['running'] {
  const copy = <T extends { readonly tally: Tally }>(run: T): T => ({ ...run, tally: { ...run.tally } });
  return [
    ...(promotion ? [{ kind: 'price', ...copy(promotion) } as const] : []),
    ...(coupon
      ? [
          {
            kind: 'coupon',
            from: coupon.from,
            until: coupon.until,
            tally: { ...coupon.tally },
            ...coupon.off,
            budget: coupon.budget,
            spent: coupon.spent,
          } as const,
        ]
      : []),
    ...(deal
      ? [
          {
            kind: 'deal',
            from: deal.day,
            until: deal.day,
            tally: { ...deal.tally },
            price: deal.price,
            fromSlice: deal.fromSlice,
            slices: deal.slices,
          } as const,
        ]
      : []),
    ...(entry
      ? [
          {
            kind: 'campaign',
            from: entry.from,
            until: entry.until,
            tally: { ...entry.tally },
            price: entry.price,
            campaign: entry.campaign,
          } as const,
        ]
      : []),
    ...(bundle ? [{ kind: 'bundle', ...copy(bundle) } as const] : []),
  ];
}
