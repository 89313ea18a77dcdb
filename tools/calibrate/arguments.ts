// The arguments of a calibration: which files, what their columns are called, and where the scenario goes.
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { USUAL_K } from '../../server/src/modules/calibration/anonymity.ts';
import type { Calibration } from '../../server/src/modules/calibration/calibrate.ts';
import { readColumnMap, type ColumnMap } from '../../server/src/modules/calibration/column-map.ts';
import type { SalesFiles } from '../../server/src/modules/calibration/open-orders.ts';
import { sayMapFault } from '../../server/src/modules/calibration/report-words.ts';
import { FILE_KINDS } from '../../server/src/modules/calibration/sales-columns.ts';
import { mayBeWritten } from '../../server/src/modules/calibration/write-calibrated.ts';
import { readWords } from '../play/arguments.ts';
import { readGiven } from '../play/given-file.ts';
import { Mistake } from '../play/said.ts';

const NAMES = [...FILE_KINDS, 'map', 'k', 'out', 'market', 'days', 'seed'];
const USUAL_OUT = 'calibrated';
const MOST_K = 1_000_000;
const MOST_DAYS = 2000;
const MOST_SEED = 4_294_967_295;

type Asked = Pick<Calibration, 'files' | 'names' | 'k' | 'map' | 'seed' | 'mostDays'> & {
  readonly out: string;
  readonly market?: string;
};

export function readCalibrationArguments(args: readonly string[]): Asked {
  const { words, problems, whole } = readWords(args, NAMES);
  const files = filesOf(words);
  if (!files) problems.push('--orders is missing');
  for (const [kind, path] of Object.entries(files ?? {}))
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      problems.push(`--${kind} ${words.get(kind)}: there is no such file`);
  const k = whole('k', 2, MOST_K) ?? USUAL_K;
  const mostDays = whole('days', 28, MOST_DAYS);
  const seed = whole('seed', 0, MOST_SEED);
  const out = resolve(words.get('out') ?? USUAL_OUT);
  if (!mayBeWritten(out))
    problems.push(
      `--out ${words.get('out') ?? USUAL_OUT}: something else is there; a calibration is written to a folder of its own`,
    );
  const market = words.get('market');
  if (problems.length > 0 || !files) throw new Mistake(problems);
  const map = readMap(words.get('map'));
  const id = idFor(basename(out));
  return {
    files,
    k,
    out,
    names: { id, name: { zh: `企业数据：${id}`, en: `A firm's sales: ${id}` } },
    ...(map ? { map } : {}),
    ...(mostDays === undefined ? {} : { mostDays }),
    ...(seed === undefined ? {} : { seed }),
    ...(market === undefined ? {} : { market }),
  };
}

function filesOf(words: ReadonlyMap<string, string>): SalesFiles | undefined {
  const orders = words.get('orders');
  if (orders === undefined) return undefined;
  const others = FILE_KINDS.flatMap((kind) => {
    const path = words.get(kind);
    return path === undefined || kind === 'orders' ? [] : [[kind, resolve(path)] as const];
  });
  return { orders: resolve(orders), ...Object.fromEntries(others) };
}

function readMap(file: string | undefined): ColumnMap | undefined {
  if (file === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readGiven('map', file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Mistake([`--map ${file}: this is not JSON: ${error.message}`]);
  }
  const { map, faults } = readColumnMap(value);
  if (faults.length > 0)
    throw new Mistake(faults.map((fault) => `--map ${file}: ${sayMapFault('en', fault)}`));
  return map;
}

/** Ids are small letters, digits and hyphens. */
function idFor(folder: string): string {
  const id = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return id === '' || !/^[a-z]/.test(id) ? `market-${id || 'fitted'}` : id;
}
