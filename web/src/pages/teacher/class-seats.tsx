import type { SeatPlayed, World } from '@portolan/contract/market';
import { isUnfinished } from '@portolan/contract/question-states';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { PagePending } from '../../app/page-pending.tsx';
import { usePanel } from '../../app/panel.ts';
import { AskSwap } from '../../features/market/seats/ask-swap.tsx';
import { OrderPanels } from '../../features/market/seats/order-panels.tsx';
import { PanelResult } from '../../features/market/seats/panel-result.tsx';
import { SeatPlays } from '../../features/market/seats/seat-plays.tsx';
import questions from '../../ui/questions.module.css';
import styles from '../../features/market/seats/seats.module.css';
import { SwapResult } from '../../features/market/seats/swap-result.tsx';
import { usePlayerWords } from '../../features/market/seats/use-player-words.ts';
import { useWorld } from '../../features/market/use-world.ts';
import { useClass } from '../../features/teaching/use-class.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** A class's world is played in seconds, a panel in minutes. */
const LOOK_AGAIN = 1500;

/** Whose way of playing in whose seat, and where each company stands among those who played its own. */
export function ClassSeatsPage() {
  const found = useClass().data;
  if (!found) return null;
  return found.world === null ? <TooEarly /> : <SeatsOf world={found.world} />;
}

function TooEarly() {
  const { t } = useTranslation('teacher');
  return (
    <>
      <PageHeader title={t('seats.title')} tab={t('seats.tab')} help={t('seats.help')} />
      <EmptyState title={t('seats.early')} text={t('seats.earlyText')} />
    </>
  );
}

function SeatsOf({ world: id }: { world: string }) {
  const world = useWorld(id);
  if (world.isError) return <FailureState error={world.error} onRetry={() => void world.refetch()} />;
  if (!world.data) return <PagePending />;
  return world.data.day === 0 ? <TooEarly /> : <Seats world={world.data} />;
}

function Seats({ world }: { world: World }) {
  const { t } = useTranslation('teacher');
  const { id: opened, open } = usePanel('seat');
  const input = { world: world.id };
  const ways = useQuery(api.market.seats.waysToPlay.queryOptions({ input }));
  const plays = useQuery(
    api.market.seats.plays.queryOptions({
      input,
      refetchInterval: ({ state: { data } }) => (data?.some(isUnfinished) ? LOOK_AGAIN : false),
    }),
  );
  const shown =
    plays.data?.find(({ id, state }) => id === opened && state === 'done') ??
    plays.data?.find(({ state }) => state === 'done');
  const result = useQuery(
    api.market.seats.play.queryOptions({
      input: { ...input, play: shown?.id ?? '' },
      enabled: shown !== undefined,
      // What was played does not change.
      staleTime: Infinity,
    }),
  );
  const words = usePlayerWords(world, ways.data ?? { strategies: [], strengths: [], panel: 0 });
  const title = useTitle(world, words);
  const failed = [ways, plays, result].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!ways.data || !plays.data) return <PagePending />;
  const played = shown && result.data;
  return (
    <>
      <PageHeader title={title(played)} tab={t('seats.tab')} help={t('seats.help')} />
      <div className={questions.page}>
        <div className={styles.asks}>
          <div className={styles.sheet}>
            <AskSwap world={world} ways={ways.data} onAsked={open} />
          </div>
          <OrderPanels world={world} ways={ways.data} />
        </div>
        {plays.data.length === 0 ? (
          <EmptyState title={t('seats.none')} text={t('seats.noneText')} />
        ) : (
          <SeatPlays world={world} plays={plays.data} words={words.play} opened={shown?.id} onOpen={open} />
        )}
      </div>
      {played && <Result world={world} played={played} words={words} />}
    </>
  );
}

type Words = ReturnType<typeof usePlayerWords>;

function Result({ world, played, words }: { world: World; played: SeatPlayed; words: Words }) {
  const currency = world.scenario.homeCurrency;
  const title = words.play(played);
  const seat = words.company(played.seat);
  if (played.swap) {
    const names = { seat, player: words.player(played.player) };
    return <SwapResult title={title} names={names} currency={currency} result={played.swap} />;
  }
  return played.panel && <PanelResult title={title} seat={seat} currency={currency} result={played.panel} />;
}

/** What came of the play that is shown. */
function useTitle(world: World, words: Words) {
  const { t } = useTranslation('teacher');
  const format = useFormat();
  return (played: SeatPlayed | undefined) => {
    const seat = words.company(played?.seat ?? '');
    const profit = played?.panel?.positions.find(({ measure }) => measure === 'net-profit');
    if (profit) return t('seats.title.panel', { seat, beaten: profit.beaten, of: profit.of });
    if (!played?.swap) return t('seats.title');
    const { asPlayed, swapped } = played.swap;
    const gain = (swapped.days.at(-1)?.netWorth ?? 0) - (asPlayed.days.at(-1)?.netWorth ?? 0);
    return t(gain >= 0 ? 'seats.title.more' : 'seats.title.less', {
      seat,
      who: words.player(played.player),
      money: format.money(Math.abs(gain), world.scenario.homeCurrency, { isWhole: true }),
    });
  };
}
