// All facts of what was sold, by name: those of the one place that measures sales, and what only the market itself knows.
import { tellFigures } from '../../server/src/modules/calibration/tell-figures.ts';
import { fitOrderedLogit } from '../../server/src/modules/calibration/fit/ordered-logit.ts';
import { NO_MAP } from '../../server/src/modules/calibration/column-map.ts';
import { openOrders } from '../../server/src/modules/calibration/open-orders.ts';
import type { Distribution } from '../../server/src/modules/calibration/facts.ts';
import { weekdayOf } from '../../server/src/modules/calibration/demand-profile.ts';
import type { SalesFigures } from '../../server/src/modules/calibration/measure-sales.ts';

/** Nobody of flesh and blood stands behind these orders: nothing is withheld. */
const NO_ONE = 1;
/** Hours of the plateau and of the trough, as the facts name them. */
const PLATEAU = { from: 10, until: 22 };
const TROUGH = [4, 5];
const AFTER_DAYS = 10;

type Figures = Record<string, number | undefined>;

export interface Measured {
  readonly facts: Figures;
  readonly distributions: readonly Distribution[];
}

/** `start` is the calendar day of the world's first. */
export async function measureOrders(file: string, start: string): Promise<Measured> {
  const sold = await openOrders({ orders: file }, { map: { ...NO_MAP, start, aheadHours: 0 } });
  const { facts, distributions } = tellFigures(sold, NO_ONE);
  const known: Figures = Object.fromEntries(facts.map(({ id, value }) => [id, value]));
  return {
    facts: {
      ...known,
      ...hours(distributions.find(({ id }) => id === 'demand.hour')?.shares ?? []),
      ...blackFriday(sold.days, sold.profile),
      ...starsModel(fitOrderedLogit(sold.reviews)),
    },
    distributions,
  };
}

function hours(shares: readonly number[]): Figures {
  const plateau = shares.slice(PLATEAU.from, PLATEAU.until + 1);
  return {
    'demand.hour.plateauLeast': Math.min(...plateau),
    'demand.hour.plateauMost': Math.max(...plateau),
    'demand.hour.trough': TROUGH.reduce((sum, hour) => sum + (shares[hour] ?? NaN), 0) / TROUGH.length,
  };
}

/** The day that stands out most, and those after it, against what the season and the weekday let expect. */
function blackFriday(days: SalesFigures['days'], profile: SalesFigures['profile']): Figures {
  const { first, level, perDay, weekday } = profile;
  const ratios = new Map(
    days.map(({ day, orders }) => {
      const usual = (level[day - first] ?? NaN) * perDay * (weekday[weekdayOf(day)] ?? NaN);
      return [day, orders / usual];
    }),
  );
  const [greatest] = [...ratios].filter(([, ratio]) => ratio > 0).toSorted(([, a], [, b]) => b - a);
  if (!greatest) return {};
  const [day, ratio] = greatest;
  const after = Array.from({ length: AFTER_DAYS }, (_, later) => ratios.get(day + 1 + later) ?? NaN);
  return {
    'demand.blackFriday.day': ratio,
    'demand.blackFriday.after': after.reduce((sum, each) => sum + each, 0) / AFTER_DAYS,
  };
}

function starsModel(fitted: ReturnType<typeof fitOrderedLogit>): Figures {
  if (!fitted) return {};
  const effects = Object.entries(fitted.effects).map(([term, value]) => [`reviews.effect.${term}`, value]);
  const cuts = fitted.cuts.map((value, at) => [`reviews.cut.${at + 1}`, value]);
  return Object.fromEntries([...effects, ...cuts]);
}
