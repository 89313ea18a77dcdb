// A thread's desk: what it is to do, where the market's columns lie, and what it knows of the visitor at hand.

/** The words in the order in which `lay-desk.ts` writes them. */
@unmanaged
export class Desk {
  // The chunk.
  from: i32;
  to: i32;
  part: i32;
  slice: i32;
  otherSlice: i32;
  // What the people of the country have in common in their keys.
  peopleKey: i32;
  peopleStart: i32;
  countryKey: i32;
  countryOther: i32;
  // Addresses of the tables.
  gumbel: usize;
  normal: usize;
  // Named streams.
  who: i32;
  wish: i32;
  kind: i32;
  taste: i32;
  mood: i32;
  habits: i32;
  patienceOf: i32;
  click: i32;
  satisfiedBy: i32;
  looksOnAt: i32;
  fancy: i32;
  outside: i32;
  hesitation: i32;
  // Levels.
  satisfied: i32;
  hesitates: i32;
  looksOn: i32;
  habit: i32;
  // Sizes.
  pages: i32;
  rows: i32;
  listings: i32;
  segments: i32;
  lines: i32;
  depth: i32;
  buyers: i32;
  cells: i32;
  sponsoredRows: i32;
  sponsoredBeside: i32;
  mostAdClicks: i32;
  proposals: i32;
  // Addresses of columns.
  figures: usize;
  aliasShare: usize;
  aliasOther: usize;
  pageStart: usize;
  pageLength: usize;
  pageLine: usize;
  rowListing: usize;
  rowLevel: usize;
  rowSlot: usize;
  besideOffer: usize;
  besideLevel: usize;
  patience: usize;
  segmentLevel: usize;
  sensitivity: usize;
  spread: usize;
  detail: usize;
  beside: usize;
  listingCompany: usize;
  keepsCarts: usize;
  offers: usize;
  buyerCell: usize;
  buyer: usize;
  buyerCompany: usize;
  buyerContent: usize;
  visits: usize;
  stops: usize;
  clicks: usize;
  besides: usize;
  carts: usize;
  proposalCount: usize;
  adClickCount: usize;
  adClicks: usize;
  proposed: usize;

  // The visitor at hand; nobody outside reads these.
  key: i32;
  other: i32;
  knownCompany: i32;
  clicked: i32;
  /** Sponsored rows that were clicked: how many, and from here on the slots of eight. */
  adsClicked: i32;
  slot0: i32;
  slot1: i32;
  slot2: i32;
  slot3: i32;
  slot4: i32;
  slot5: i32;
  slot6: i32;
  slot7: i32;
  /** What became of the visit: a number of `OUTCOME`. */
  outcome: i32;
  /** Where the offers that are considered stand in the pool, and the numbers of all offers for the visitor's segment. */
  considered: usize;
  ownOffers: usize;
  /** How many of the batch weigh anything, where the pool goes on, and what is laid out in short numbers. */
  weighers: i32;
  pooled: usize;
  shortened: usize;
  shortenedOffers: usize;
  /** The largest size of each short column, for the filter's margin. */
  mostShown: f32;
  mostTaste1: f32;
  mostTaste2: f32;
  mostTaste3: f32;
  mostTaste4: f32;
  mostTaste5: f32;
  mostWorth: f32;
}

/** What a visitor feels: tastes times their spread, price sensitivity, loyalty, and the utility of the best offer. */
@unmanaged
export class Mind {
  taste1: f64;
  taste2: f64;
  taste3: f64;
  taste4: f64;
  taste5: f64;
  sensitive: f64;
  loyalty: f64;
  most: f64;
}
