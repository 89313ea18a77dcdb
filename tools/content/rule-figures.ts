import { dayOf } from '../../engine/src/calendar.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';

/** The engine lets the first pack hold before its day; content that a class plays does not need to. */
export function ruleFigures({ start, channels, markets, rules }: Scenario): Figure[] {
  const { platform, state } = rules;
  const isInForce = ({ from }: { readonly from: string }) => dayOf(from) <= dayOf(start);
  const missing = (path: string, of: string): Figure => ({
    path,
    says: `no pack of ${of} is in force on ${start}`,
  });
  return [
    ...channels
      .filter(({ id }) => !platform.some((pack) => pack.channel === id && isInForce(pack)))
      .map(({ id }) => missing('rules.platform', id)),
    ...[...new Set(markets.map(({ country }) => country))]
      .filter((country) => !state.some((pack) => pack.country === country && isInForce(pack)))
      .map((country) => missing('rules.state', country)),
    ...inTurn('rules.platform', platform, ({ channel }) => channel),
    ...inTurn('rules.state', state, ({ country }) => country),
    ...platform.flatMap(({ health }, at) =>
      health.suspendedBelow < health.start
        ? []
        : [{ path: `rules.platform[${at}].health`, says: 'a new store would be suspended' }],
    ),
  ];
}

/** The packs of one channel or country stand in the order in which they come into force; one on call waits apart. */
function inTurn<Pack extends { readonly from: string; readonly isOnCall?: 'yes' }>(
  path: string,
  packs: readonly Pack[],
  of: (pack: Pack) => string,
): Figure[] {
  return packs.flatMap((pack, at) => {
    const before = packs
      .slice(0, at)
      .findLast((each) => of(each) === of(pack) && each.isOnCall === undefined);
    return before && pack.isOnCall === undefined && pack.from < before.from
      ? [{ path: `${path}[${at}].from`, says: `${pack.from} stands after ${before.from}` }]
      : [];
  });
}
