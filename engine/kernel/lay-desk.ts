/** A market as the twin reads it: words in the order in which `assembly/desk.as` names them. */
import { otherStreamKey, otherUpperHalf, streamKey, upperHalf } from '../src/chance.ts';
import { at } from '../src/at.ts';
import { FIGURE, VISIT_SIZES, type Board, type MarketBoard } from '../src/demand/board.ts';
import { CHOICE_STREAMS } from '../src/demand/choose.ts';
import { EXAMINE_STREAMS } from '../src/demand/examine.ts';
import { PERSON_STREAMS, VISIT_STREAMS } from '../src/demand/shopper.ts';

/** The words that change from chunk to chunk; the market's own follow. */
export const CHUNK_WORDS = { from: 0, to: 1, part: 2, slice: 3, otherSlice: 4, count: 5 } as const;

const STREAMS = [
  VISIT_STREAMS.who,
  VISIT_STREAMS.page,
  PERSON_STREAMS.segment,
  PERSON_STREAMS.taste,
  EXAMINE_STREAMS.mood,
  EXAMINE_STREAMS.habit,
  EXAMINE_STREAMS.patience,
  EXAMINE_STREAMS.click,
  EXAMINE_STREAMS.satisfied,
  EXAMINE_STREAMS.looksOn,
  CHOICE_STREAMS.fancy,
  CHOICE_STREAMS.outside,
  CHOICE_STREAMS.hesitation,
];

const LEVELS = [FIGURE.satisfied, FIGURE.hesitation, FIGURE.looksOn, FIGURE.habit];

const SIZES = [...VISIT_SIZES, 'mostAdClicks', 'proposals'] as const satisfies readonly (keyof MarketBoard)[];

const COLUMNS = [
  'figures',
  'aliasShare',
  'aliasOther',
  'pageStart',
  'pageLength',
  'pageLine',
  'rowListing',
  'rowLevel',
  'rowSlot',
  'besideOffer',
  'besideLevel',
  'patience',
  'segmentLevel',
  'sensitivity',
  'spread',
  'detail',
  'beside',
  'listingCompany',
  'keepsCarts',
  'offers',
  'buyerCell',
  'buyer',
  'buyerCompany',
  'buyerContent',
  'visits',
  'stops',
  'clicks',
  'besides',
  'carts',
  'proposalCount',
  'adClickCount',
  'adClicks',
  'proposed',
] as const satisfies readonly (keyof MarketBoard)[];

export interface TableAddresses {
  readonly gumbel: number;
  readonly normal: number;
}

/** What stands behind the words of the chunk for all visits of one market and day. */
export function wordsOf(board: Board, place: number, tables: TableAddresses): Int32Array {
  const market = at(board.markets, place);
  const country = market.figures[FIGURE.country] ?? 0;
  return Int32Array.from([
    streamKey(board.seed, PERSON_STREAMS.people),
    otherStreamKey(board.seed, PERSON_STREAMS.people),
    upperHalf(country),
    otherUpperHalf(country),
    tables.gumbel,
    tables.normal,
    ...STREAMS,
    ...LEVELS.map((figure) => market.figures[figure] ?? 0),
    ...SIZES.map((size) => market[size]),
    ...COLUMNS.map((column) => market[column].byteOffset),
  ]);
}
