import type { Person } from '@portolan/contract';

/** In the order in which a school names them. */
export const roles: readonly Person['role'][] = ['student', 'teacher', 'mentor', 'administrator'];
