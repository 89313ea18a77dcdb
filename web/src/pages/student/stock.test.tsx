import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, COMPANY, deskAnswers, littleSight } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const both = (text: string) => ({ zh: text, en: text });
const { catalogue } = littleSight();
const bag = {
  id: 'bag',
  line: 'bags',
  name: both('Belt bag'),
  hs: '420292',
  grams: 200,
  millimetres: { length: 500, width: 400, height: 100 },
} as Sight['catalogue']['products'][number];
const source = { title: 'A price list', read: '2025-09-01', standing: 'assumed' } as const;

const sight = {
  catalogue: {
    ...catalogue,
    products: [bag],
    warehouses: [
      {
        country: 'US',
        name: both('Los Angeles'),
        storage: { perLitreDay: 2 },
        inboundPerUnit: 60,
        pickingPerOrder: 600,
        disposalPerUnit: 300,
        source,
      },
    ],
    freight: [
      {
        id: 'us-fcl',
        name: both('Sea FCL'),
        kind: 'sea-fcl' as const,
        to: 'US',
        containers: [{ id: '20', name: both('20 ft'), price: 1_400_000, litres: 28_000, kilograms: 21_000 }],
        minimum: 0,
        perShipment: 200_000,
        surcharges: [{ kind: 'peak' as const, from: '2025-09-01', until: '2025-12-31', flat: 50_000 }],
        days: { min: 22, max: 34 },
      },
    ],
  },
  stock: [
    { product: 'bag', place: 'home', units: 900, cost: 1_350_000, ages: [{ since: 19, units: 900 }] },
    {
      product: 'bag',
      place: 'US',
      units: 40,
      cost: 100_000,
      ages: [{ since: 1, units: 40 }],
      rent: { currency: 'CNY', amount: 1600 },
    },
  ],
  freight: [
    {
      id: 4,
      lane: 'us-fcl',
      place: 'US',
      goods: [{ product: 'bag', units: 300, cost: 600_000 }],
      sentOn: 2,
      promisedOn: 28,
      events: [
        { on: 2, stage: 'collected' as const },
        { on: 19, stage: 'at-the-gate' as const },
      ],
      appointmentOn: 23,
    },
  ],
};

test('stock tells how long it has lain and what it costs to keep, and shipments how far they are', async () => {
  await visit('/student/stock', somebody('student'), deskAnswers(sight));

  const stock = await screen.findByRole('region', { name: 'Stock' });
  const abroad = (await within(stock).findByText('Los Angeles')).closest('tr');
  expect(abroad?.textContent).toContain('20');
  expect(abroad?.textContent).toContain('16.00');
  const coming = screen.getByRole('region', { name: 'Goods on their way' });
  await within(coming).findByText('at the gate since Day 19, to be unloaded on Day 23');
});

test('a shipment by the container is quoted with its container, its surcharge and its papers', async () => {
  await visit('/student/stock?panel=send-new', somebody('student'), deskAnswers(sight));

  const units = await screen.findByRole('spinbutton', { name: 'Units of Belt bag' });
  await userEvent.clear(units);
  await userEvent.type(units, '800');

  // 800 boxes of 20 litres are 16 cubic metres: ¥14,000, ¥500 and ¥2,000.
  const quote = await screen.findByText(/^800 units to Los Angeles/);
  expect(quote.textContent).toContain(
    '16.0 m³ in 1 × 20 ft, peak season ¥500 and papers and clearance ¥2,000',
  );
  expect(quote.textContent).toContain('¥16,500 in all');
});

test('with lanes to several countries, only those to the chosen one are on offer', async () => {
  const [fcl] = sight.catalogue.freight;
  const toGermany = { ...fcl, id: 'de-fcl', name: both('Sea FCL to Germany'), to: 'DE' } as typeof fcl;
  const freight = fcl && toGermany ? [fcl, toGermany] : [];
  await visit(
    '/student/stock?panel=send-new',
    somebody('student'),
    deskAnswers({ ...sight, catalogue: { ...sight.catalogue, freight } }),
  );

  await screen.findByRole('combobox', { name: 'To' });
  expect(screen.getAllByRole('radio', { name: /Sea FCL/ })).toHaveLength(1);
});

test('goods are cleared out of a place for its fee, and what is lost is said first', async () => {
  const sent: unknown[] = [];
  await visit('/student/stock', somebody('student'), {
    ...deskAnswers(sight),
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'remove-stock' }) };
    },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Clear Belt bag in Los Angeles' }));
  await screen.findByText(/¥120\.00 to destroy it, and goods worth ¥1,000\.00 are lost for good/);
  await userEvent.click(screen.getByRole('button', { name: 'Clear Belt bag' }));

  expect(sent).toEqual([
    { decision: { kind: 'remove-stock', product: 'bag', place: 'US', how: 'destroy', units: 40 } },
  ]);
});
