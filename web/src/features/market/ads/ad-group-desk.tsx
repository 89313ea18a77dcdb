import { Input, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './ads.module.css';
import { ListingsSelect } from './listings-select.tsx';
import { targetFields } from './target-fields.tsx';
import { TargetsTable } from './targets-table.tsx';
import { linesOf, NO_TARGETS, sentTargets, type TypedTargets } from './typed-targets.ts';
import type { AdGroup, Campaign } from './use-target-name.ts';

interface GroupProps {
  desk: Desk;
  campaign: Campaign;
  group: AdGroup;
}

/** One ad group: what it bids for and how that went, what it stays away from, and what can be changed. */
export function AdGroupDesk({ desk, campaign, group }: GroupProps) {
  const { t } = useTranslation('market/ads');
  const format = useFormat();
  const given = { desk, campaign, group };
  return (
    <section className={styles.group} aria-label={group.name}>
      <h3 className={styles.heading}>
        {t('ads.groupTitle', { name: group.name, bid: format.money(group.bid, campaign.currency) })}
      </h3>
      <TargetsTable {...given} />
      {group.negatives.length > 0 && (
        <p className={styles.negatives}>
          {t('ads.negatives')}{' '}
          {group.negatives.map(({ words, match }) => (
            <Tag key={`${match} ${words}`}>{match === 'exact' ? `[${words}]` : `“${words}”`}</Tag>
          ))}
        </p>
      )}
      {campaign.state !== 'ended' && (
        <>
          <h4 className={styles.heading}>{t('ads.addTargets')}</h4>
          <AddTargetsForm {...given} />
          <h4 className={styles.heading}>{t('ads.addNegatives')}</h4>
          <NegativesForm {...given} />
          <h4 className={styles.heading}>{t('ads.groupChange')}</h4>
          <GroupForm {...given} />
        </>
      )}
    </section>
  );
}

interface AddedTargets extends TypedTargets {
  bid: number | null;
}

/** Without a bid of their own they take the group's. */
function AddTargetsForm({ desk, campaign, group }: GroupProps) {
  const { t } = useTranslation('market/ads');
  const { view } = desk;
  const name = useNames(view);
  const lang = view.catalogue.markets.find(({ id }) => id === campaign.market)?.language ?? 'en';
  return (
    <DecisionForm<AddedTargets>
      desk={desk}
      fields={[
        ...targetFields({ t, view, name, lang }),
        {
          name: 'bid',
          label: t('ads.ownBid'),
          help: t('ads.ownBidHelp'),
          input: <PriceInput currency={campaign.currency} />,
        },
      ]}
      start={{ ...NO_TARGETS, bid: null }}
      submit={t('ads.addTargets')}
      decision={({ bid, ...typed }) => {
        const { keywords = [], products = [], categories = [] } = sentTargets(typed);
        const own = bid === null ? {} : { bid };
        return {
          kind: 'write-ad-group',
          campaign: campaign.id,
          group: group.id,
          keywords: keywords.map((each) => ({ ...each, ...own })),
          products: products.map((each) => ({ ...each, ...own })),
          categories: categories.map((each) => ({ ...each, ...own })),
        };
      }}
    />
  );
}

function NegativesForm({ desk, campaign, group }: GroupProps) {
  const { t } = useTranslation('market/ads');
  return (
    <DecisionForm<{ add: string }>
      desk={desk}
      fields={[
        {
          name: 'add',
          label: t('ads.negatives'),
          help: t('ads.negativesHelp'),
          input: <Input.TextArea autoSize={{ minRows: 2 }} />,
          rules: [{ required: true, message: t('ads.negativesMissing') }],
        },
      ]}
      submit={t('ads.addNegatives')}
      decision={({ add }) => ({
        kind: 'set-negatives',
        campaign: campaign.id,
        group: group.id,
        add: linesOf(add).map((words) => ({ words, match: 'phrase' })),
      })}
    />
  );
}

function GroupForm({ desk, campaign, group }: GroupProps) {
  const { t } = useTranslation('market/ads');
  return (
    <DecisionForm<{ bid: number; listings: number[] }>
      desk={desk}
      fields={[
        { name: 'bid', label: t('ads.bid'), input: <PriceInput currency={campaign.currency} /> },
        {
          name: 'listings',
          label: t('ads.listings'),
          input: <ListingsSelect view={desk.view} market={campaign.market} />,
        },
      ]}
      start={{ bid: group.bid, listings: [...group.listings] }}
      submit={t('ads.change')}
      decision={(typed) => ({ kind: 'write-ad-group', campaign: campaign.id, group: group.id, ...typed })}
    />
  );
}
