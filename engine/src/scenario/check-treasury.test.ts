import { expect, test } from 'vitest';
import { littleScenario } from '../testing/little-scenario.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { checkScenario } from './check.ts';

const codes = (rules: ReturnType<typeof withTreasury>) =>
  checkScenario(littleScenario({ rules })).map(({ path, code }) => `${path} ${code}`);

test('a bank that knows every currency and a state with a rate for every code are in order', () => {
  expect(codes(withTreasury())).toEqual([]);
});

test('a currency without a yearly rate, forwards that end before they begin and codes without a rate are named', () => {
  const forwards = {
    leastDays: 30,
    mostDays: 7,
    spreadPerTenThousand: 0,
    marginPerThousand: 0,
    mostOpen: 1,
  };
  const bank = { yearlyPerTenThousand: { CNY: 200, USD: 400 }, forwards };
  const sound = withTreasury().home?.[0]?.exportRefund;
  if (!sound) throw new Error('the little state gives nothing back');
  const home = { exportRefund: { ...sound, rates: [{ hs: '94', perThousand: 130 }] } };

  expect(codes(withTreasury({ bank, home }))).toEqual([
    'rules.bank[0].yearlyPerTenThousand scenario.nothing-for',
    'rules.bank[0].forwards scenario.range-is-upside-down',
    'rules.home[0].exportRefund.rates scenario.no-rate-for-the-rest',
  ]);
});
