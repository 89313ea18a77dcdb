import type { WhatIf } from '@portolan/contract/market';
import type { Names } from './present-world.ts';
import type { WhatIfRow } from './what-if-store.ts';

export function presentWhatIf(row: WhatIfRow, names: Names): WhatIf {
  return {
    id: row.id,
    askedAt: row.askedAt.toISOString(),
    by: { id: row.personId, name: names.get(row.personId) ?? '' },
    changes: [...row.changes],
    state: row.state,
    progress: row.perThousandDone / 1000,
    result: row.result,
  };
}
