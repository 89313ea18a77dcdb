import { at } from '../at.ts';
import { payForPapers } from '../border/pay-for-papers.ts';
import { isProtectedDesign, protectedWords } from '../border/protected-words.ts';
import { missingDocuments, missingRegisters } from '../border/standing.ts';
import { languageOf } from '../conduct/language-of.ts';
import { suspect } from '../conduct/suspect.ts';
import type { Border } from '../scenario/border.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import { countriesSoldTo } from '../decisions/countries.ts';

const DAYS_PER_YEAR = 365;
/** Why a page of goods that a state wants registered is off the market. */
const UNREGISTERED = 'unregistered';

/** Papers are looked at every evening: what stands on pages without them, what they cost, and which have run out. */
export function checkPapers(today: Today): void {
  for (const listing of today.world.listings) checkPage(today, listing);
  today.world.companies.forEach((_, company) => {
    payReturns(today, company);
    payYearly(today, company);
    forget(today, company);
  });
}

function checkPage(today: Today, listing: Listing): void {
  const { world, day } = today;
  const { company, product, market, id } = listing;
  const { country } = marketAt(world.scenario, market);
  const { border } = stateRulesOn(world.scenario, country, day);
  if (!border) return;
  const goods = { company, product, country };
  blockUnregistered(
    today,
    listing,
    missingRegisters(world, goods, day).map((register) => register.id),
  );
  if (listing.isPaused) return;
  for (const text of protectedWords(border, listing, languageOf(world.scenario, market))) {
    suspect(today, listing, 'infringing-words', { listing: id, text });
  }
  if (isProtectedDesign(border, at(world.scenario.goods.products, product).design)) {
    suspect(today, listing, 'infringing-words', { listing: id, product });
  }
  const missing = missingDocuments(world, goods, { day, whom: 'platform' });
  if (missing.length > 0) {
    suspect(today, listing, 'restricted-goods', {
      listing: id,
      product,
      text: missing.map((each) => each.id).join(', '),
    });
  }
}

/** Platforms answer for registers with their own money, so they do not wait for anybody to complain. */
function blockUnregistered(today: Today, listing: Listing, missing: readonly string[]): void {
  const { world, day, report } = today;
  const isBlocked = listing.suppressed?.cause === UNREGISTERED;
  if (isBlocked === missing.length > 0 || (listing.suppressed && !isBlocked)) return;
  if (isBlocked) delete listing.suppressed;
  else listing.suppressed = { cause: UNREGISTERED, since: day };
  const values = {
    listing: listing.id,
    market: marketAt(world.scenario, listing.market).id,
    register: missing.join(', '),
  };
  const code = isBlocked ? 'news.listing-registered' : 'news.listing-unregistered';
  report.news.push({ company: listing.company, code, values });
}

/** Every scheme's rules as one of its countries has them. */
function bordersOn({ world, day }: Today): { readonly country: string; readonly border: Border }[] {
  return countriesSoldTo(world.scenario).flatMap((country) => {
    const { border } = stateRulesOn(world.scenario, country, day);
    return border ? [{ country, border }] : [];
  });
}

function payReturns(today: Today, company: number): void {
  const { taxNumbers } = at(today.world.companies, company).border;
  if (taxNumbers.length === 0) return;
  const schemes = bordersOn(today).flatMap(({ border }) => border.taxScheme ?? []);
  for (const { scheme: name, validFrom } of taxNumbers) {
    const scheme = schemes.find(({ id }) => id === name);
    const held = today.day - validFrom;
    if (!scheme || held <= 0 || held % scheme.returnEveryDays !== 0) continue;
    payForPapers(today, company, { memo: 'tax-return', amount: scheme.returnFee });
  }
}

function payYearly(today: Today, company: number): void {
  const { registers } = at(today.world.companies, company).border;
  if (registers.length === 0) return;
  const borders = bordersOn(today);
  for (const { country, register, askedOn } of registers) {
    const held = today.day - askedOn;
    if (held <= 0 || held % DAYS_PER_YEAR !== 0) continue;
    const found = borders.find((each) => each.country === country)?.border.registers;
    const fee = found?.find(({ id }) => id === register)?.yearlyFee ?? 0;
    payForPapers(today, company, { memo: 'producer-fee', amount: fee });
  }
}

/** Papers that have run out, and findings that no state remembers any more. */
function forget({ world, day }: Today, company: number): void {
  const { border } = at(world.companies, company);
  border.documents = border.documents.filter(({ validUntil }) => validUntil >= day);
  border.findings = border.findings.filter(({ country, day: foundOn }) => {
    const rules = stateRulesOn(world.scenario, country, day).border;
    return rules !== undefined && foundOn > day - rules.inspection.rememberDays;
  });
}
