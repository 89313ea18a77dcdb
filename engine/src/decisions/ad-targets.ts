/** What a group bids for, read from a decision and held against the rules; and the words it stays away from. */
import type { AdGroup, Aim, Campaign, Negative, Target } from '../ads/campaign.ts';
import { noFigures } from '../ads/campaign.ts';
import { keywordWords } from '../ads/matching.ts';
import { money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, type Fault } from '../shape.ts';
import { bidFaults, tooMany, type Stand } from './ad-faults.ts';
import type { Negatives, Targets } from './ad-shapes.ts';
import { lineIndex, productIndex } from './find.ts';

interface Asked {
  /** A product or line that is not there has the place −1. */
  readonly aim: Aim;
  /** As it was written. */
  readonly name: string;
  readonly bid?: number;
  readonly path: string;
}

/** In the order of the form. */
function askedFor(scenario: Scenario, { keywords = [], products = [], categories = [] }: Targets): Asked[] {
  const own = ({ bid }: { readonly bid?: number }) => (bid === undefined ? {} : { bid });
  return [
    ...keywords.map((each, place): Asked => ({
      aim: { kind: 'keyword', words: each.words.trim(), match: each.match },
      name: each.words.trim(),
      path: `keywords[${place}]`,
      ...own(each),
    })),
    ...products.map((each, place): Asked => ({
      aim: { kind: 'product', product: productIndex(scenario, each.product) },
      name: each.product,
      path: `products[${place}]`,
      ...own(each),
    })),
    ...categories.map((each, place): Asked => ({
      aim: { kind: 'category', line: lineIndex(scenario, each.line) },
      name: each.line,
      path: `categories[${place}]`,
      ...own(each),
    })),
  ];
}

/** Two targets with one name bid for the same thing: words count as the search reads them. */
function nameOfAim(aim: Aim, scenario: Scenario, market: number): string {
  if (aim.kind === 'product') return `product ${aim.product}`;
  if (aim.kind === 'category') return `line ${aim.line}`;
  return `${aim.match} ${keywordWords(scenario, market, aim.words).join(' ')}`;
}

function wordFaults({ world, market, sold }: Stand, words: string, path: string): Fault[] {
  const { keywordLetters, keywordWords: mostWords } = sold.rules.limits;
  if (words.length > keywordLetters)
    return [fault(path, 'decision.keyword-too-long', { most: keywordLetters })];
  if (keywordWords(world.scenario, market, words).length === 0)
    return [fault(path, 'decision.keyword-says-nothing')];
  // As they are written: a script without spaces has one word where another has three.
  const count = words.trim().split(/\s+/).length;
  return count > mostWords ? [fault(path, 'decision.keyword-has-too-many-words', { most: mostWords })] : [];
}

function aimFaults(stand: Stand, { aim, name, path }: Asked): Fault[] {
  if (aim.kind === 'keyword') return wordFaults(stand, name, `${path}.words`);
  if (aim.kind === 'product' && aim.product < 0)
    return [fault(`${path}.product`, 'decision.unknown-product', { product: name })];
  if (aim.kind === 'category' && aim.line < 0)
    return [fault(`${path}.line`, 'decision.unknown-line', { line: name })];
  return [];
}

/** Of targets that are to be added to what a group has. */
export function targetFaults(stand: Stand, group: AdGroup | undefined, targets: Targets): Fault[] {
  const { scenario } = stand.world;
  const nameOf = (aim: Aim): string => nameOfAim(aim, scenario, stand.market);
  const taken = new Set(group?.targets.map(({ aim }) => nameOf(aim)));
  const asked = askedFor(scenario, targets);
  const faults = asked.flatMap((each): Fault[] => {
    const own = [...aimFaults(stand, each), ...bidFaults(stand, each.bid, `${each.path}.bid`)];
    if (own.length > 0) return own;
    if (taken.has(nameOf(each.aim))) return [fault(each.path, 'decision.bid-for-twice', { name: each.name })];
    taken.add(nameOf(each.aim));
    return [];
  });
  const count = (group?.targets.length ?? 0) + asked.length;
  return [...faults, ...tooMany('keywords', count, stand.sold.rules.limits.targetsPerGroup)];
}

export function negativeFaults(stand: Stand, group: AdGroup | undefined, negatives: Negatives): Fault[] {
  const faults = negatives.flatMap(({ words }, place) =>
    wordFaults(stand, words, `negatives[${place}].words`),
  );
  const count = (group?.negatives.length ?? 0) + negatives.length;
  return [...faults, ...tooMany('negatives', count, stand.sold.rules.limits.negativesPerGroup)];
}

export function addTargets(scenario: Scenario, campaign: Campaign, group: AdGroup, targets: Targets): void {
  for (const { aim, bid } of askedFor(scenario, targets)) {
    const target: Target = {
      id: campaign.next.target,
      aim,
      isPaused: false,
      totals: noFigures(),
      terms: [],
      ...(bid === undefined ? {} : { bid: money(bid) }),
    };
    campaign.next.target += 1;
    group.targets.push(target);
  }
}

/** Words that a group stays away from already are not noted again. */
export function addNegatives(group: AdGroup, negatives: Negatives): void {
  for (const { words, match } of negatives) {
    const negative: Negative = { words: words.trim(), match };
    const isKnown = group.negatives.some((each) => each.words === negative.words && each.match === match);
    if (!isKnown) group.negatives.push(negative);
  }
}
