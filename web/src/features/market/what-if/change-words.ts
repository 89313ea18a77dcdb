import type { Change, DecisionSent, JournalLine } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useDecisionText } from '../decide/use-decision-text.ts';
import { currencyOf } from './past-prices.ts';

/** What a what-if changes, said as a question. */
export function useChangeWords(view: Sight, lines: readonly JournalLine[]): (change: Change) => string {
  const { t } = useTranslation('market/what-if');
  const format = useFormat();
  const say = useDecisionText(view);
  const price = (decision: DecisionSent) =>
    format.money(Number(decision['price']), currencyOf(view, decision));
  return (change) => {
    if (change.kind === 'add')
      return t('whatIf.added', { day: format.day(change.day), what: say(change.decision) });
    const line = lines.find(({ id }) => id === change.line);
    const was = line ? say(line.decision) : '';
    const day = format.day(line?.day ?? 0);
    if (change.kind === 'drop' || !line) return t('whatIf.dropped', { day, was });
    // What a new price was set by tells the old one already.
    const key = line.decision.kind === 'set-price' ? 'whatIf.repriced' : 'whatIf.replaced';
    return t(key, {
      day,
      was,
      price: price(change.decision),
      before: price(line.decision),
    });
  };
}
