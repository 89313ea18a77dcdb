import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';

type Threshold = Sight['promotion']['markets'][number]['campaigns'][number]['entry'];

/** What a page and its store have to show before they are let in. */
export function useThresholdText(): (entry: Threshold) => string {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  return ({
    lowestOfDays,
    belowPerThousand,
    leastStars,
    leastReviews,
    leastUnits,
    leastHealth,
    leastService,
  }) =>
    format.list(
      [
        t('promo.threshold.price', { days: lowestOfDays, below: format.percent(belowPerThousand / 1000) }),
        leastReviews > 0 ? t('promo.threshold.stars', { stars: leastStars, count: leastReviews }) : '',
        leastUnits > 0 ? t('promo.threshold.units', { count: leastUnits }) : '',
        leastHealth === undefined ? '' : t('promo.threshold.health', { points: leastHealth }),
        leastService === undefined ? '' : t('promo.threshold.service', { score: leastService }),
      ].filter((each) => each !== ''),
    );
}
