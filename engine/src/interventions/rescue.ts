import { inUnits } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { fault, id, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import { isWoundUp } from '../treasury/insolvency.ts';
import type { World } from '../world.ts';
import type { InterventionKind } from './intervention.ts';

const MOST = 100_000_000_000;

const shape = object({
  kind: oneOf('rescue'),
  company: id,
  /** Minor units of the home currency. */
  amount: integer(1, MOST),
  /** Capital is the owners' and stays; a loan bears no interest and is to be paid back. */
  as: oneOf('capital', 'loan'),
});
type Rescue = Infer<typeof shape>;

const placeOf = (world: World, { company }: Rescue): number =>
  world.companies.findIndex(({ id }) => id === company);

function check(world: World, content: Rescue): Fault[] {
  const { company } = content;
  const place = placeOf(world, content);
  if (place < 0) return [fault('company', 'intervention.unknown-company', { company })];
  return isWoundUp(world, place) ? [fault('company', 'intervention.company-closed', { company })] : [];
}

function apply(today: Today, content: Rescue): void {
  const { world, report } = today;
  const company = placeOf(world, content);
  const { currency } = world.scenario.home;
  const { amount } = content;
  const from = content.as === 'loan' ? 'rescue-loan' : 'equity';
  const lines = [debit('bank', currency, amount), credit(from, currency, amount)];
  post(today, company, { memo: 'rescue-paid', lines });
  const values = { amount: inUnits(world.scenario, amount, currency), currency };
  report.news.push({
    company,
    code: content.as === 'loan' ? 'news.rescue-loan' : 'news.rescue-capital',
    values,
  });
}

/** Puts money into a company, e.g. into one that cannot pay its debts. */
export const rescue: InterventionKind<'rescue', Rescue> = {
  kind: 'rescue',
  shape,
  target: ({ company }) => company,
  check,
  apply,
};
