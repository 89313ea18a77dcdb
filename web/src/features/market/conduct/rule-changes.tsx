import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './conduct.module.css';

type Changes = Sight['rules']['changes'][number];

/** New rules of platforms and states, rule by rule: what holds now, and what will. */
export function RuleChanges({ view }: { view: Sight }) {
  const { t } = useTranslation('market/conduct');
  const format = useFormat();
  const name = useNames(view);
  const { changes } = view.rules;
  const whose = ({ who, name: id }: Changes) => {
    if (who === 'state') return name('country', id);
    const market = view.catalogue.markets.find(({ channel }) => channel === id);
    return market ? name('market', market.id) : id;
  };
  if (changes.length === 0) return <p className={styles.quiet}>{t('rules.noChanges')}</p>;
  return (
    <>
      {changes.map((each) => (
        <div key={each.pack}>
          <h3>{t('rules.changesFrom', { whose: whose(each), date: format.date(each.from) })}</h3>
          <ul className={styles.changes}>
            {each.changes.map(({ path, before, after }) => (
              <li key={path.join(' ')}>
                {path.map((part) => t(`rule.part.${part}`, { defaultValue: part })).join(' › ')}
                {': '}
                {t(
                  before === undefined
                    ? 'rules.isNew'
                    : after === undefined
                      ? 'rules.isGone'
                      : 'rules.isChanged',
                  { before: String(before ?? ''), after: String(after ?? '') },
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
