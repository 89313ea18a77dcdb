// Every page that there is to look at, and the forms that open on it.
import type { Role } from '@portolan/contract';

/** What an address is made of that differs from school to school. */
export interface Ids {
  readonly class: string;
  readonly emptyClass: string;
  /** The student. */
  readonly person: string;
  readonly order: number;
  readonly listing: number;
  readonly letter: number;
  readonly returnCase: number;
  readonly supplier: string;
  /** Of a store of the company. */
  readonly market: string;
  /** One that is classified, sent and declared. */
  readonly product: string;
  readonly country: string;
  readonly campaign: number;
  /** Goods and where they lie, as the address of the form that clears them names them. */
  readonly removal: string;
}

export const PAGES: Record<Role | 'anyone', (ids: Ids) => readonly string[]> = {
  anyone: () => ['/sign-in', '/enter', '/no-such-page'],
  student: ({
    order,
    listing,
    letter,
    returnCase,
    supplier,
    market,
    product,
    country,
    campaign,
    removal,
  }) => [
    '/student',
    '/student/sourcing',
    '/student/sourcing/research',
    '/student/sourcing/goods',
    '/student/sourcing/suppliers',
    `/student/sourcing/suppliers?panel=sample-${supplier}`,
    '/student/sourcing/cost',
    '/student/sourcing/compliance',
    `/student/sourcing/compliance?panel=classify-${product}`,
    `/student/sourcing/compliance?panel=declare-${country}`,
    '/student/stock',
    '/student/stock?panel=send-new',
    `/student/stock?panel=remove-${removal}`,
    '/student/store',
    `/student/store?panel=rules-${market}`,
    `/student/store?panel=lane-${market}`,
    `/student/store?panel=write-${market}`,
    `/student/store?panel=listing-${listing}`,
    '/student/store/promotion',
    `/student/store/promotion?panel=promote-${listing}`,
    '/student/store/advertising',
    `/student/store/advertising?panel=advertise-${market}`,
    `/student/store/advertising?panel=campaign-${campaign}`,
    '/student/store/conduct',
    '/student/orders',
    `/student/orders?panel=order-${order}`,
    `/student/orders?panel=why-${order}`,
    '/student/after-sales',
    `/student/after-sales?panel=letter-${letter}`,
    `/student/after-sales?panel=return-${returnCase}`,
    '/student/numbers',
    '/student/numbers/profit',
    '/student/numbers/ledger',
    '/student/numbers/money',
    '/student/numbers/money?panel=money-convert',
    '/student/numbers/money?panel=money-forward',
    '/student/numbers/money?panel=money-credit',
    '/student/numbers/statements',
    '/student/numbers/lost-sales',
    '/student/numbers/rank',
    '/student/numbers/bids',
    '/student/numbers/what-if',
    '/student/project',
    '/student/project/market-research-report',
    '/student/project/peers',
    '/student/project/mark',
  ],
  teacher: ({ class: id, emptyClass }) => [
    '/teacher',
    '/teacher?panel=class-new',
    `/teacher/classes/${emptyClass}`,
    `/teacher/classes/${emptyClass}/people?panel=class-roster`,
    `/teacher/classes/${id}`,
    `/teacher/classes/${id}?panel=pace-edit`,
    `/teacher/classes/${id}?panel=shocks-list`,
    `/teacher/classes/${id}?panel=company-team-1`,
    `/teacher/classes/${id}/people`,
    `/teacher/classes/${id}/people?panel=class-draw`,
    `/teacher/classes/${id}/activity`,
    `/teacher/classes/${id}/project`,
    `/teacher/classes/${id}/marks`,
    `/teacher/classes/${id}/marks?panel=weights-edit`,
    `/teacher/classes/${id}/seats`,
    `/teacher/classes/${id}/settings`,
  ],
  mentor: ({ class: id }) => [
    '/partner',
    `/partner/classes/${id}`,
    `/partner/classes/${id}/companies`,
    `/partner/classes/${id}/gradebook`,
  ],
  administrator: () => ['/school', '/school/people', '/school/people?panel=person-new'],
};
