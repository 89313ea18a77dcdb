import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

interface Mark {
  kind: 'word' | 'design';
  country: string;
  word: string;
  owner: string;
  /** Products that look like the design. */
  products: readonly string[];
}

/** The registers of trade marks and designs, as far as they stand open to everybody. */
export function ProtectedMarks({ view }: { view: Sight }) {
  const { t } = useTranslation('market/border');
  const { said, list } = useFormat();
  const name = useNames(view);
  const marks = view.rules.state.flatMap(({ country, border }): Mark[] => [
    ...(border?.protected?.words ?? []).map(({ word, owner }) => ({
      kind: 'word' as const,
      country,
      word,
      owner: said(owner),
      products: [],
    })),
    ...(border?.protected?.designs ?? []).map(({ id, owner }) => ({
      kind: 'design' as const,
      country,
      word: id,
      owner: said(owner),
      products: view.catalogue.products.filter(({ design }) => design === id).map((product) => product.id),
    })),
  ]);
  return (
    <DataTable<Mark>
      label={t('mark.table')}
      csv="marks"
      rows={marks}
      rowKey={({ kind, country, word }) => [kind, country, word].join(' ')}
      empty={<p>{t('mark.none')}</p>}
      columns={[
        { key: 'country', title: t('paper.country'), value: ({ country }) => name('country', country) },
        { key: 'kind', title: t('mark.kind'), value: ({ kind }) => t(`mark.kind.${kind}`) },
        { key: 'word', title: t('mark.mark'), value: ({ word }) => word },
        { key: 'owner', title: t('mark.owner'), value: ({ owner }) => owner },
        {
          key: 'products',
          title: t('mark.looksLike'),
          value: ({ products }) => list(products.map((product) => name('product', product))),
        },
      ]}
    />
  );
}
