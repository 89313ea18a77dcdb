/** Buying goods: suppliers, samples, inspections and what their reports allow. */
import { playDay } from '../../day.ts';
import type { JournalEntry } from '../../journal.ts';
import { LITTLE_SHOCKS } from '../little-shocks.ts';
import { supplied } from '../little-supply.ts';
import { decided, littleWorld } from '../little-world.ts';
import type { Finding } from '../../supply/supply.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, type Provocation } from './provocation.ts';

/** A company that awaits two batches, one of them to be inspected, and a sample. */
function trading(): World {
  const world = littleWorld({ scenario: { goods: supplied(), shocks: LITTLE_SHOCKS } });
  return playDay(
    world,
    decided(world, [
      { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 100 },
      { kind: 'order-goods', supplier: 'careful', product: 'cave', units: 100 },
      { kind: 'inspect-goods', supply: 1, units: 20 },
      { kind: 'order-sample', supplier: 'cheap', product: 'cloud' },
    ]),
  ).world;
}

/** The report on the first batch says that it is this good; the careful works claim 85. */
const reported = (quality: number, isReworked?: true): World =>
  changed(trading(), ({ supplies }) => {
    const [supply] = supplies;
    const report: Finding & { answerBy: number } = { foundOn: 1, quality, error: 0.01, answerBy: 9 };
    if (supply?.inspection) supply.inspection.report = report;
    if (supply && isReworked) supply.isReworked = isReworked;
  });

/** The factory is full for all of the weeks that it takes orders for. */
const booked = (): World =>
  changed(trading(), (world) => {
    world.bookings = [0, 1, 2, 3].map((week) => ({ supplier: 0, week, units: 1000 }));
  });

function burnt(): World {
  const world = trading();
  const fire: JournalEntry = {
    seq: 1,
    day: world.day + 1,
    company: 'world',
    decision: { kind: 'strike-shock', shock: 'fire' },
    author: 'teacher',
  };
  return playDay(world, [fire]).world;
}

const order = (other: object = {}) => ({
  kind: 'order-goods',
  supplier: 'careful',
  product: 'cloud',
  units: 50,
  ...other,
});
const sample = (supplier: string, product: string) => ({ kind: 'order-sample', supplier, product });
const inspect = (supply: number, units: number) => ({ kind: 'inspect-goods', supply, units });
const answer = (verdict: string, other: object = {}) => ({
  kind: 'answer-inspection',
  supply: 1,
  verdict,
  ...other,
});

export const GOODS: readonly Provocation[] = [
  ...refusedIn(trading, [
    [order({ supplier: 'nobody' }), 'supplier decision.unknown-supplier'],
    [order({ product: 'boat' }), 'product decision.unknown-product'],
    [order({ supplier: 'cheap', product: 'mat' }), 'product decision.not-supplied'],
    [order({ units: 49 }), 'units decision.below-minimum'],
    [order({ units: 9000 }), 'units decision.beyond-capacity'],
    [order({ supplier: 'cheap', units: 90_000 }), 'units decision.not-affordable'],
    [sample('nobody', 'cloud'), 'supplier decision.unknown-supplier'],
    [sample('careful', 'boat'), 'product decision.unknown-product'],
    [sample('cheap', 'mat'), 'product decision.not-supplied'],
    [sample('cheap', 'cloud'), 'product decision.sample-is-coming'],
    [inspect(99, 5), 'supply decision.unknown-supply'],
    [inspect(1, 5), 'supply decision.inspected-already'],
    [inspect(2, 101), 'units decision.more-than-ordered'],
    [answer('accept'), 'supply decision.no-report-to-answer'],
    [answer('accept', { supply: 99 }), 'supply decision.unknown-supply'],
  ]),
  ...refusedIn(
    () => reported(0.5),
    [
      [answer('discount'), 'perThousand shape.missing'],
      [answer('accept', { perThousand: 10 }), 'perThousand decision.only-of-a-discount'],
    ],
  ),
  ...refusedIn(
    () => reported(0.85),
    [
      [answer('rework'), 'verdict decision.meets-its-claim'],
      [answer('reject'), 'verdict decision.meets-its-claim'],
    ],
  ),
  ...refusedIn(() => reported(0.5, true), [[answer('rework'), 'verdict decision.reworked-already']]),
  ...refusedIn(booked, [[order(), 'units decision.supplier-is-full']]),
  ...refusedIn(burnt, [[order(), 'supplier decision.supplier-burnt']]),
  // A world without samples and inspectors.
  ...refusedIn(littleWorld, [
    [sample('careful', 'cloud'), 'supplier decision.no-samples'],
    [inspect(1, 5), 'kind decision.no-inspectors'],
  ]),
];
