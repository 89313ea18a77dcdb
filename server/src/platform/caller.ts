import type { Role } from '@portolan/contract';
import type { Language } from './texts.ts';

/** The person a request comes from. */
export interface Caller {
  readonly personId: string;
  readonly schoolId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
}
