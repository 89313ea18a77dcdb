import { identity } from './identity.ts';

/** Everything that crosses the wire, by module. */
export const contract = { identity };

export { everyRole, judges, Role, staff, type Access } from './access.ts';
export { Door, Language, Person } from './identity.ts';
