/** What has been written about an order, in the order in which it came. */
import { gatheredBy } from '../known.ts';
import type { Letter, World } from '../world.ts';

const lettersByOrder = gatheredBy<Letter>(({ order }) => order);

export const lettersAbout = ({ letters }: Pick<World, 'letters'>, order: number): readonly Letter[] =>
  lettersByOrder(letters, order);
