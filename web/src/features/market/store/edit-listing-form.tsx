import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../../app/form-problems.ts';
import { FormColumn } from '../../../ui/form-column.tsx';
import { draftOf } from '../../../ui/form-draft.ts';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../use-decide.ts';
import type { Listing } from './funnel.ts';
import { ListingPreview } from './listing-preview.tsx';
import { ListingRemarks } from './listing-remarks.tsx';
import type { ListingText } from './listing-text.ts';
import styles from './text-fields.module.css';
import { sentText, textFields } from './text-fields.tsx';
import { usePageFacts } from './use-page-facts.ts';

/** Writes a page anew; beside it stands what a buyer will see. */
export function EditListingForm({ desk, listing }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation('market');
  const { decide, error } = useDecide(desk, { failsInPlace: true });
  const { title, bullets, description, searchTerms } = listing;
  const start: ListingText = { title, bullets, description, searchTerms };
  const draft = `listing-${desk.world.id}-${listing.id}`;
  const [typed, setTyped] = useState(() => ({ ...start, ...draftOf<ListingText>(draft) }));
  const { lang, facts, language } = usePageFacts(desk.view, listing);
  return (
    <>
      <ListingPreview page={{ ...listing, ...typed, lang }} />
      <ListingRemarks text={typed} facts={facts} lang={lang} />
      <p className={styles.language}>{t('listing.language', { language })}</p>
      <FormColumn<ListingText>
        start={start}
        fields={textFields(t, lang)}
        draft={draft}
        submit={t('listing.save')}
        onChange={(values) => setTyped({ ...start, ...values })}
        onSubmit={(values) =>
          decide({ kind: 'write-listing', listing: listing.id, ...sentText({ ...start, ...values }) })
        }
        {...useFormProblems(error)}
      />
    </>
  );
}
