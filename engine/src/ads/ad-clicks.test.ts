import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClick, mergeClicks, noClicks, type AdClick } from './ad-clicks.ts';

const click = (person: number, company: number, at: number): AdClick => ({
  person,
  company,
  at,
  campaign: 10_001,
  group: 1,
  target: 2,
  listing: 10_003,
  query: -1,
  placement: 'product-page',
});

test('what is remembered of a click is found again, and the last one of a person and company covers others', () => {
  const first = mergeClicks(noClicks(), [click(5, 1, 10), click(2, 1, 11), click(5, 0, 12)], () => true);
  const second = mergeClicks(first, [click(5, 1, 40)], () => true);

  expect(findClick(second, 5, 1)).toEqual(click(5, 1, 40));
  expect(findClick(second, 5, 0)).toEqual(click(5, 0, 12));
  expect(findClick(second, 2, 0)).toBeUndefined();
  expect(second.person.length).toBe(3);
});

test('memory is the same as that of a table, whatever comes and goes', () => {
  const clicks = fc.uniqueArray(fc.record({ person: fc.nat(40), company: fc.nat(3), at: fc.nat(900) }), {
    selector: ({ person, company }) => `${person}/${company}`,
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(clicks, { maxLength: 5 }), fc.nat(900), (days, since) => {
      const table = new Map<string, AdClick>();
      let memory = noClicks();
      for (const day of days) {
        const fresh = day.map(({ person, company, at }) => click(person, company, at));
        memory = mergeClicks(memory, fresh, ({ at }) => at >= since);
        for (const each of fresh) table.set(`${each.person}/${each.company}`, each);
        for (const [name, each] of table) if (each.at < since) table.delete(name);
      }

      expect(memory.person.length).toBe(table.size);
      for (const each of table.values()) expect(findClick(memory, each.person, each.company)).toEqual(each);
    }),
  );
});
