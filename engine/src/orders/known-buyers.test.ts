import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownBuyers } from '../world.ts';
import { PEOPLE_PER_COUNTRY } from '../demand/shopper.ts';
import { rememberBuyers } from './known-buyers.ts';

const NOBODY: KnownBuyers = {
  person: new Float64Array(),
  company: new Int16Array(),
  content: new Int8Array(),
};
function recall({ person, company, content }: KnownBuyers, country: number, wanted: number) {
  const place = person.indexOf(country * PEOPLE_PER_COUNTRY + wanted);
  return place < 0 ? undefined : { company: company[place], content: content[place] };
}
const memory = fc.record({
  country: fc.integer({ min: 0, max: 2 }),
  person: fc.integer({ min: 0, max: 20 }),
  company: fc.integer({ min: 0, max: 11 }),
  content: fc.integer({ min: -100, max: 100 }),
});

test('everybody who bought is remembered by their last order, and in their own country only', () => {
  fc.assert(
    fc.property(fc.array(fc.array(memory, { maxLength: 12 }), { maxLength: 8 }), (days) => {
      const buyers = days.reduce((known, today) => rememberBuyers(known, today), NOBODY);

      const last = new Map(days.flat().map((each) => [`${each.country} ${each.person}`, each]));
      for (const { country, person, company, content } of last.values()) {
        expect(recall(buyers, country, person)).toEqual({ company, content });
      }
      expect(buyers.person.length).toBe(last.size);
      expect([...buyers.person]).toEqual([...buyers.person].toSorted((a, b) => a - b));
      expect(recall(buyers, 3, 0)).toBeUndefined();
    }),
  );
});
