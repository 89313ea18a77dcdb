import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDecide } from '../decide/use-decide.ts';
import type { Desk } from '../use-company.ts';
import styles from './promotion.module.css';
import { useRunText } from './use-run-text.ts';

type Page = Desk['view']['promotion']['pages'][number];

/** What runs on a page, what it has brought so far, and a way to end it. */
export function Running({ desk, page, currency }: { desk: Desk; page: Page; currency: string }) {
  const { t } = useTranslation('market/promotion');
  const said = useRunText(currency);
  const { decide } = useDecide(desk);
  if (page.running.length === 0) return <p className={styles.quiet}>{t('promo.nothingRuns')}</p>;
  return (
    <ul className={styles.runs}>
      {page.running.map((run) => (
        <li key={run.kind} className={styles.run}>
          <span>
            {said.what(run)}
            <br />
            <span className={styles.quiet}>{said.brought(run.tally)}</span>
          </span>
          <Button
            onClick={() => void decide({ kind: 'end-promotion', listing: page.listing, promotion: run.kind })}
          >
            {t('promo.end')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
