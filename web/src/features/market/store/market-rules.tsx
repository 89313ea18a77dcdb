import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './market-rules.module.css';
import { rulesOfMarket } from './rules-of-market.ts';

/** What a market asks of a store: fees, deadlines, when money comes; and what will change. */
export function MarketRules({ view, market: id }: { view: Sight; market: string }) {
  const { t } = useTranslation(['market/store', 'market/conduct']);
  const format = useFormat();
  const name = useNames(view);
  const { market, platform, state, announced } = rulesOfMarket(view, id);
  const facts: [string, string][] = [
    ['planFee', format.money(platform.planFeePerMonth, market.currency)],
    [
      'referral',
      format.list(
        view.catalogue.lines.flatMap(({ id: line }) => {
          const rate = platform.referral[line];
          return rate
            ? [
                t('rules.referralOf', {
                  line: name('line', line),
                  share: format.percent(rate.perThousand / 1000),
                }),
              ]
            : [];
        }),
      ),
    ],
    ['reserve', t('rules.reserveSaid', { days: platform.reserveDays, every: platform.settlementEveryDays })],
    ['handling', t('rules.days', { count: platform.handlingDays })],
    ['returns', t('rules.days', { count: platform.returnWindowDays })],
    ['reply', t('rules.hours', { count: platform.replyWithinHours })],
  ];
  // Other platforms count violation points, and say how in their ladder.
  if (!platform.conduct || platform.conduct.counting === 'health') {
    const { start, atRiskBelow: risk, suspendedBelow: stop } = platform.health;
    facts.push(['health', t('rules.healthSaid', { start, risk, stop })]);
  }
  if (state) {
    const tax = format.percent(state.taxPerThousand / 1000);
    facts.push(['tax', t(state.pricesShowTax === 'yes' ? 'rules.taxShown' : 'rules.taxOnTop', { tax })]);
  }
  return (
    <div>
      <dl className={styles.facts}>
        {facts.map(([code, said]) => (
          <div key={code} className={styles.fact}>
            <dt>{t(`rules.${code}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {state && <p className={styles.summary}>{format.said(state.summary)}</p>}
      {announced.map(({ id: pack, from, summary }) => (
        <p key={pack} className={styles.announced}>
          <strong>{t('rules.announced', { date: format.date(from) })}</strong> {format.said(summary)}
        </p>
      ))}
    </div>
  );
}
