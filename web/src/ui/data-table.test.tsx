import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { onPhone } from '../testing/screen.ts';
import { show } from '../testing/render.tsx';
import { DataTable, type DataTableProps } from './data-table.tsx';

interface Order {
  id: string;
  buyer: string;
  price: number;
}

const orders: Order[] = [
  { id: 'US-3', buyer: 'Mia', price: 30 },
  { id: 'US-1', buyer: 'Emma', price: 10 },
  { id: 'US-2', buyer: 'Noah', price: 20 },
];

const table = (more: Partial<DataTableProps<Order>> = {}) => (
  <DataTable<Order>
    label="Orders"
    rows={orders}
    rowKey={(order) => order.id}
    empty={<p>No orders yet</p>}
    columns={[
      { key: 'id', title: 'Order', value: (order) => order.id },
      { key: 'buyer', title: 'Buyer', value: (order) => order.buyer },
      {
        key: 'price',
        title: 'Price',
        unit: 'US$',
        value: (order) => order.price,
        isNumber: true,
        isSortable: true,
      },
    ]}
    {...more}
  />
);

test('numbers have their unit in the head and can be put in order', async () => {
  await show(table());
  const head = await screen.findByRole('columnheader', { name: /Price \(US\$\)/ });

  await userEvent.click(head);

  const firstCells = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
  expect(firstCells).toEqual(['US-1', 'US-2', 'US-3']);
});

test('a row opens by keyboard as well as by mouse', async () => {
  const onOpen = vi.fn<(order: Order) => void>();
  await show(table({ onOpen }));
  const button = await screen.findByRole('button', { name: 'US-1' });

  button.focus();
  await userEvent.keyboard('{Enter}');

  expect(onOpen).toHaveBeenCalledWith(orders[1]);
});

test('what is selected can be acted on together, and let go', async () => {
  const ship = vi.fn<(ids: string[]) => void>();
  await show(
    table({
      renderBulk: (selected) => <button onClick={() => ship(selected.map(({ id }) => id))}>Ship</button>,
    }),
  );

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select US-1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select US-2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ship' }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));

  expect(ship).toHaveBeenCalledWith(['US-1', 'US-2']);
  expect(screen.queryByRole('button', { name: 'Ship' })).toBeNull();
});

test('on a phone every row is a card with the same facts', async () => {
  onPhone();
  await show(table());

  const cards = await screen.findAllByRole('listitem');

  expect(cards).toHaveLength(3);
  expect(cards[0]?.textContent).toBe('US-3BuyerMiaPrice (US$)30');
});

test('on a phone a row keeps its button, and what draws nothing has no name', async () => {
  onPhone();
  const columns = [
    { key: 'id', title: 'Order', value: ({ id }: Order) => id },
    { key: 'state', title: 'State', value: ({ price }: Order) => price, render: () => '' },
    { key: 'do', title: 'Act', isAction: true, value: () => null, render: () => <button>Ship</button> },
  ];
  await show(table({ columns, rows: orders.slice(0, 1) }));

  const [card] = await screen.findAllByRole('listitem');

  expect(card?.textContent).toBe('US-3ActShip');
});

test('an empty table says what comes next instead of showing a head without rows', async () => {
  await show(table({ rows: [] }));

  expect(screen.getByText('No orders yet')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});
