import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing/database.ts';
import { schemaText } from './schema-text.ts';

onBothDatabases('server/schema.sql', (given) => {
  test('is the database that the migrations make', async () => {
    const written = await readFile(new URL('../../../schema.sql', import.meta.url), 'utf8');

    expect(await schemaText(given.db)).toBe(written);
  });
});
