export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Neighbours together until k have ordered in them; who is left at the end belongs to those before. */
export function spansOf(orders: readonly number[], k: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let together = 0;
  orders.forEach((count, at) => {
    together += count;
    if (together < k) return;
    spans.push({ from, until: at + 1 });
    from = at + 1;
    together = 0;
  });
  if (from === orders.length) return spans;
  const before = spans.pop();
  return [...spans, { from: before?.from ?? from, until: orders.length }];
}
