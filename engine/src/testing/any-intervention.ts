/** Interventions of every kind: sensible, mistaken and absurd. */
import fc from 'fast-check';
import type { INTERVENTIONS } from '../interventions/catalogue.ts';

const company = fc.constantFrom('team-1', 'team-2', 'team-9', 'world');

const byKind = {
  rescue: fc.record({
    company,
    amount: fc.constantFrom(0, 1, 40_000, 5_000_000, 1e15),
    as: fc.constantFrom('capital', 'loan', 'gift'),
  }),
  'strike-shock': fc.record(
    {
      shock: fc.constantFrom('typhoon', 'dollar-falls', 'cats-everywhere', 'fire', 'break-in', 'flood'),
      company,
    },
    { requiredKeys: ['shock'] },
  ),
} satisfies Record<(typeof INTERVENTIONS)[number]['kind'], fc.Arbitrary<object>>;

export const anyIntervention: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(
      ...Object.entries(byKind).map(([kind, content]: [string, fc.Arbitrary<object>]) =>
        content.map((fields): unknown => ({ kind, ...fields })),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);
