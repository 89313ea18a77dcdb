import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './promotion.module.css';

type Page = Sight['promotion']['pages'][number];
type Market = Sight['promotion']['markets'][number];

const SHOWN = 90;

/** What a page has asked day by day, and what the law lets it call its former price. */
export function PriceHistory({ day, page, market }: { day: number; page: Page; market: Market }) {
  const { t } = useTranslation(['market/promotion', 'market/numbers']);
  const format = useFormat();
  const { currency, wasPrice } = market;
  const days = Array.from({ length: Math.min(SHOWN, day) }, (_, place) => day - place).toReversed();
  const unit = 10 ** decimalsOf(currency);
  const asked = days.map((each) => {
    const run = page.priceLog.find(({ from, until }) => each >= from && each <= until);
    return run ? run.price / unit : null;
  });
  const rule = wasPrice
    ? t(`promo.wasRule.${wasPrice.basis}`, { days: wasPrice.days, least: wasPrice.leastDays })
    : t('promo.wasRule.none');
  return (
    <div>
      {page.priceLog.length > 0 && (
        <Chart
          title={t('promo.priceHistory')}
          file={`prices-${page.listing}`}
          height={200}
          data={{
            kind: 'line',
            x: { name: t('numbers.day'), values: days },
            y: { name: t('promo.price'), unit: currency },
            series: [{ name: t('promo.price'), values: asked }],
          }}
        />
      )}
      <p className={styles.quiet}>
        {rule}{' '}
        {wasPrice &&
          (page.wasAllowed === undefined
            ? t('promo.noWas')
            : t('promo.wasUpTo', { price: format.money(page.wasAllowed, currency) }))}
      </p>
    </div>
  );
}
