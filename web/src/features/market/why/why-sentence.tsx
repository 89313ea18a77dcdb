import { inSentence } from '@portolan/engine/in-sentence';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import { causesOf, isLuck, nearestOf, type Path, type Reason, type Reasons } from './reasons.ts';
import { signed } from './signed.ts';
import type { Seen } from './use-seen.ts';
import styles from './why.module.css';

export interface WhySentenceProps {
  path: Path;
  reasons: Reasons | undefined;
  seen: Seen;
}

const PATH = { search: 'why.path', browse: 'why.pathBrowse', deals: 'why.pathDeals' } as const;

/** The whole explanation as somebody would tell it: who searched, what they looked at, what decided, how closely. */
export function WhySentence({ path, reasons, seen }: WhySentenceProps) {
  const { t } = useTranslation('market/why');
  const format = useFormat();
  const market = seen.market(path.market);
  const { outcome } = path;
  const decided = outcome === 'order' ? (reasons ? sentencesOf(reasons) : []) : leftWith(outcome);
  return (
    <div className={styles.sentence}>
      <p>
        {t(PATH[path.query.kind], {
          country: market ? format.said(inSentence(market.countryName)) : '',
          segment: seen.segment(path.market, path.buyer.segment),
          words: isolate(path.query.words),
          line: seen.line(path.query.line),
          shown: format.number(path.rows.length),
          examined: format.number(path.rows.filter(({ isExamined }) => isExamined).length),
          clicked: format.number(path.considered.length),
        })}
      </p>
      {decided.map((sentence, place) => (
        <p key={sentence} className={place === 0 ? styles.decided : undefined}>
          {sentence}
        </p>
      ))}
    </div>
  );

  function named(reasons: Reason[]): string {
    return format.list(reasons.map(({ term, value }) => `${t(`term.${term}`)} ${signed(format, value)}`));
  }

  function spokeFor(of: Pick<Reasons, 'all'>): string[] {
    const causes = causesOf(of);
    const [helped, hurt] = [causes.filter(({ value }) => value > 0), causes.filter(({ value }) => value < 0)];
    return [
      ...(helped.length > 0 ? [t('why.helped', { causes: named(helped) })] : []),
      ...(hurt.length > 0 ? [t('why.hurt', { causes: named(hurt) })] : []),
    ];
  }

  function sentencesOf(of: Reasons): string[] {
    const { second, lead, leftAtCheckOut, chosen } = of;
    const by = format.number(lead, 2);
    const luck = second ? t('why.luck') : t('why.luckOverNothing');
    const extra = {
      added: signed(format, chosen.added),
      left: format.number(leftAtCheckOut, 2),
    };
    const taken = seen.listing(chosen);
    const bought = { title: isolate(taken.short), seller: taken.company, by };
    return [
      second
        ? t(taken.isOwn ? 'why.second' : 'why.secondElsewhere', {
            ...bought,
            other: isolate(seen.listing(second).short),
            company: seen.listing(second).company,
          })
        : t(taken.isOwn ? 'why.overNothing' : 'why.overNothingElsewhere', bought),
      ...spokeFor(of),
      ...(chosen.added < 0 ? [t('why.checkOut', extra)] : []),
      ...(isLuck(of) ? [luck] : []),
    ];
  }

  /** What a visit without an order left behind: a cart, or an offer that came near. */
  function leftWith(end: Exclude<Path['outcome'], 'order'>): string[] {
    const ended = t(`why.ended.${end}`);
    const nearest = nearestOf(path);
    if (reasons) {
      const { chosen } = reasons;
      const { short: title, company } = seen.listing(chosen);
      return [t('why.inCart', { title: isolate(title), company }), ...spokeFor(reasons), ended];
    }
    if (!nearest) return [ended];
    const { short: title, company } = seen.listing(nearest.offer);
    const by = format.number(nearest.by, 2);
    return [ended, t('why.nearest', { title: isolate(title), company, by }), ...spokeFor(nearest)];
  }
}
