import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { Sight } from './use-company.ts';
import styles from './stage-strip.module.css';

/** The stages of the project in their order, each with what shows in the company that it has been entered. */
const STAGES: readonly { stage: string; isEntered: (view: Sight) => boolean }[] = [
  { stage: 'research', isEntered: ({ studies }) => studies.length > 0 },
  { stage: 'selection', isEntered: ({ supplies, stock }) => supplies.length + stock.length > 0 },
  { stage: 'store', isEntered: ({ listings }) => listings.length > 0 },
  {
    stage: 'promotion',
    isEntered: ({ listings, promotion, ads }) =>
      promotion.past.length + ads.campaigns.length > 0 ||
      promotion.pages.some(({ running }) => running.length > 0) ||
      listings.some((listing) => listing.promotion !== undefined),
  },
  { stage: 'orders', isEntered: ({ orders, underWay }) => orders.length + underWay > 0 },
  { stage: 'afterSales', isEntered: ({ letters, returns }) => letters.length + returns.length > 0 },
];

/** Where the company stands in the project: several stages run at once. */
export function StageStrip({ view }: { view: Sight }) {
  const { t } = useTranslation('market');
  const next = STAGES.find(({ isEntered }) => !isEntered(view))?.stage;
  return (
    <section className={styles.section} aria-label={t('stages.title')}>
      <h2 className={styles.heading}>{t('stages.title')}</h2>
      <ol className={styles.strip}>
        {STAGES.map(({ stage, isEntered }) => {
          const state = isEntered(view) ? 'entered' : stage === next ? 'next' : 'later';
          return (
            <li key={stage} className={`${styles.stage} ${styles[state]}`}>
              <p className={styles.name}>
                {t(`stage.${stage}`)} {state === 'entered' && <Icon of={CheckCircleFilled} />}
              </p>
              <p className={styles.state}>
                {state === 'next' ? t(`stage.${stage}.how`) : t(`stages.${state}`)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
