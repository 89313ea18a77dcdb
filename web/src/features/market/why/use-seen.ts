import { useFormat } from '../../../ui/format.ts';
import { useListingNames, type NamedListing } from '../listing-names.ts';
import type { Desk } from '../use-company.ts';

type Market = Desk['view']['catalogue']['markets'][number];

/** Names for what an explanation tells by its place in the world. */
export interface Seen {
  listing: (listing: { listing: number; company: number }) => NamedListing;
  market: (place: number) => Market | undefined;
  segment: (market: number, segment: string) => string;
  line: (line: string) => string;
  attribute: (line: string, attribute: string) => string;
}

export function useSeen({ world, view }: Desk): Seen {
  const format = useFormat();
  const nameOf = useListingNames(view);
  const { markets, lines } = view.catalogue;
  // Seats are counted from 1, places from 0.
  const seller = (place: number) => world.companies.find(({ seat }) => seat === place + 1)?.name ?? '';
  return {
    listing: ({ listing, company }) => nameOf(listing, seller(company)),
    market: (place) => markets[place],
    segment: (market, segment) => {
      const known = markets[market]?.segments.find(({ id }) => id === segment);
      return known ? format.said(known.name) : segment;
    },
    line: (id) => {
      const known = lines.find((each) => each.id === id);
      return known ? format.said(known.name) : id;
    },
    attribute: (line, attribute) => {
      const known = lines.find(({ id }) => id === line)?.attributes.find(({ id }) => id === attribute);
      return known ? format.said(known.name) : attribute;
    },
  };
}
