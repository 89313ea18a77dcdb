import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from './database/database.ts';
import { setting } from './tables.ts';

/** This installation's own secret: made once, then kept by the database for every process on it. */
export async function keptSecret(db: Db): Promise<string> {
  await db
    .insert(setting)
    .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [kept] = await db.select().from(setting).where(eq(setting.name, 'secret'));
  if (!kept) throw new Error('The secret that was just kept is gone');
  return kept.value;
}
