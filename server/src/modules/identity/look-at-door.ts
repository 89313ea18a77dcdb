import type { Door } from '@portolan/contract';
import type { Db } from '../../platform/database/database.ts';
import { demoPassword, OFFERED } from './furnish-demo-school.ts';
import { findSchool, hasAdministrator } from './store.ts';

/** The demo's accounts are told only where nobody but this machine can ask. */
export async function lookAtDoor(db: Db, demo: { isOffered: boolean; secret: string }): Promise<Door> {
  const school = await findSchool(db);
  const password = demoPassword(demo.secret);
  return {
    school: school ? { id: school.id, name: school.name } : null,
    needsFirstAdministrator: !(await hasAdministrator(db)),
    demoAccounts:
      demo.isOffered && school?.isDemo
        ? OFFERED.map(({ name, email, role }) => ({ name, email, role, password }))
        : [],
  };
}
