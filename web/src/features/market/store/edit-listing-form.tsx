import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftOf } from '../../../ui/form-draft.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { useCategoryField, type Filed } from './category-field.tsx';
import type { Listing } from './funnel.ts';
import { ListingPreview } from './listing-preview.tsx';
import { ListingRemarks } from './listing-remarks.tsx';
import type { ListingText } from './listing-text.ts';
import styles from './text-fields.module.css';
import { sentText, textFields } from './text-fields.tsx';
import { usePageFacts } from './use-page-facts.ts';

interface Edited extends ListingText, Filed {}

/** Writes a page anew; beside it stands what a buyer will see. */
export function EditListingForm({ desk, listing }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation('market/store');
  const { category, title, bullets, description, searchTerms } = listing;
  const filed = useCategoryField(desk.view);
  const start: Edited = { category, title, bullets, description, searchTerms };
  const draft = `listing-${desk.world.id}-${listing.id}`;
  const [typed, setTyped] = useState(() => ({ ...start, ...draftOf<Edited>(draft) }));
  const { lang, facts, language } = usePageFacts(desk.view, listing);
  return (
    <>
      <ListingPreview page={{ ...listing, ...typed, lang }} />
      <ListingRemarks text={typed} facts={facts} lang={lang} />
      <p className={styles.language}>{t('listing.language', { language })}</p>
      <DecisionForm<Edited>
        desk={desk}
        start={start}
        fields={[...textFields(t, lang), filed]}
        draft={draft}
        submit={t('listing.save')}
        onChange={(values) => setTyped({ ...start, ...values })}
        decision={(values) => ({
          kind: 'write-listing',
          listing: listing.id,
          ...sentText({ ...start, ...values }),
          ...(values.category !== category && { category: values.category }),
        })}
      />
    </>
  );
}
