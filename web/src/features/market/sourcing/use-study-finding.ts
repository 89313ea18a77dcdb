import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { readStudy, type StudyResult } from './read-study.ts';

/** What a study found, in a sentence: the wish that most people look at first, and the price half would pay. */
export function useStudyFinding({ catalogue }: Sight): (result: StudyResult) => string {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  return (result) => {
    const study = catalogue.studies.find(({ id }) => id === result.study);
    const market = catalogue.markets.find(({ id }) => id === study?.market);
    const line = catalogue.lines.find(({ id }) => id === study?.line);
    const { firstWishes, prices } = readStudy(result);
    const [first] = firstWishes;
    const half = prices.find(({ id }) => id === 'middle');
    const wish = line?.attributes.find(({ id }) => id === first?.id);
    if (!market || !line || !first || !wish) return '';
    return t(half ? 'study.finding' : 'study.findingWish', {
      country: format.said(market.countryName),
      line: format.said(line.name),
      wish: format.said(wish.name),
      share: format.percent(first.value, 0),
      price: half ? format.money(half.value, market.currency) : '',
    });
  };
}
