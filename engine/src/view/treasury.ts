/** What a company knows of its own money beyond the books: wallets, platforms, bank, tax offices. */
import { at } from '../at.ts';
import { monthOfDay } from '../calendar.ts';
import { isFundsHeld } from '../conduct/standing.ts';
import { heldWith } from '../ledger/holdings.ts';
import { balanceOf, creditLeft } from '../ledger/post.ts';
import {
  bankRulesOn,
  currencyOf,
  homeRulesOn,
  marketAt,
  platformRulesOn,
} from '../scenario/rules-in-force.ts';
import type { BankRules, HomeRules } from '../scenario/treasury.ts';
import { interestDue } from '../treasury/interest.ts';
import { forwardRate } from '../treasury/forward-rate.ts';
import type { ExportMonth, Forward, Insolvency, TaxReturn } from '../treasury/treasury.ts';
import type { World } from '../world.ts';

const MICRO = 1_000_000;
/** Days ahead for which the bank shows its rates without being asked, as far as it quotes them at all. */
const QUOTED_DAYS = [7, 14, 30, 60, 90, 120, 180];

export interface TreasuryView {
  /** Absent where the scenario has no bank: payouts come home, and the credit line is an overdraft. */
  readonly bank?: BankRules;
  readonly home?: HomeRules;
  /** Money in the bank, the home currency first. */
  readonly wallets: readonly { readonly currency: string; readonly amount: number }[];
  readonly platforms: readonly PlatformMoney[];
  readonly credit: {
    readonly limit: number;
    readonly drawn: number;
    readonly left: number;
    /** Interest that has run up since it was last taken. */
    readonly interest: number;
  };
  readonly rescueLoan: number;
  readonly forwards: readonly (Forward & { readonly missing: number })[];
  readonly quotes: readonly ForwardQuote[];
  /** With what can be applied for now. */
  readonly exports: readonly (ExportMonth & { readonly isOver: boolean })[];
  readonly taxReturns: readonly TaxReturn[];
  readonly insolvency?: Insolvency & { readonly missing: number; readonly untilDay: number };
}

/** What one platform has of the company in one currency; `payout` says where it goes and when. */
export interface PlatformMoney {
  readonly channel: string;
  readonly currency: string;
  readonly wallet: number;
  readonly reserve: number;
  readonly markets: readonly string[];
  readonly nextSettlementOn: number;
  readonly payout: 'home' | 'wallet';
  readonly isHeld: boolean;
}

/** Units of the home currency for one unit on that day, for who sells it and who buys it. */
export interface ForwardQuote {
  readonly currency: string;
  readonly day: number;
  readonly sell: number;
  readonly buy: number;
}

function platformsOf(world: World, company: number): PlatformMoney[] {
  const { scenario, day } = world;
  const { stores } = at(world.companies, company);
  const found = new Map<string, PlatformMoney>();
  for (const store of stores) {
    const { id, channel } = marketAt(scenario, store.market);
    const currency = currencyOf(scenario, store.market);
    const key = `${channel} ${currency}`;
    const { settlementEveryDays } = platformRulesOn(scenario, channel, day + 1);
    const held = (account: 'platform-wallet' | 'platform-reserve'): number =>
      heldWith(world, company, { account, holder: channel, currency });
    const known = found.get(key);
    found.set(key, {
      channel,
      currency,
      wallet: held('platform-wallet'),
      reserve: held('platform-reserve'),
      markets: [...(known?.markets ?? []), id],
      nextSettlementOn: (Math.floor(day / settlementEveryDays) + 1) * settlementEveryDays,
      // The first store of a currency speaks for all of that platform's; see `settle-accounts.ts`.
      payout: known?.payout ?? store.payout ?? 'home',
      isHeld: (known?.isHeld ?? false) || isFundsHeld(world, store, day + 1),
    });
  }
  return [...found.values()];
}

function quotesOf(world: World, bank: BankRules | undefined): ForwardQuote[] {
  const { scenario, day } = world;
  const { forwards } = bank ?? {};
  if (!bank || !forwards) return [];
  const from = day + 1;
  const days = [...new Set([forwards.leastDays, ...QUOTED_DAYS, forwards.mostDays])]
    .filter((ahead) => ahead >= forwards.leastDays && ahead <= forwards.mostDays)
    .filter((ahead) => from + ahead <= scenario.days)
    .toSorted((a, b) => a - b);
  return scenario.fx.flatMap(({ currency }) =>
    days.map((ahead) => {
      const asked = { currency, from, until: from + ahead };
      return {
        currency,
        day: from + ahead,
        sell: forwardRate(scenario, bank, { ...asked, side: 'sell' }) / MICRO,
        buy: forwardRate(scenario, bank, { ...asked, side: 'buy' }) / MICRO,
      };
    }),
  );
}

/** What a wallet lacks of what is promised from it, the earliest contract first. */
function forwardsOf(world: World, company: number): TreasuryView['forwards'] {
  const { forwards } = at(world.companies, company).treasury;
  const left = new Map<string, number>();
  return forwards
    .toSorted((a, b) => a.day - b.day || a.id - b.id)
    .map((forward) => {
      const { currency, amount, side } = forward;
      if (side === 'buy') return { ...forward, missing: 0 };
      const there = left.get(currency) ?? Math.max(balanceOf(world, company, 'bank', currency), 0);
      left.set(currency, Math.max(there - amount, 0));
      return { ...forward, missing: Math.max(amount - there, 0) };
    });
}

function insolvencyOf(world: World, company: number): TreasuryView['insolvency'] {
  const { insolvency } = at(world.companies, company);
  const rules = homeRulesOn(world.scenario, world.day + 1)?.insolvency;
  if (!insolvency || !rules) return undefined;
  const { currency } = world.scenario.home;
  const span = insolvency.state === 'overdue' ? rules.graceDays : rules.administrationDays;
  const missing = Math.max(-balanceOf(world, company, 'bank', currency), 0);
  return { ...insolvency, missing, untilDay: insolvency.since + span };
}

export function treasuryView(world: World, company: number): TreasuryView {
  const { scenario, day } = world;
  const { currency } = scenario.home;
  const { treasury } = at(world.companies, company);
  const bank = bankRulesOn(scenario, day + 1);
  const home = homeRulesOn(scenario, day + 1);
  const insolvency = insolvencyOf(world, company);
  const limit = scenario.seats.creditLine;
  const thisMonth = monthOfDay(scenario, day + 1);
  return {
    ...(bank ? { bank } : {}),
    ...(home ? { home } : {}),
    wallets: [currency, ...scenario.fx.map((fx) => fx.currency)].map((code) => ({
      currency: code,
      amount: balanceOf(world, company, 'bank', code),
    })),
    platforms: platformsOf(world, company),
    credit: {
      limit,
      drawn: -balanceOf(world, company, 'credit-line', currency) || 0,
      left: creditLeft(world, company),
      interest: interestDue(treasury.interest),
    },
    rescueLoan: -balanceOf(world, company, 'rescue-loan', currency) || 0,
    forwards: forwardsOf(world, company),
    quotes: quotesOf(world, bank),
    exports: treasury.exports.map((each) => ({ ...each, isOver: each.month !== thisMonth })),
    taxReturns: treasury.taxReturns.map((each) => ({ ...each })),
    ...(insolvency ? { insolvency } : {}),
  };
}
