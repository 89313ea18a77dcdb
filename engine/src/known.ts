/**
 * What follows from data that seldom changes, and is asked for every day, is worked out once. It is kept by all that it
 * follows from, so that it is never out of date, and is no part of any world: forgetting it changes no result.
 */

/** Something of its own for every key, for as long as the key lives. */
export function ofEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Something of its own for every text, for texts of which there are few: languages, ids. */
export function ofEachText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

interface Gathered<Thing> {
  /** How many things of the list are known so far. */
  count: number;
  readonly things: Map<number, Thing[]>;
}

const NONE: readonly never[] = [];

/**
 * The things of a list that have a number, in the order of the list. For lists that grow at their end alone, until
 * another takes their place: what is new is learnt when it is next asked for.
 */
export function gatheredBy<Thing>(
  numberOf: (thing: Thing) => number,
): (list: readonly Thing[], number: number) => readonly Thing[] {
  const knownOf = ofEach<readonly Thing[], Gathered<Thing>>(() => ({ count: 0, things: new Map() }));
  return (list, number) => {
    const known = knownOf(list);
    for (const thing of known.count < list.length ? list.slice(known.count) : NONE) {
      const same = known.things.get(numberOf(thing));
      if (same) same.push(thing);
      else known.things.set(numberOf(thing), [thing]);
    }
    known.count = list.length;
    return known.things.get(number) ?? NONE;
  };
}

export type KnownTexts<Value> = (text: string, workOut: () => Value) => Value;

/** By a text. `most` are kept; when there are more, all are forgotten. */
export function knownTexts<Value>(most: number): KnownTexts<Value> {
  const known = new Map<string, Value>();
  return (text, workOut) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = workOut();
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

export interface PageText {
  readonly title: string;
  readonly bullets: readonly string[];
  readonly description: string;
  readonly searchTerms: string;
}

/** `besides` is whatever else decides: a language, a product. */
export type KnownPages<Value> = (page: PageText, besides: string | number, workOut: () => Value) => Value;

interface KnownPage<Value> {
  readonly page: PageText;
  readonly besides: string | number;
  readonly value: Value;
}

function isSame(one: PageText, other: PageText): boolean {
  if (one.description !== other.description || one.searchTerms !== other.searchTerms) return false;
  if (one.bullets.length !== other.bullets.length) return false;
  for (let place = 0; place < one.bullets.length; place++)
    if (one.bullets[place] !== other.bullets[place]) return false;
  return true;
}

/**
 * By the words of a page and what is judged with them. The words are compared where they lie, because to join them for a
 * key takes longer than most of what is known by it.
 */
export function knownPages<Value>(most: number): KnownPages<Value> {
  const known = new Map<string, KnownPage<Value>[]>();
  let count = 0;
  return (page, besides, workOut) => {
    const alike = known.get(page.title);
    // Loops, because every order and every evening's look at a page comes through here.
    for (const each of alike ?? NONE)
      if (each.besides === besides && isSame(each.page, page)) return each.value;
    const value = workOut();
    if (count >= most) known.clear();
    count = known.size === 0 ? 1 : count + 1;
    const { title, bullets, description, searchTerms } = page;
    const entry = { page: { title, bullets: [...bullets], description, searchTerms }, besides, value };
    const titled = known.get(title);
    if (titled) titled.push(entry);
    else known.set(title, [entry]);
    return value;
  };
}
