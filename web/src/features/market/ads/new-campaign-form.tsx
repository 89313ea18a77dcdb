import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { adRulesIn } from './ad-rules.ts';
import { useBiddingFields, type Bidding } from './bidding-fields.tsx';
import { ListingsSelect } from './listings-select.tsx';
import { targetFields } from './target-fields.tsx';
import { linesOf, NO_TARGETS, sentTargets, type TypedTargets } from './typed-targets.ts';

interface NewCampaign extends TypedTargets, Bidding {
  name: string;
  listings: number[];
  dailyBudget: number | null;
  bid: number | null;
  negatives: string;
}

const START: NewCampaign = {
  ...NO_TARGETS,
  name: '',
  listings: [],
  dailyBudget: null,
  bid: null,
  bidding: 'down-only',
  raiseTop: 0,
  raiseProductPage: 0,
  negatives: '',
};

/** Pages, a budget, what a click may cost, and where the rows should stand. */
export function NewCampaignForm({
  desk,
  market,
  onStarted,
}: {
  desk: Desk;
  market: string;
  onStarted: () => void;
}) {
  const { t } = useTranslation('market/ads');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const found = view.catalogue.markets.find(({ id }) => id === market);
  const currency = found?.currency ?? view.money.homeCurrency;
  const sold = adRulesIn(view, market);
  const least = (minor: number | undefined) => (minor === undefined ? '' : format.money(minor, currency));
  const bidding = useBiddingFields(sold?.rules.mostRaise ?? 0);
  const needed = (message: string) => [{ required: true, message }];
  const fields: Field<NewCampaign>[] = [
    {
      name: 'name',
      label: t('ads.name'),
      input: <Input maxLength={60} />,
      rules: needed(t('ads.nameMissing')),
    },
    {
      name: 'listings',
      label: t('ads.listings'),
      input: <ListingsSelect view={view} market={market} />,
      rules: needed(t('ads.listingsMissing')),
    },
    {
      name: 'dailyBudget',
      label: t('ads.dailyBudget'),
      help: t('ads.dailyBudgetHelp', {
        least: least(sold?.amounts.leastBudget),
        share: format.percent((sold?.rules.overspendPerThousand ?? 0) / 1000),
      }),
      input: <PriceInput currency={currency} />,
      rules: needed(t('ads.dailyBudgetMissing')),
    },
    {
      name: 'bid',
      label: t('ads.bid'),
      help: t('ads.bidHelp', {
        least: least(sold?.amounts.leastBid),
        reserve: least(sold?.amounts.reserve),
      }),
      input: <PriceInput currency={currency} />,
      rules: needed(t('ads.bidMissing')),
    },
    ...targetFields({ t, view, name, lang: found?.language ?? 'en' }),
    {
      name: 'negatives',
      label: t('ads.negatives'),
      help: t('ads.negativesHelp'),
      input: <Input.TextArea lang={found?.language} dir="auto" autoSize={{ minRows: 2 }} />,
    },
    ...bidding,
  ];
  return (
    <DecisionForm<NewCampaign>
      desk={desk}
      fields={fields}
      start={START}
      draft={`campaign-${desk.world.id}-${market}`}
      consequence={t('ads.consequence', { days: sold?.rules.attributionDays ?? 0 })}
      submit={t('ads.start')}
      decision={(typed) => ({
        kind: 'start-campaign',
        market,
        name: typed.name.trim(),
        dailyBudget: typed.dailyBudget ?? 0,
        bid: typed.bid ?? 0,
        bidding: typed.bidding,
        raiseTop: typed.raiseTop,
        raiseProductPage: typed.raiseProductPage,
        listings: typed.listings,
        ...sentTargets(typed),
        ...(linesOf(typed.negatives).length > 0
          ? { negatives: linesOf(typed.negatives).map((words) => ({ words, match: 'phrase' as const })) }
          : {}),
      })}
      onDecided={onStarted}
    />
  );
}
