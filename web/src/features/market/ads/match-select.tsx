import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';

export const MATCHES = ['exact', 'phrase', 'broad'] as const;
export type Match = (typeof MATCHES)[number];

/** How close a search must come to a keyword. */
export function MatchSelect(props: Omit<SelectProps<Match>, 'options'>) {
  const { t } = useTranslation('market/ads');
  return <Select {...props} options={MATCHES.map((value) => ({ value, label: t(`ads.match.${value}`) }))} />;
}
