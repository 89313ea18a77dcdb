import { oc } from '@orpc/contract';
import * as z from 'zod';

/** The four roles of a school. One person holds one role in one school. */
export const Role = z.enum(['administrator', 'teacher', 'mentor', 'student']);
export type Role = z.infer<typeof Role>;

/**
 * Who may call a procedure at all: nobody signed in is needed (`anyone`), or one of the roles named.
 * Finer rules (own class, own company) are the module's policy; this coarse one is enforced in one place
 * for every procedure and proven over the whole contract by a generated test.
 */
export interface Access {
  readonly may: 'anyone' | readonly Role[];
}

export const everyRole: readonly Role[] = Role.options;
export const staff: readonly Role[] = ['administrator', 'teacher'];
export const judges: readonly Role[] = ['administrator', 'teacher', 'mentor'];

const open = oc.$meta<Access>({ may: [] });

/** A procedure that these roles may call: `allow(staff).route(…).input(…).output(…)`. */
export const allow = (may: Access['may']) => open.meta({ may });
