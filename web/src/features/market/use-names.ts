import { inSentence } from '@portolan/engine/in-sentence';
import { useMemo } from 'react';
import { useFormat } from '../../ui/format.ts';
import type { Sight } from './use-company.ts';

type Both = Record<'zh' | 'en', string>;
type Named = readonly { id: string; name: Both }[];

export type NamedThing =
  | 'market'
  | 'product'
  | 'supplier'
  | 'line'
  | 'lane'
  | 'study'
  | 'place'
  | 'country'
  /** A country as it stands within a sentence. */
  | 'inCountry'
  | 'paper';

/** What people call the things that decisions and tasks speak of by their ids. */
export type Names = (thing: NamedThing, id: string) => string;

export function useNames({ catalogue, papers }: Sight): Names {
  const { said } = useFormat();
  const byThing = useMemo(() => namesIn(catalogue, papers), [catalogue, papers]);
  return (thing, id) => {
    const name = byThing[thing].get(id);
    return name ? said(name) : id;
  };
}

const HOME: Both = { zh: '国内仓', en: 'Home warehouse' };
/** A platform's own centre has no name but that of its market. */
const centreName = ({ zh, en }: Both): Both => ({ zh: `${zh}平台仓`, en: `${en} fulfilment centre` });

function namesIn(catalogue: Sight['catalogue'], papers: Sight['papers']) {
  const { markets, products, suppliers, lines, lanes, freight, warehouses, studies } = catalogue;
  const byId = (list: Named) => new Map(list.map(({ id, name }) => [id, name]));
  return {
    market: byId(markets),
    product: byId(products),
    supplier: byId(suppliers),
    line: byId(lines),
    lane: byId([...lanes, ...freight]),
    study: byId(studies),
    place: new Map<string, Both>([
      ['home', HOME],
      ...warehouses.map(({ country, name }) => [country, name] as const),
      ...markets.map(({ id, name }) => [`fulfilment:${id}`, centreName(name)] as const),
    ]),
    paper: new Map<string, Both>(papers.flatMap(({ id, name }) => (name ? [[id, name] as const] : []))),
    country: new Map<string, Both>(markets.map(({ country, countryName }) => [country, countryName])),
    inCountry: new Map<string, Both>(
      markets.map(({ country, countryName }) => [country, inSentence(countryName)]),
    ),
  } satisfies Record<NamedThing, Map<string, Both>>;
}
