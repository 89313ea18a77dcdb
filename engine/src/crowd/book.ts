/**
 * The open orders of a crowd, in columns. Nobody decides anything about them, so all that will happen is known when
 * they are placed, and stands here as moments, and `NEVER` for what will not.
 */
export const CROWD_COLUMNS = {
  id: Int32Array,
  seller: Int32Array,
  page: Int32Array,
  /** The consumer's number in the country. */
  buyer: Float64Array,
  placedAt: Int32Array,
  session: Int32Array,
  units: Int16Array,
  promisedAt: Int32Array,
  /** What a middling parcel takes on the way. */
  middle: Int32Array,
  shippedAt: Int32Array,
  deliveredAt: Int32Array,
  cancelledAt: Int32Array,
  lostAt: Int32Array,
  reviewedAt: Int32Array,
  /** When nothing more can come. */
  endsAt: Int32Array,
} as const;

/** The moment of what will not happen. */
export const NEVER = -1;

type Column = keyof typeof CROWD_COLUMNS;
const NAMES = Object.keys(CROWD_COLUMNS) as Column[];

export type CrowdOrder = { readonly [K in Column]: number };
export type CrowdBook = { count: number } & {
  -readonly [K in Column]: InstanceType<(typeof CROWD_COLUMNS)[K]>;
};

const SMALLEST = 64;

function bookWithRoom(room: number): CrowdBook {
  return {
    count: 0,
    id: new Int32Array(room),
    seller: new Int32Array(room),
    page: new Int32Array(room),
    buyer: new Float64Array(room),
    placedAt: new Int32Array(room),
    session: new Int32Array(room),
    units: new Int16Array(room),
    promisedAt: new Int32Array(room),
    middle: new Int32Array(room),
    shippedAt: new Int32Array(room),
    deliveredAt: new Int32Array(room),
    cancelledAt: new Int32Array(room),
    lostAt: new Int32Array(room),
    reviewedAt: new Int32Array(room),
    endsAt: new Int32Array(room),
  };
}

export const emptyCrowdBook = (): CrowdBook => bookWithRoom(SMALLEST);

export function appendCrowdOrder(book: CrowdBook, order: CrowdOrder): void {
  if (book.count === book.id.length) {
    const grown = bookWithRoom(book.count * 2);
    for (const name of NAMES) grown[name].set(book[name]);
    Object.assign(book, grown, { count: book.count });
  }
  for (const name of NAMES) book[name][book.count] = order[name];
  book.count += 1;
}

export function crowdOrderAt(book: CrowdBook, row: number): CrowdOrder {
  return {
    id: book.id[row] ?? 0,
    seller: book.seller[row] ?? 0,
    page: book.page[row] ?? 0,
    buyer: book.buyer[row] ?? 0,
    placedAt: book.placedAt[row] ?? 0,
    session: book.session[row] ?? 0,
    units: book.units[row] ?? 0,
    promisedAt: book.promisedAt[row] ?? 0,
    middle: book.middle[row] ?? 0,
    shippedAt: book.shippedAt[row] ?? 0,
    deliveredAt: book.deliveredAt[row] ?? 0,
    cancelledAt: book.cancelledAt[row] ?? 0,
    lostAt: book.lostAt[row] ?? 0,
    reviewedAt: book.reviewedAt[row] ?? 0,
    endsAt: book.endsAt[row] ?? 0,
  };
}

/** Drops the orders that end before a moment; the others keep their order, and spare room holds nothing. */
export function dropEnded(book: CrowdBook, before: number): void {
  let kept = 0;
  for (let row = 0; row < book.count; row++) {
    if ((book.endsAt[row] ?? 0) < before) continue;
    if (kept < row) for (const name of NAMES) book[name][kept] = book[name][row] ?? 0;
    kept += 1;
  }
  for (const name of NAMES) book[name].fill(0, kept, book.count);
  book.count = kept;
}
