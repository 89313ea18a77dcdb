import type { Change, WhatIf } from '@portolan/contract/market';
import { isUnfinished } from '@portolan/contract/question-states';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { usePanel } from '../../../app/panel.ts';
import { useCompany } from '../../../features/market/use-company.ts';
import { AskWhatIf } from '../../../features/market/what-if/ask-what-if.tsx';
import { useChangeWords } from '../../../features/market/what-if/change-words.ts';
import { ChosenChanges } from '../../../features/market/what-if/chosen-changes.tsx';
import { PlanResult, type PlanResultProps } from '../../../features/market/what-if/plan-result.tsx';
import { WhatIfResult } from '../../../features/market/what-if/what-if-result.tsx';
import questions from '../../../ui/questions.module.css';
import { WhatIfs } from '../../../features/market/what-if/what-ifs.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** A day takes a good second to play again, so this is soon enough. */
const LOOK_AGAIN = 1500;
const ALL = 500;

type Shown = NonNullable<WhatIf['result']>;
const NO_CHANGE: Change = { kind: 'drop', line: '' };

function Result({ result, ...shown }: Omit<PlanResultProps, 'result'> & { result: Shown }) {
  return result.kind === 'past' ? (
    <WhatIfResult {...shown} result={result} />
  ) : (
    <PlanResult {...shown} result={result} />
  );
}

/** History run again with decisions changed, and days to come with decisions planned. */
export function WhatIfPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const desk = useCompany();
  const { id: opened, open } = usePanel('whatif');
  const input = { world: desk.world.id, company: desk.company };
  const journal = useQuery(
    api.market.companies.journal.queryOptions({ input: { ...input, state: 'played' as const, limit: ALL } }),
  );
  const asked = useQuery(
    api.market.questions.whatIfs.queryOptions({
      input,
      refetchInterval: ({ state: { data } }) => (data?.some(isUnfinished) ? LOOK_AGAIN : false),
    }),
  );
  const lines = journal.data?.lines ?? [];
  const [chosen, setChosen] = useState<readonly Change[]>([]);
  const say = useChangeWords(desk.view, lines);
  const words = (changes: readonly Change[]) => changes.map(say).join(' ');
  const failed = [journal, asked].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!journal.data || !asked.data) return <PagePending />;
  const shown =
    asked.data.find(({ id }) => id === opened) ?? asked.data.find(({ result }) => result !== null);
  const result = shown?.result ?? undefined;
  const titleOf = (answer: Shown): string => {
    const gain = answer.kind === 'past' ? answer.difference : answer.difference.middle;
    return t(`whatIf.title.${answer.kind}.${gain >= 0 ? 'more' : 'less'}`, {
      money: format.money(Math.abs(gain), desk.view.money.homeCurrency, { isWhole: true }),
    });
  };
  return (
    <>
      <PageHeader
        title={result ? titleOf(result) : t('whatIf.title.ask')}
        tab={t('whatIf.tab')}
        help={t('whatIf.help')}
      />
      {lines.length === 0 ? (
        <EmptyState title={t('whatIf.empty')} text={t('whatIf.emptyText')} />
      ) : (
        <div className={questions.page}>
          <div className={questions.sheet}>
            <AskWhatIf
              desk={desk}
              lines={lines}
              onAdd={(change) => setChosen((before) => [...before, change])}
            />
            <ChosenChanges
              seat={desk}
              changes={chosen}
              words={say}
              onDrop={(place) => setChosen((before) => before.filter((_, at) => at !== place))}
              onAsked={(whatIf) => {
                setChosen([]);
                open(whatIf);
              }}
            />
          </div>
          <WhatIfs seat={desk} whatIfs={asked.data} words={words} opened={shown?.id} onOpen={open} />
        </div>
      )}
      {shown && result && (
        <Result
          desk={desk}
          title={words(shown.changes)}
          result={result}
          words={(place) => say(shown.changes[place] ?? NO_CHANGE)}
        />
      )}
    </>
  );
}
