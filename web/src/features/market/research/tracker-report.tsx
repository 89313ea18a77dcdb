import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './research.module.css';

type Tracker = Sight['research']['trackers'][number];
type Offer = Tracker['offers'][number];

/** One watch: what each other offer asks, how it is rated, and about how much it sells. */
export function TrackerReport({ view, tracker }: { view: Sight; tracker: Tracker }) {
  const { t } = useTranslation('market/research');
  const format = useFormat();
  const name = useNames(view);
  const currency = view.catalogue.markets.find(({ id }) => id === tracker.market)?.currency ?? '';
  const offers = new Map(view.rivals.map((listing) => [listing.id, listing]));
  const whose = ({ listing }: Offer) => {
    const found = offers.get(listing);
    return found
      ? t('research.offerOf', {
          company: format.said(found.companyName),
          product: name('product', found.product),
        })
      : t('research.offerNumber', { listing });
  };
  const latest = ({ prices }: Offer) => prices.at(-1) ?? 0;
  const lowest = ({ prices }: Offer) => Math.min(...prices.filter((price) => price > 0));
  const price = (minor: number) =>
    minor > 0 && Number.isFinite(minor) ? format.money(minor, currency) : '–';
  return (
    <section className={styles.report}>
      <h3>
        {t('research.watchOf', { market: name('market', tracker.market), line: name('line', tracker.line) })}
      </h3>
      <p className={styles.note}>
        {tracker.lastSeen === 0
          ? t('research.watchBegins', { from: format.day(tracker.from) })
          : t('research.watchedUntil', {
              seen: format.day(tracker.lastSeen),
              until: format.day(tracker.until),
            })}
      </p>
      <DataTable<Offer>
        label={t('research.watchOf', {
          market: name('market', tracker.market),
          line: name('line', tracker.line),
        })}
        csv={`tracker-${tracker.market}-${tracker.line}`}
        rows={tracker.offers}
        rowKey={({ listing }) => String(listing)}
        empty={<p>{t('research.nothingSeen')}</p>}
        columns={[
          { key: 'offer', title: t('research.offer'), value: whose },
          {
            key: 'price',
            title: t('research.priceNow'),
            unit: currency,
            isNumber: true,
            isSortable: true,
            value: (offer) => majorOf(latest(offer), currency),
            render: (offer) => price(latest(offer)),
          },
          {
            key: 'lowest',
            title: t('research.lowest'),
            unit: currency,
            isNumber: true,
            value: (offer) => (Number.isFinite(lowest(offer)) ? majorOf(lowest(offer), currency) : null),
            render: (offer) => price(lowest(offer)),
          },
          {
            key: 'stars',
            title: t('research.stars'),
            isNumber: true,
            value: ({ stars }) => stars,
            render: ({ stars, reviews }) =>
              reviews === 0 ? '–' : t('research.starsOf', { stars: format.number(stars, 1), reviews }),
          },
          {
            key: 'units',
            title: t('research.unitsWeek'),
            isNumber: true,
            isSortable: true,
            value: ({ units }) => units.value,
            render: ({ units }) => `${format.number(units.value, 0)} ± ${format.number(2 * units.error, 0)}`,
          },
        ]}
      />
    </section>
  );
}
