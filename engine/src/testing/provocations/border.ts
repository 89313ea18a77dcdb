/** Codes, declarations, tax numbers, registers and papers. */
import { morningOf } from '../../morning.ts';
import { decided } from '../little-world.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import type { World } from '../../world.ts';
import { refusedIn, robbed, ruled, type Provocation } from './provocation.ts';

const market = (): World => wholeLittleMarket('bazaar', 3);

const classify = { kind: 'classify-goods', product: 'cloud', hs: '940490', country: 'DE' } as const;
const declare = { kind: 'set-declaration', country: 'DE', perThousand: 900 } as const;
const register = { kind: 'register-producer', country: 'DE', register: 'packaging' } as const;
const tax = { kind: 'register-tax', country: 'DE' } as const;
const label = { kind: 'get-document', product: 'cloud', document: 'fibre-label' } as const;

const settled = (): World =>
  morningOf(market(), decided(market(), [classify, declare, register, tax, label]));

const without = (): World =>
  ruled(market(), ({ rules }) => ({
    rules: { ...rules, borders: (rules.borders ?? []).map(({ taxScheme: _scheme, ...border }) => border) },
  }));

export const BORDER: readonly Provocation[] = [
  ...refusedIn(market, [
    [{ ...classify, product: 'boat' }, 'product decision.unknown-product'],
    [{ ...classify, country: 'ZZ' }, 'country decision.unknown-country'],
    [{ ...classify, product: 'mat' }, 'product decision.code-is-known'],
    [{ ...classify, hs: '123456' }, 'hs decision.unknown-heading'],
    [{ ...declare, country: 'US' }, 'country decision.no-border-rules'],
    [{ ...tax, country: 'ZZ' }, 'country decision.unknown-country'],
    [{ ...register, register: 'batteries' }, 'register decision.unknown-register'],
    [{ ...label, product: 'boat' }, 'product decision.unknown-product'],
    [{ ...label, product: 'mat' }, 'document decision.document-not-needed'],
  ]),
  ...refusedIn(settled, [
    [classify, 'hs decision.nothing-changes'],
    [declare, 'country decision.nothing-changes'],
    [register, 'register decision.already-registered'],
    [tax, 'country decision.already-registered'],
    [label, 'document decision.document-at-hand'],
  ]),
  ...refusedIn(without, [
    [tax, 'country decision.no-tax-scheme'],
    [{ ...declare, viaScheme: 'yes' }, 'viaScheme decision.no-tax-scheme'],
  ]),
  ...refusedIn(
    () => robbed(market(), 22_000_000),
    [
      [tax, 'country decision.not-affordable'],
      [label, 'document decision.not-affordable'],
    ],
  ),
];
