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
    ...platform.flatMap(({ health }, at) =>
      health.suspendedBelow < health.start
        ? []
        : [{ path: `rules.platform[${at}].health`, says: 'a new store would be suspended' }],
    ),
  ];
}
