import { gradeReturn as grade } from '../orders/return-goods.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findCase, mustFindCase } from './own-case.ts';

const shape = object({
  kind: oneOf('grade-return'),
  return: integer(1),
  grade: oneOf('resell', 'liquidate', 'dispose'),
});
type GradeReturn = Infer<typeof shape>;

function check(world: World, company: number, { return: id }: GradeReturn): Fault[] {
  const found = findCase(world, company, id);
  if (!found) return [fault('return', 'decision.unknown-return', { return: id })];
  const { state } = found;
  return state === 'received' ? [] : [fault('return', 'decision.not-to-be-graded', { return: id, state })];
}

function apply(today: Today, company: number, content: GradeReturn): void {
  grade(today, mustFindCase(today.world, company, content.return), content.grade);
}

/** What becomes of goods that came back: sold as new, to a liquidator, or thrown away. */
export const gradeReturn: DecisionKind<'grade-return', GradeReturn> = {
  kind: 'grade-return',
  shape,
  check,
  apply,
};
