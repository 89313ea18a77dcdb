import { calibration } from './calibration/index.ts';
import { evaluation } from './evaluation/index.ts';
import { identity } from './identity.ts';
import { market } from './market/index.ts';
import { teaching } from './teaching/index.ts';

/** Everything that crosses the wire, by module. */
export const contract = { identity, market, teaching, evaluation, calibration };

export { allow, everyRole, judges, Role, staff, type Access } from './access.ts';
export { Door, EntryCode, Language, Person, School } from './identity.ts';
