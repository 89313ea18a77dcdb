// How a visitor looks down the page and what they click: `src/demand/examine.ts`, four rows at a time.
import { mix, mixFour } from './chance';
import { Desk } from './desk';

const MOST_AD_CLICKS: i32 = 8;

@inline
function word(column: usize, place: i32): i32 {
  return load<i32>(column + <usize>place * 4);
}

@inline
function consider(desk: Desk, place: i32, offer: i32): void {
  store<i32>(desk.considered + <usize>place * 4, offer);
}

@inline
export function considered(desk: Desk, place: i32): i32 {
  return load<i32>(desk.considered + <usize>place * 4);
}

/** How far down the patience lasts: levels fall from row to row. */
@inline
function depthOf(desk: Desk, haste: i32): i32 {
  const depth = desk.depth;
  const wanted = i32x4.splat(haste);
  let rows = 0;
  while (rows < depth) {
    const patient = i32x4.bitmask(i32x4.gt_s(v128.load(desk.patience + <usize>rows * 4), wanted));
    rows += ctz(~patient);
    if (patient != 15) break;
  }
  return min(rows, depth);
}

/** The numbers by which chance knows the offers of four rows; beyond the last row that counts, any offer's. */
@inline
function numbersOf(desk: Desk, cell: usize, looked: i32): v128 {
  const counts = i32x4.gt_s(i32x4.splat(looked), i32x4(0, 1, 2, 3));
  const offers = i32x4.shl(v128.and(v128.load(desk.rowListing + cell), counts), 2);
  const detail = desk.detail;
  let numbers = v128.load32_zero(detail + <usize>i32x4.extract_lane(offers, 0));
  numbers = v128.load_lane<i32>(detail + <usize>i32x4.extract_lane(offers, 1), numbers, 1);
  numbers = v128.load_lane<i32>(detail + <usize>i32x4.extract_lane(offers, 2), numbers, 2);
  return v128.load_lane<i32>(detail + <usize>i32x4.extract_lane(offers, 3), numbers, 3);
}

/** Of four rows that begin here, those that patience lasts for, as a count; sponsored ones try nobody's patience. */
@inline
function lasting(sponsored: i32, patience: i32): i32 {
  let left = patience;
  for (let row = 0; row < 4; row++) {
    if (left == 0) return row;
    left -= 1 - ((sponsored >> row) & 1);
  }
  return 4;
}

/** Looks down the rows of the page; returns how many were reached. What is clicked is considered. */
export function examine(desk: Desk, page: i32, haste: i32): i32 {
  const start = word(desk.pageStart, page);
  const rows = word(desk.pageLength, page);
  desk.adsClicked = 0;
  desk.clicked = 0;
  if (rows == 0) return 0;
  const key = desk.key;
  const other = desk.other;
  const hasAds = desk.sponsoredRows > 0;
  let patience = depthOf(desk, haste);
  let clicked = 0;
  let reached = 0;
  while (reached < rows && patience > 0) {
    const cell = <usize>(start + reached) * 4;
    const sponsored = hasAds
      ? i32x4.bitmask(i32x4.ne(v128.load(desk.rowSlot + cell), i32x4.splat(0)))
      : 0;
    const looked = min(rows - reached, sponsored == 0 ? min(4, patience) : lasting(sponsored, patience));
    const draws = mixFour(
      i32x4.add(numbersOf(desk, cell, looked), i32x4.splat(desk.click)),
      i32x4.splat(key),
      i32x4.splat(other),
    );
    let clicks = i32x4.bitmask(i32x4.lt_s(draws, v128.load(desk.rowLevel + cell))) & ((1 << looked) - 1);
    while (clicks != 0) {
      const row = ctz(clicks);
      clicks &= clicks - 1;
      const place = start + reached + row;
      const offer = word(desk.rowListing, place);
      const number = word(desk.detail, offer);
      const slot = hasAds ? word(desk.rowSlot, place) : 0;
      if ((slot > 0 || desk.adsClicked > 0) && !opens(desk, clicked, number, slot)) continue;
      consider(desk, clicked, offer);
      clicked += 1;
      if (mix(number + desk.satisfiedBy, key, other) < desk.satisfied) {
        desk.clicked = clicked;
        return reached + row + 1;
      }
    }
    reached += looked;
    patience -= looked - popcnt(sponsored & ((1 << looked) - 1));
  }
  desk.clicked = clicked;
  return reached;
}

/** Whether a click leads to a page that is not open yet; one on a sponsored row is noted. */
function opens(desk: Desk, clicked: i32, number: i32, slot: i32): bool {
  for (let place = 0; place < clicked; place++)
    if (word(desk.detail, considered(desk, place)) == number) return false;
  if (slot == 0) return true;
  if (desk.adsClicked >= MOST_AD_CLICKS) return false;
  store<i32>(changetype<usize>(desk) + <usize>desk.adsClicked * 4, slot, offsetof<Desk>('slot0'));
  desk.adsClicked += 1;
  return true;
}

/** Each page that was opened has sponsored rows of its own, and each of those that is clicked is opened too. */
export function lookBeside(desk: Desk): void {
  const beside = desk.sponsoredBeside;
  const firstSlot = 1 + desk.pages * desk.sponsoredRows;
  for (let place = 0; place < desk.clicked; place++) {
    const first = considered(desk, place) * beside;
    for (let cell = first; cell < first + beside; cell++) {
      const offer = word(desk.besideOffer, cell) - 1;
      if (offer < 0) continue;
      const number = word(desk.detail, offer);
      if (mix(number + desk.click, desk.key, desk.other) >= word(desk.besideLevel, cell)) continue;
      if (!opens(desk, desk.clicked, number, firstSlot + cell)) continue;
      consider(desk, desk.clicked, offer);
      desk.clicked += 1;
    }
  }
}

/** On pages with several offers some weigh another beside the featured one. Returns how many are weighed. */
export function lookOn(desk: Desk): i32 {
  const clicked = desk.clicked;
  let weighed = clicked;
  for (let place = 0; place < clicked; place++) {
    const featured = considered(desk, place);
    const rival = word(desk.beside, featured);
    if (rival < 0) continue;
    if (mix(word(desk.detail, featured) + desk.looksOnAt, desk.key, desk.other) >= desk.looksOn) continue;
    consider(desk, weighed, rival);
    weighed += 1;
  }
  return weighed;
}
