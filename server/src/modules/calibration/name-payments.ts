import type { Distribution, Fact } from './facts.ts';
import { meansOf } from './set/set-payments.ts';

/** What a firm calls its means of payment may name somebody; only the kinds that everybody knows are told. */
export function namedFacts(facts: readonly Fact[]): Fact[] {
  const payments = new Map<string, Fact>();
  const others: Fact[] = [];
  for (const fact of facts) {
    const word = /^payment\.(.*)$/.exec(fact.id)?.[1];
    if (word === undefined) others.push(fact);
    else {
      const id = `payment.${meansOf(word).id}`;
      const known = payments.get(id);
      payments.set(id, {
        ...fact,
        id,
        value: fact.value + (known?.value ?? 0),
        count: fact.count + (known?.count ?? 0),
      });
    }
  }
  return [...others, ...payments.values()];
}

export function namedBars(bars: Distribution): Distribution {
  if (bars.id !== 'payment') return bars;
  const sums = new Map<string, { share: number; count: number }>();
  bars.labels.forEach((label, at) => {
    const { id } = meansOf(label);
    const known = sums.get(id) ?? { share: 0, count: 0 };
    sums.set(id, {
      share: known.share + (bars.shares[at] ?? 0),
      count: known.count + (bars.counts[at] ?? 0),
    });
  });
  const rows = [...sums];
  return {
    ...bars,
    labels: rows.map(([id]) => id),
    shares: rows.map(([, { share }]) => share),
    counts: rows.map(([, { count }]) => count),
  };
}
