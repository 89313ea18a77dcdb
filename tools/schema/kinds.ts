// The kinds of files that a scenario is made of, and the shape of each.
import { AfterTheOrder } from '../../engine/src/scenario/after-the-order.ts';
import { Goods } from '../../engine/src/scenario/goods.ts';
import { Lanes } from '../../engine/src/scenario/lanes.ts';
import { Country, Market } from '../../engine/src/scenario/people.ts';
import { PlatformRules, RulePacks, StateRules } from '../../engine/src/scenario/rule-packs.ts';
import { Rivalry } from '../../engine/src/scenario/rivalry.ts';
import { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Shape } from '../../engine/src/shape.ts';
import { entryOf, fieldOf, schemaDocument, type Schema } from './json-schema.ts';
import { definitionOf } from './source-shapes.ts';

/** Where a shape is written, for its names and comments. */
interface Place {
  readonly shape: Shape<unknown>;
  readonly name: string;
  readonly file: string;
}
const place = (shape: Shape<unknown>, name: string, file: string): Place => ({ shape, name, file });

const SCENARIO = place(Scenario, 'Scenario', 'scenario.ts');
const COUNTRY = place(Country, 'Country', 'people.ts');
const MARKET = place(Market, 'Market', 'people.ts');
const AFTER = place(AfterTheOrder, 'AfterTheOrder', 'after-the-order.ts');
const GOODS = place(Goods, 'Goods', 'goods.ts');
const LANES = place(Lanes, 'Lanes', 'lanes.ts');
const RULES = place(RulePacks, 'RulePacks', 'rule-packs.ts');
const PLATFORM = place(PlatformRules, 'PlatformRules', 'rule-packs.ts');
const RIVALRY = place(Rivalry, 'Rivalry', 'rivalry.ts');
const STATE = place(StateRules, 'StateRules', 'rule-packs.ts');

export interface Kind {
  readonly name: string;
  readonly title: string;
  readonly of: Place;
  /** The file holds one field of the shape instead of the whole. */
  readonly field?: string;
  /** The file holds one entry of that field's list. */
  readonly isEntry?: true;
  /** Paths in a scenario at which a file of this kind is referred to. */
  readonly at: RegExp;
}

