/** What the platform may see of a store in the evening, without anybody telling it. */
import { at } from '../at.ts';
import { dayOfMoment } from '../orders/promise.ts';
import { falseWasPrice } from '../promotion/was-price.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import type { StoreInCourt } from './hold-against.ts';
import { languageOf } from './language-of.ts';
import { forbiddenIn } from './read-letters.ts';
import { faultsOfPage } from './read-pages.ts';
import { suspect } from './suspect.ts';

const DAYS_PER_WEEK = 7;

export function lookAround(today: Today, court: StoreInCourt, pages: readonly Listing[]): void {
  if (!court.rules.conduct) return;
  lookAtPages(today, court, pages);
  lookAtLetters(today, court);
  lookAtOrders(today, court);
}

function lookAtPages(today: Today, { company, store, rules }: StoreInCourt, pages: readonly Listing[]): void {
  const { world, day } = today;
  const place = { company, market: store.market };
  const language = languageOf(world.scenario, store.market);
  for (const page of pages) {
    // What nobody can see deceives nobody.
    if (page.isPaused || !rules.conduct) continue;

    const product = at(world.scenario.goods.products, page.product);
    // An offer on somebody else's page answers for its price only.
    const faults = page.page === undefined ? faultsOfPage(page, product, language, rules.conduct) : {};
    for (const kind of ['false-claim', 'keyword-stuffing'] as const) {
      const text = faults[kind];
      if (text !== undefined) suspect(today, place, kind, { listing: page.id, text });
    }
    const claimed = falseWasPrice(world.scenario, page, day);
    if (claimed) suspect(today, place, 'false-was-price', { listing: page.id, ...claimed });
  }
}

/** Letters are read on the day of their answer. */
function lookAtLetters(today: Today, { company, store, rules }: StoreInCourt): void {
  const { world, day } = today;
  const language = languageOf(world.scenario, store.market);
  for (const letter of world.letters) {
    const { answer } = letter;
    if (letter.company !== company || letter.market !== store.market || !answer || !rules.conduct) continue;
    if (dayOfMoment(answer.at) !== day) continue;
    for (const [kind, text] of forbiddenIn(answer.text, language, rules.conduct.looks)) {
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
