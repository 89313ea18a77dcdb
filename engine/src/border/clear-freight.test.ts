import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { money } from '../money.ts';
import { moveUnits } from '../stock/move-units.ts';
import { bordered, LITTLE_BORDER, withTraits } from '../testing/little-border.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { littleWorld } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import type { BorderPapers } from './papers.ts';
import { clearGoods } from './clear-freight.ts';

/** A hundred pallets of `cloud` to Germany, each declared alike; what became of the pallets. */
function pallets(papers: Partial<BorderPapers>, seizedFrom = 1000) {
  const inspection = { ...LITTLE_BORDER.inspection, most: 1 };
  const penalty = { ...LITTLE_BORDER.penalty, seizedFrom };
  const rules = bordered(LITTLE_RULES, { inspection, penalty });
  const world = littleWorld({ scenario: { rules, goods: withTraits() } });
  Object.assign(at(world.companies, 0).border, papers);
  const today = beginDay(world);
  const duties = Array.from({ length: 100 }, (_, sentOn) => {
    moveUnits(world, { company: 0, product: 0, units: 10, from: 'supplier', to: 'freight' });
    const goods = { company: 0, country: 'DE', lane: 0, product: 0, units: 10, worth: money(4_000_000) };
    return clearGoods(today, { ...goods, sentOn });
  });
  const told = (code: string) => today.report.news.filter((news) => news.code === code).length;
  return { duties, told };
}

const right = { product: 0, country: 'DE', hs: '940490', since: 0 };
const labelled = { product: 0, document: 'fibre-label', validFrom: 0, validUntil: 400 };
const inOrder = { codes: [right], documents: [labelled] };

test('a shipment that is declared rightly pays the duty of its code and nothing else', () => {
  const { duties, told } = pallets(inOrder);

  expect(new Set(duties)).toEqual(new Set([148_000]));
  expect(told('news.freight-seized')).toBe(0);
});

test('a low value is found sooner or later, and costs more than it saved', () => {
  const low = { country: 'DE', perThousand: 500, terms: 'ddp', viaScheme: false } as const;
  const { duties, told } = pallets({ ...inOrder, declarations: [low] });

  expect(new Set(duties)).toEqual(new Set([74_000]));
  expect(told('news.freight-low-value')).toBeGreaterThan(10);
});

test('goods without their paper, and goods of who goes on misdeclaring, are kept', () => {
  expect(pallets({ codes: [right] }).told('news.freight-seized')).toBeGreaterThan(10);
  const wrong = { ...inOrder, codes: [{ ...right, hs: '630790' }] };
  expect(pallets(wrong, 3).told('news.freight-seized')).toBeGreaterThan(10);
});
