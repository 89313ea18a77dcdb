import type { Class } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { findSchool } from '../identity/index.ts';
import { presentClass } from './present-class.ts';
import { classesOfSchool } from './store.ts';

/** The class that the demo school was furnished with; nothing in a real school. */
export async function demoClassOf(db: Db): Promise<(Class & { readonly schoolId: string }) | undefined> {
  const school = await findSchool(db);
  if (!school?.isDemo) return undefined;
  const oldest = (await classesOfSchool(db, school.id)).at(-1);
  return oldest && { ...(await presentClass(db, oldest)), schoolId: school.id };
}
