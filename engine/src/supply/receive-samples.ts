import { at } from '../at.ts';
import type { Today } from '../today.ts';
import { lookAt } from './inspect.ts';

/** Findings of a company that are kept: more than a buyer compares. */
const KEPT = 40;

/** Samples that come today are looked at today; the oldest findings make room for new ones. */
export function receiveSamples(today: Today): void {
  const { world, day, report } = today;
  const { goods } = world.scenario;
  for (const sample of world.samples) {
    if (sample.finding || sample.arrivesOn > day) continue;
    sample.finding = lookAt(world, sample, day);
    report.news.push({
      company: sample.company,
      code: 'news.sample-received',
      values: {
        supplier: at(goods.suppliers, sample.supplier).id,
        product: at(goods.products, sample.product).id,
        quality: Math.floor(sample.finding.quality * 100 + 0.5),
      },
    });
  }
  const seen = new Map<number, number>();
  world.samples = world.samples
    .toReversed()
    .filter(({ company }) => {
      const count = (seen.get(company) ?? 0) + 1;
      seen.set(company, count);
      return count <= KEPT;
    })
    .toReversed();
}
