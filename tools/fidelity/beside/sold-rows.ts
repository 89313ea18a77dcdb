// The rows of an `orders.csv` of ours, as far as what is told beside the facts needs them.
import { readFileSync } from 'node:fs';

export interface SoldRow {
  readonly buyer: string;
  readonly seller: string;
  readonly product: string;
  readonly units: number;
  /** Days since the world's start; undefined for what did not happen. */
  readonly placed: number;
  readonly promised: number;
  readonly shipped: number | undefined;
  readonly delivered: number | undefined;
  readonly reviewed: number | undefined;
  /** In units of the currency, for all units. */
  readonly price: number;
  readonly freight: number;
  readonly payment: string;
}

/** Our own export quotes nothing but what holds a comma, and no cell of it does. */
export function soldRows(file: string): SoldRow[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  const names = head.split(',');
  const place = (name: string): number => {
    const found = names.indexOf(name);
    if (found < 0) throw new Error(`orders.csv has no column ${name}`);
    return found;
  };
  const at = {
    buyer: place('buyer'),
    seller: place('company'),
    product: place('product'),
    units: place('quantity'),
    placed: place('placed'),
    promised: place('promised'),
    shipped: place('shipped'),
    delivered: place('delivered'),
    reviewed: place('review_day'),
    price: place('price'),
    freight: place('freight'),
    payment: place('payment'),
  };
  return lines.map((line) => {
    const cells = line.split(',');
    const text = (name: keyof typeof at): string => cells[at[name]] ?? '';
    const moment = (name: keyof typeof at) => (text(name) === '' ? undefined : Number(text(name)));
    return {
      buyer: text('buyer'),
      seller: text('seller'),
      product: text('product'),
      units: Number(text('units')),
      placed: Number(text('placed')),
      promised: Number(text('promised')),
      shipped: moment('shipped'),
      delivered: moment('delivered'),
      reviewed: moment('reviewed'),
      price: Number(text('price')),
      freight: Number(text('freight')),
      payment: text('payment'),
    };
  });
}
