import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import { funnelOf, shareOf, type Listing } from './funnel.ts';

const DAYS = 28;

/** How far shoppers came with a page, and where it stands among its kind. */
export function ListingNumbers({ listing, day }: { listing: Listing; day: number }) {
  const { t } = useTranslation(['market/numbers', 'market', 'market/store']);
  const format = useFormat();
  const { impressions, clicks, carts, units } = funnelOf(listing, DAYS);
  const share = (part: number, whole: number) => {
    const found = shareOf(part, whole);
    return found === null ? '–' : format.percent(found);
  };
  const { record, ranking } = listing;
  const days = record.units.map((_, place) => day - record.units.length + 1 + place);
  return (
    <>
      <StatRow>
        <StatTile label={t('funnel.clickRate')} value={share(clicks, impressions)} />
        <StatTile label={t('funnel.cartRate')} value={share(carts, clicks)} />
        <StatTile label={t('funnel.conversion')} value={share(units, clicks)} />
        <StatTile label={t('funnel.priceToMedian')} value={format.percent(ranking.priceToMedian, 0)} />
      </StatRow>
      <Chart
        title={t('funnel.chart', { units, days: record.units.length })}
        file={`listing-${listing.id}`}
        data={{
          kind: 'bar',
          x: { name: t('day'), values: days },
          y: { name: t('funnel.units'), unit: t('unit.units') },
          series: [{ name: t('funnel.units'), values: record.units }],
        }}
      />
    </>
  );
}
