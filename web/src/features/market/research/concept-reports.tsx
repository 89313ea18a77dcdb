import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { EstimateBars } from '../sourcing/estimate-bars.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './research.module.css';

type Concept = Sight['research']['concepts'][number];

/** What people said who were shown a planned offer: alone, and beside what sells most. */
export function ConceptReports({ view }: { view: Sight }) {
  const { t } = useTranslation(['market/research', 'market/sourcing']);
  const format = useFormat();
  const name = useNames(view);
  const currencyOf = (market: string) =>
    view.catalogue.markets.find(({ id }) => id === market)?.currency ?? '';
  const bars = ({ alone, beside, rivals }: Concept) => [
    { id: 'alone', label: t('research.alone'), ...alone },
    { id: 'beside', label: t('research.beside', { count: rivals }), ...beside },
  ];
  return view.research.concepts.map((concept, place) => (
    <section key={place} className={styles.report}>
      <h3>
        {t('research.conceptOf', {
          product: name('product', concept.product),
          market: name('market', concept.market),
          price: format.money(concept.price, currencyOf(concept.market)),
          days: concept.promisedDays,
        })}
      </h3>
      <p className={styles.note}>
        {t('study.asked', { sample: concept.sample, day: format.day(concept.boughtOn) })}
      </p>
      <EstimateBars
        label={t('research.intent')}
        bars={bars(concept)}
        write={(share) => format.percent(share, 0)}
      />
    </section>
  ));
}
