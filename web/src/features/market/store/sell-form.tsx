import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../use-company.ts';
import { JoinPageForm } from './join-page-form.tsx';
import { NewListingForm } from './new-listing-form.tsx';
import { hasSharedPages } from './pages-to-join.ts';

/** Puts a product on sale: on a page of one's own, or, where the platform has it, on one that stands already. */
export function SellForm({ desk, market, onDone }: { desk: Desk; market: string; onDone: () => void }) {
  const { t } = useTranslation('market/store');
  const own = <NewListingForm desk={desk} market={market} onWritten={onDone} />;
  if (!hasSharedPages(desk.view, market)) return own;
  return (
    <Tabs
      // Both forms name their fields alike: only the one that is open may stand in the document.
      destroyOnHidden
      items={[
        { key: 'own', label: t('join.own'), children: own },
        {
          key: 'join',
          label: t('join.existing'),
          children: <JoinPageForm desk={desk} market={market} onJoined={onDone} />,
        },
      ]}
    />
  );
}
