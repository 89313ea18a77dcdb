/** What the platform may see of a store in the evening, without anybody telling it. */
import { groupedBy } from '../grouped.ts';
import { at } from '../at.ts';
import { dayOfMoment } from '../orders/promise.ts';
import { falseWasPrice } from '../promotion/was-price.ts';
import type { Today } from '../today.ts';
import type { Letter, Listing } from '../world.ts';
import type { StoreInCourt } from './hold-against.ts';
import { languageOf } from './language-of.ts';
import { forbiddenIn } from './read-letters.ts';
import { faultsOfPage } from './read-pages.ts';
import { looksAt, suspect } from './suspect.ts';

const DAYS_PER_WEEK = 7;

/** What there is to see of each store: its pages, and the letters that it has answered today. */
export interface Sights {
  readonly pages: ReadonlyMap<string, readonly Listing[]>;
  readonly letters: ReadonlyMap<string, readonly Letter[]>;
}

const nameOf = ({ company, market }: { readonly company: number; readonly market: number }): string =>
  `${company}/${market}`;

export const sightsOf = ({ world, day }: Today): Sights => ({
  // What nobody can see deceives nobody.
  pages: groupedBy(
    world.listings.filter(({ isPaused, suppressed }) => !isPaused && !suppressed),
    nameOf,
  ),
  letters: groupedBy(
    world.letters.filter(({ answer }) => answer && dayOfMoment(answer.at) === day),
    nameOf,
  ),
});

export function lookAround(today: Today, court: StoreInCourt, { pages, letters }: Sights): void {
  if (!court.rules.conduct) return;
  const name = nameOf({ company: court.company, market: court.store.market });
  lookAtPages(today, court, pages.get(name) ?? []);
  lookAtLetters(today, court, letters.get(name) ?? []);
  lookAtOrders(today, court);
}

function lookAtPages(today: Today, { company, store, rules }: StoreInCourt, pages: readonly Listing[]): void {
  const { world, day } = today;
  const place = { company, market: store.market };
  const language = languageOf(world.scenario, store.market);
  for (const page of pages) {
    const product = at(world.scenario.goods.products, page.product);
    for (const kind of ['false-claim', 'keyword-stuffing'] as const) {
      // An offer on somebody else's page answers for its price only.
      if (page.page !== undefined || !rules.conduct || !looksAt(today, place, kind, page.id)) continue;
      const text = faultsOfPage(page, product, language, rules.conduct)[kind];
      if (text !== undefined) suspect(today, place, kind, { listing: page.id, text });
    }
    const claimed = falseWasPrice(world.scenario, page, day);
    if (claimed) suspect(today, place, 'false-was-price', { listing: page.id, ...claimed });
  }
}

/** Letters are read on the day of their answer. */
function lookAtLetters(
  today: Today,
  { company, store, rules }: StoreInCourt,
  letters: readonly Letter[],
): void {
  const language = languageOf(today.world.scenario, store.market);
  for (const letter of letters) {
    if (!rules.conduct) continue;
    for (const [kind, text] of forbiddenIn(letter.answer?.text ?? '', language, rules.conduct.looks)) {
      suspect(today, { company, market: store.market }, kind, {
        letter: letter.id,
        order: letter.order,
        text,
      });
    }
  }
}

function lookAtOrders(today: Today, { company, store, rules }: StoreInCourt): void {
  const cancelled = store.health.days
    .filter(({ day }) => day > today.day - DAYS_PER_WEEK)
    .reduce((sum, each) => sum + each.cancelled, 0);
  const most = rules.conduct?.looks.mostCancelledAWeek ?? Infinity;
  if (cancelled > most)
    suspect(today, { company, market: store.market }, 'no-stock', { share: cancelled, limit: most });
}
