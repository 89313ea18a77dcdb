import { dayOf, isoOf, type Scenario } from '@portolan/engine';

/** Days in which a pilot sells, and those in which what was sold arrives and is judged. */
const PILOT_DAYS = 56;
const ARRIVAL_DAYS = 42;

/** The scenario without its seasons, and with days at the end on which nobody buys and everything arrives. */
export function withQuietEnd(scenario: Scenario): Scenario {
  const factors = [
    ...Array.from({ length: PILOT_DAYS }, () => 1),
    ...Array.from({ length: ARRIVAL_DAYS }, () => 0),
  ];
  const seasons = [factors.slice(0, 60), factors.slice(60)].flatMap((part, at) =>
    part.length === 0
      ? []
      : [
          {
            id: `pilot-${at + 1}`,
            name: { zh: '试演', en: 'Pilot' },
            from: isoOf(dayOf(scenario.start) + at * 60),
            factors: part,
          },
        ],
  );
  const days = Math.max(scenario.days, PILOT_DAYS + ARRIVAL_DAYS);
  return {
    ...scenario,
    days,
    fx: scenario.fx.map((series) => ({
      ...series,
      microHomePerUnit: Array.from(
        { length: days },
        (_, day) => series.microHomePerUnit[day] ?? series.microHomePerUnit.at(-1) ?? 1,
      ),
    })),
    markets: scenario.markets.map((market) => ({ ...market, seasons })),
  };
}

export const DAYS_OF_PILOT = PILOT_DAYS + ARRIVAL_DAYS;
