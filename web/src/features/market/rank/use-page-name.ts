import type { RankOf } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { isolate } from '../../../ui/isolate.ts';
import type { Seen } from '../why/use-seen.ts';

/** What a page of results is called: by its search, its category or its deals. */
export function usePageName(seen: Seen): (standing: RankOf['standings'][number]) => string {
  const { t } = useTranslation('market/rank');
  return ({ kind, words, line }) =>
    t(`rankOf.page.${kind}`, { words: isolate(words), line: seen.line(line) });
}
