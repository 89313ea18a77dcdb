import { identity } from './identity.ts';
import { market } from './market/index.ts';

/** Everything that crosses the wire, by module. */
export const contract = { identity, market };

export { everyRole, judges, Role, staff, type Access } from './access.ts';
export { Door, EntryCode, Language, Person, School } from './identity.ts';