export const KINDS: readonly Kind[] = [
  { name: 'scenario', title: 'A scenario: all that a world starts from', of: SCENARIO, at: /^$/ },
  { name: 'country', title: 'A country and its people', of: COUNTRY, at: /^countries\[\d+\]$/ },
  { name: 'market', title: 'One channel in one country', of: MARKET, at: /^markets\[\d+\]$/ },
  {
    name: 'holidays',
    title: 'Public holidays',
    of: COUNTRY,
    field: 'holidays',
    at: /^(countries\[\d+\]|home)\.holidays$/,
  },
  {
    name: 'queries',
    title: 'What people of a country search for',
    of: MARKET,
    field: 'queries',
    at: /^markets\[\d+\]\.queries$/,
  },
  {
    name: 'payment',
    title: 'How people of a country pay',
    of: MARKET,
    field: 'payment',
    at: /^markets\[\d+\]\.payment$/,
  },
  {
    name: 'after-the-order',
    title: 'How the buyers of a market take what they get',
    of: AFTER,
    at: /^markets\[\d+\]\.afterTheOrder$/,
  },
  { name: 'goods', title: 'Lines, products, suppliers and what they offer', of: GOODS, at: /^goods$/ },
  {
    name: 'product-line',
    title: 'A product line',
    of: GOODS,
    field: 'lines',
    isEntry: true,
    at: /^goods\.lines\[\d+\]$/,
  },
  { name: 'products', title: 'Products', of: GOODS, field: 'products', at: /^goods\.products$/ },
  { name: 'suppliers', title: 'Suppliers', of: GOODS, field: 'suppliers', at: /^goods\.suppliers$/ },
  { name: 'supply', title: 'What suppliers offer', of: GOODS, field: 'supply', at: /^goods\.supply$/ },
  { name: 'lanes', title: 'Lanes, freight and warehouses', of: LANES, at: /^lanes$/ },
  { name: 'rules', title: 'The rule packs of a scenario', of: RULES, at: /^rules$/ },
  {
    name: 'rule-pack-platform',
    title: 'Rules of a platform from a day on',
    of: PLATFORM,
    at: /^rules\.platform\[\d+\]$/,
  },
  {
    name: 'rule-pack-state',
    title: 'Rules of a state from a day on',
    of: STATE,
    at: /^rules\.state\[\d+\]$/,
  },
  { name: 'fx', title: 'Rates of exchange by day', of: SCENARIO, field: 'fx', at: /^fx$/ },
  { name: 'studies', title: 'Research for sale', of: SCENARIO, field: 'studies', at: /^studies$/ },
  {
    name: 'rivals',
    title: 'Computer companies',
    of: SCENARIO,
    field: 'rivals',
    at: /^(rivals|entrants\.companies)$/,
  },
  { name: 'rivalry', title: 'How computer companies play', of: RIVALRY, at: /^rivalry$/ },
  {
    name: 'strengths',
    title: 'What each strength is able to do',
    of: RIVALRY,
    field: 'strengths',
    at: /^rivalry\.strengths$/,
  },
  {
    name: 'strategies',
    title: 'The figures of each strategy',
    of: RIVALRY,
    field: 'strategies',
    at: /^rivalry\.strategies$/,
  },
  {
    name: 'habits',
    title: 'What sellers hold to whatever their strategy',
    of: RIVALRY,
    field: 'habits',
    at: /^rivalry\.habits$/,
  },
  {
    name: 'assumed',
    title: 'Parameters that a teacher may turn',
    of: SCENARIO,
    field: 'assumed',
    at: /^assumed$/,
  },
  { name: 'lane-list', title: 'Lanes to buyers', of: LANES, field: 'lanes', at: /^lanes\.lanes$/ },
  { name: 'freight', title: 'Freight to warehouses', of: LANES, field: 'freight', at: /^lanes\.freight$/ },
  {
    name: 'warehouse',
    title: 'A warehouse abroad',
    of: LANES,
    field: 'warehouses',
    isEntry: true,
    at: /^lanes\.warehouses\[\d+\]$/,
  },
  {
    name: 'border',
    title: 'What a state asks at its border from a day on',
    of: RULES,
    field: 'borders',
    isEntry: true,
    at: /^rules\.borders\[\d+\]$/,
  },
  {
    name: 'bank',
    title: 'Terms of the bank from a day on',
    of: RULES,
    field: 'bank',
    isEntry: true,
    at: /^rules\.bank\[\d+\]$/,
  },
  {
    name: 'home-state',
    title: 'Rules of the state at home from a day on',
    of: RULES,
    field: 'home',
    isEntry: true,
    at: /^rules\.home\[\d+\]$/,
  },
  {
    name: 'words',
    title: 'Words of a language',
    of: SCENARIO,
    field: 'languages',
    isEntry: true,
    at: /^languages\[\d+\]$/,
  },
  {
    name: 'letters',
    title: 'What buyers write in a language',
    of: SCENARIO,
    field: 'letters',
    isEntry: true,
    at: /^letters\[\d+\]$/,
  },
  {
    name: 'shocks',
    title: 'What strikes a market from outside',
    of: SCENARIO,
    field: 'shocks',
    at: /^shocks$/,
  },
  { name: 'research', title: 'Research on order', of: SCENARIO, field: 'research', at: /^research$/ },
];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

function part(schema: Schema, ...keys: readonly string[]): Schema {
  return keys.reduce((whole, key) => {
    const found = whole[key];
    if (!isSchema(found)) throw new Error(`the schema has no ${keys.join('.')}`);
    return found;
  }, schema);
}

function schemaOf({ of, field, isEntry, title }: Kind): Schema {
  const written = definitionOf(of.file, of.name);
  if (!written) throw new Error(`${of.file} has no shape ${of.name}`);
  if (field === undefined) return schemaDocument(of.shape.schema(), title, written);
  const schema = part(of.shape.schema(), 'properties', field);
  const list = fieldOf(written, field);
  return isEntry
    ? schemaDocument(part(schema, 'items'), title, list && entryOf(list))
    : schemaDocument(schema, title, list);
}

/** The text of `content/schema/<name>.json`. */
export const schemaText = (kind: Kind): string => `${JSON.stringify(schemaOf(kind), null, 2)}\n`;
