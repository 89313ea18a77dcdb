import { expect, test } from 'vitest';
import en from '../../contract/src/refusals/en.json' with { type: 'json' };
import zh from '../../contract/src/refusals/zh.json' with { type: 'json' };
import { checkDecision } from '../../engine/src/decisions/catalogue.ts';
import { PROVOCATIONS } from '../../engine/src/testing/provocations/index.ts';

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['zh', zh],
  ['en', en],
];

const provoked = PROVOCATIONS.flatMap(({ world, company, decision }) =>
  checkDecision(world(), company, decision),
);

const gapsIn = (text: string): string[] => text.match(/(?<=\{)\w+(?=\})/g) ?? [];

test.each(languages)(
  'a refused decision has its words, and no words wait for a refusal that never comes (%s)',
  (_, words) => {
    const written = Object.keys(words).filter((code) => code.startsWith('decision.'));

    expect(written.toSorted()).toEqual(
      [...new Set(provoked.map(({ code }) => code))]
        .filter((code) => code.startsWith('decision.'))
        .toSorted(),
    );
  },
);

test.each(languages)('a refusal fills every gap that its words leave (%s)', (_, words) => {
  const empty = provoked.flatMap(({ code, values }) =>
    gapsIn(words[code] ?? '')
      .filter((gap) => !Object.hasOwn(values, gap))
      .map((gap) => `${code} leaves {${gap}}`),
  );

  expect(empty).toEqual([]);
});
