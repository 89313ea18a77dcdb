import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../app/link-button.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { LandedCostQuestion } from './use-landed-cost.ts';
import styles from './landed-cost-table.module.css';

/** By which customs code duty was counted: the company's own, or the carrier's guess as long as it has none. */
export function CodeNote({ view, question }: { view: Sight; question: LandedCostQuestion }) {
  const { t } = useTranslation('market/sourcing');
  const name = useNames(view);
  const country = view.catalogue.markets.find(({ id }) => id === question.market)?.country ?? '';
  const goods = view.catalogue.products.find(({ id }) => id === question.product);
  const isAsked = view.border.declarations.some((declaration) => declaration.country === country);
  // Where the catalogue gives the code, there is nothing to find.
  if (!isAsked || !goods?.headings) return null;
  const code = view.border.codes.find((each) => each.product === goods.id && each.country === country);
  const said = { code: code?.hs, product: name('product', goods.id), country: name('country', country) };
  return (
    <p className={styles.note}>
      {code ? (
        t('cost.codeOwn', said)
      ) : (
        <>
          {t('cost.codeGuessed', said)}{' '}
          <LinkButton
            to="/student/sourcing/compliance"
            search={{ panel: `classify-${goods.id}` }}
            look="link"
            size="small"
          >
            {t('cost.toClassify')}
          </LinkButton>
        </>
      )}
    </p>
  );
}
