import { at } from '../at.ts';
import { monthOfDay } from '../calendar.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { homeRulesOn } from '../scenario/rules-in-force.ts';
import { fault, id, list, object, oneOf, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('claim-export-refund'),
  /** `2025-09`. */
  month: text({ min: 7, max: 7, like: /^\d{4}-(0[1-9]|1[0-2])$/ }),
  /** The papers that go with it, by their ids in the rules. */
  documents: list(id, { max: 12 }),
});
type Claim = Infer<typeof shape>;

const findMonth = (world: World, company: number, month: string) =>
  at(world.companies, company).treasury.exports.find((each) => each.month === month);

function check(world: World, company: number, { month, documents }: Claim): Fault[] {
  const { scenario, day } = world;
  const rules = homeRulesOn(scenario, day + 1)?.exportRefund;
  if (!rules) return [fault('', 'decision.no-export-refund')];
  const stranger = documents.findIndex((name) => !rules.documents.some((each) => each.id === name));
  if (stranger >= 0) {
    const values = { document: at(documents, stranger) };
    return [fault(`documents[${stranger}]`, 'decision.unknown-document', values)];
  }
  if (month === monthOfDay(scenario, day + 1)) return [fault('month', 'decision.month-not-over', { month })];
  const found = findMonth(world, company, month);
  if (!found || found.refund <= 0) return [fault('month', 'decision.nothing-to-claim', { month })];
  return found.state === 'open' ? [] : [fault('month', 'decision.already-claimed', { month })];
}

/** An incomplete application is taken in all the same: the office says what it thinks of it in its own time. */
function apply(today: Today, company: number, { month, documents }: Claim): void {
  const { world, day } = today;
  const found = findMonth(world, company, month);
  const rules = homeRulesOn(world.scenario, day)?.exportRefund;
  if (!found || !rules) throw new Error(`no exports of ${month} to claim for`);
  const isComplete = rules.documents.every((each) => documents.includes(each.id));
  found.state = isComplete ? 'claimed' : 'incomplete';
  found.decidedOn = day + (isComplete ? rules.paidAfterDays : rules.sentBackAfterDays);
  if (!isComplete) return;
  const { currency } = world.scenario.home;
  const lines = [
    debit('export-refund-due', currency, found.refund),
    credit('export-refund', currency, found.refund),
  ];
  post(today, company, { memo: 'export-refund-claimed', lines });
}

/** Asks the tax office at home for the VAT of what left the country in a month. */
export const claimExportRefund: DecisionKind<'claim-export-refund', Claim> = {
  kind: 'claim-export-refund',
  shape,
  check,
  apply,
};
