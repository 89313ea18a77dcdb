import type { Role } from '@portolan/contract';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { failureOf } from './failure.ts';
import { PageFailedAlone } from './page-failed-alone.tsx';
import { homeOf } from './places.ts';
import { meQuery } from './session.ts';

export interface RouterContext {
  queries: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  errorComponent: PageFailedAlone,
  notFoundComponent: lazyRouteComponent(() => import('../pages/public/not-found.tsx'), 'NotFoundPage'),
});

/** Everything behind it needs somebody signed in; who is not, signs in and comes back to where they wanted to go. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  // The open side panel of whatever page is below (panel.ts).
  validateSearch: (search: Record<string, unknown>): { panel?: string | undefined } =>
    typeof search['panel'] === 'string' ? { panel: search['panel'] } : {},
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
  errorComponent: PageFailedAlone,
  beforeLoad: async ({ context, location }) => {
    try {
      return await context.queries.ensureQueryData(meQuery);
    } catch (error) {
      if (failureOf(error).kind === 'signed-out')
        throw redirect({ to: '/sign-in', search: { return: location.href } });
      throw error;
    }
  },
});

/** Each role has rooms of its own; who strays into another's is shown home. The server refuses regardless. */
const onlyFor =
  (role: Role) =>
  ({ context }: { context: { person: { role: Role } } }) => {
    if (context.person.role !== role) throw redirect({ to: homeOf[context.person.role] });
  };

const under = { getParentRoute: () => signedInRoute } as const;
export const studentRoute = createRoute({ ...under, path: '/student', beforeLoad: onlyFor('student') });
export const teacherRoute = createRoute({ ...under, path: '/teacher', beforeLoad: onlyFor('teacher') });
export const partnerRoute = createRoute({ ...under, path: '/partner', beforeLoad: onlyFor('mentor') });
export const schoolRoute = createRoute({ ...under, path: '/school', beforeLoad: onlyFor('administrator') });
