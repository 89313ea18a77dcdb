import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { useNames } from '../use-names.ts';
import { sendingOf, startOf, type Sending } from './sending.ts';
import { useFreightWords } from './use-freight-words.ts';
import { useSendFields } from './use-send-fields.tsx';

/** Sends stock from home to a warehouse or a platform's centre abroad, quoted before it is sent. */
export function SendStockForm({ desk, onSent }: { desk: Desk; onSent: () => void }) {
  const { t } = useTranslation('market/stock');
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const words = useFreightWords(view);
  const [start] = useState(() => startOf(view));
  const [typed, setTyped] = useState(start);
  const fields = useSendFields(view, typed);
  const { lane, quote, place, terms, units, centres } = sendingOf(view, typed);
  const money = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
  const wait = terms?.appointmentDays;
  return (
    <DecisionForm<Sending>
      desk={desk}
      start={start}
      fields={fields}
      consequence={
        lane &&
        quote &&
        t(quote.isMinimum ? 'send.consequenceMinimum' : 'send.consequence', {
          units,
          charge: money(quote.total),
          each: format.money(quote.total / units, view.money.homeCurrency),
          basis: words.basis(quote),
          place: name('place', place),
          from: world.decidingFor + Math.ceil(lane.days.min) + (wait?.min ?? 0),
          until: world.decidingFor + Math.ceil(lane.days.max) + (wait?.max ?? 0),
          handling: terms ? format.money(terms.inboundPerUnit * units, terms.currency) : money(0),
        })
      }
      submit={t('send.go')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ lane: by, market, goods }) => ({
        kind: 'send-stock',
        lane: by,
        goods: [...goods],
        ...(centres.includes(market) && { market }),
      })}
      onDecided={onSent}
    />
  );
}
