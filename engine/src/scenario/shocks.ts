import { id, integer, isoDay, list, number, object, optional, text, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

const currencyCode = text({ min: 3, max: 3, like: /^[A-Z]{3}$/ });

/** What every shock has: its story, when it strikes, and how long it lasts. */
const blow = {
  id,
  name: Bilingual,
  /** What companies read on the day it strikes. */
  story: Bilingual,
  /** The calendar day it strikes by itself; absent: it waits for the teacher. */
  from: optional(isoDay),
  days: integer(1, 400),
  source: Source,
};

/** Nothing leaves by these lanes while it lasts: what reaches the port waits until it opens. */
const PortClosure = object({ ...blow, lanes: list(id, { min: 1, max: 200 }) });

/** The currency is worth so much more (or less) of the home currency while it lasts. */
const CurrencySwing = object({ ...blow, currency: currencyCode, perThousand: integer(-900, 2000) });

/** More people look for a line: their number is multiplied by up to `peak`, a third of the way in, and falls back. */
const Trend = object({ ...blow, line: id, markets: list(id, { min: 1, max: 80 }), peak: number(0.1, 50) });

/** A supplier makes nothing while it lasts: it takes no orders, and those under way come so much later. */
const SupplierFire = object({ ...blow, supplier: id });

/** A channel calls people in: visits of its markets are multiplied while it lasts. */
const PlatformCampaign = object({ ...blow, markets: list(id, { min: 1, max: 80 }), factor: number(1, 50) });

/** A rule pack that waits on call (`isOnCall`) comes into force. */
const RuleChange = object({ ...blow, pack: id });

/**
 * Somebody signs in as a company that has not secured its account: prices fall by so much, and once the platform
 * notices, a day later, the store is locked until `days` are over.
 */
const AccountCompromise = object({ ...blow, market: id, cutPerThousand: integer(1, 990) });

/** What may strike a world, by kind. A world strikes one by its date, or when the teacher says so. */
export const Shocks = object({
  portClosures: list(PortClosure, { max: 100 }),
  currencySwings: list(CurrencySwing, { max: 100 }),
  trends: list(Trend, { max: 100 }),
  supplierFires: list(SupplierFire, { max: 100 }),
  campaigns: list(PlatformCampaign, { max: 100 }),
  ruleChanges: list(RuleChange, { max: 100 }),
  compromises: list(AccountCompromise, { max: 100 }),
});
export type Shocks = Infer<typeof Shocks>;
export type ShockKind = keyof Shocks;
export type Shock<Kind extends ShockKind = ShockKind> = Shocks[Kind][number];
