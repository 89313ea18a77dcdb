// A visit as far as its clicks, and what is counted of it.
import { Desk } from './desk';
import { considered, examine, lookBeside, lookOn } from './examine';
import { HASTES, KEYS, OTHER_KEYS, PAGES, POOL, POOLED, WEIGHED, WHOSE } from './places';

@inline
export function raise(column: usize, place: i32): void {
  const cell = column + <usize>place * 4;
  store<i32>(cell, load<i32>(cell) + 1);
}

/** Nobody weighs anything yet. */
export function clearPool(desk: Desk): void {
  desk.weighers = 0;
  desk.pooled = changetype<usize>(desk) + POOL;
  desk.shortened = 0;
}

/** Puts a visit of the batch down to weigh so many offers, which begin where the pool goes on. */
@inline
export function putDown(desk: Desk, place: i32, offers: i32): void {
  const weigher = changetype<usize>(desk) + <usize>desk.weighers * 4;
  store<i32>(weigher, place, WHOSE);
  store<u32>(weigher, <u32>desk.pooled, POOLED);
  store<i32>(weigher, offers, WEIGHED);
  desk.weighers += 1;
}

/** The visit at this place of the batch, which began with the number `first`. Who clicks something is put down. */
@inline
export function look(desk: Desk, first: i32, place: i32): void {
  const at = changetype<usize>(desk) + <usize>place * 4;
  const page = load<i32>(at, PAGES);
  desk.key = load<i32>(at, KEYS);
  desk.other = load<i32>(at, OTHER_KEYS);
  desk.considered = desk.pooled;
  const reached = examine(desk, page, load<i32>(at, HASTES));
  raise(desk.visits, desk.part * desk.pages + page);
  // A page has one stop more than rows, so that those before it shift its stops by its own number.
  const stop = load<i32>(desk.pageStart + <usize>page * 4) + page + reached;
  raise(desk.stops, desk.part * (desk.rows + desk.pages) + stop);
  if (desk.clicked > 0) noteClicks(desk, first, place);
}

function noteClicks(desk: Desk, first: i32, place: i32): void {
  if (desk.sponsoredBeside > 0) lookBeside(desk);
  const weighed = lookOn(desk);
  const firstListing = desk.part * desk.listings;
  for (let offer = 0; offer < desk.clicked; offer++)
    raise(desk.clicks, firstListing + considered(desk, offer));
  for (let offer = desk.clicked; offer < weighed; offer++)
    raise(desk.besides, firstListing + considered(desk, offer));
  if (desk.adsClicked > 0) noteAdClicks(desk, first + place);
  putDown(desk, place, weighed);
  desk.pooled += <usize>weighed * 4;
}

/** Which visit clicked on which sponsored rows. */
function noteAdClicks(desk: Desk, number: i32): void {
  const counted = desk.adClickCount + <usize>desk.part * 4;
  const noted = load<i32>(counted);
  for (let click = 0; click < desk.adsClicked; click++) {
    const cell = desk.adClicks + <usize>((desk.part * desk.mostAdClicks + noted + click) * 2) * 4;
    store<i32>(cell, number);
    store<i32>(cell, load<i32>(changetype<usize>(desk) + <usize>click * 4, offsetof<Desk>('slot0')), 4);
  }
  store<i32>(counted, noted + desk.adsClicked);
}
