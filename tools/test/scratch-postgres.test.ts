import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPostgres, startScratchPostgres } from './scratch-postgres.ts';

const bin = findPostgres();

test.skipIf(bin === undefined)(
  'a scratch PostgreSQL answers at its address and is gone afterwards',
  async () => {
    const postgres = await startScratchPostgres(bin ?? '');
    const { port } = new URL(postgres.adminUrl);

    const answer = spawnSync(
      join(bin ?? '', 'psql'),
      [postgres.adminUrl, '-Atc', 'show server_version_num'],
      {
        encoding: 'utf8',
      },
    );
    expect(Number(answer.stdout)).toBeGreaterThanOrEqual(150_000);

    await postgres.stop();
    const [refused] = await once(connect(Number(port), '127.0.0.1'), 'error');
    expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
  },
);
