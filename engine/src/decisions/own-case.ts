import { gatheredBy } from '../known.ts';
import type { ReturnCase, World } from '../world.ts';

const casesById = gatheredBy<ReturnCase>(({ id }) => id);

/** A return or dispute of this company; another's is as good as none. */
export const findCase = ({ returns }: World, company: number, id: number): ReturnCase | undefined =>
  casesById(returns, id).find((each) => each.company === company);

export function mustFindCase(world: World, company: number, id: number): ReturnCase {
  const found = findCase(world, company, id);
  if (!found) throw new Error(`company ${company} has no return ${id}`);
  return found;
}
