import { Input } from 'antd';
import type { TFunction } from 'i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { BulletsInput } from './bullets-input.tsx';
import { MOST, type ListingText } from './listing-text.ts';
import styles from './text-fields.module.css';

/** The fields in which a page's words are written, in the market's language. */
export const textFields = (t: TFunction<'market/store'>, lang: string): Field<ListingText>[] => [
  {
    name: 'title',
    label: t('listing.title'),
    help: t('listing.titleHelp'),
    input: (
      <Input.TextArea
        autoSize={{ minRows: 2 }}
        lang={lang}
        dir="auto"
        maxLength={MOST.title}
        showCount
        className={`${styles.counted}`}
      />
    ),
    rules: [{ required: true, whitespace: true, message: t('listing.titleMissing') }],
  },
  {
    name: 'bullets',
    label: t('listing.bullets'),
    help: t('listing.bulletsHelp', { most: MOST.bullet }),
    input: <BulletsInput lang={lang} />,
  },
  {
    name: 'description',
    label: t('listing.description'),
    input: (
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 10 }}
        lang={lang}
        dir="auto"
        maxLength={MOST.description}
        showCount
        className={`${styles.counted}`}
      />
    ),
  },
  {
    name: 'searchTerms',
    label: t('listing.searchTerms'),
    help: t('listing.searchTermsHelp'),
    input: (
      <Input.TextArea
        autoSize={{ minRows: 2 }}
        lang={lang}
        dir="auto"
        maxLength={MOST.searchTerms}
        showCount
        className={`${styles.counted}`}
      />
    ),
  },
];

/** As the engine takes them: no empty selling points. */
export const sentText = ({ title, bullets, description, searchTerms }: ListingText) => ({
  title: title.trim(),
  bullets: bullets.map((bullet) => bullet.trim()).filter(Boolean),
  description: description.trim(),
  searchTerms: searchTerms.trim(),
});
