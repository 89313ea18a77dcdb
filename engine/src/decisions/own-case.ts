import type { ReturnCase, World } from '../world.ts';

/** A return or dispute of this company; another's is as good as none. */
export const findCase = ({ returns }: World, company: number, id: number): ReturnCase | undefined =>
  returns.find((each) => each.id === id && each.company === company);

export function mustFindCase(world: World, company: number, id: number): ReturnCase {
  const found = findCase(world, company, id);
  if (!found) throw new Error(`company ${company} has no return ${id}`);
  return found;
}
