import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { api } from '../../app/api.ts';
import { rootRoute } from '../../app/parent-routes.tsx';
import { homeOf } from '../../app/places.ts';
import { meQuery } from '../../app/session.ts';

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queries.ensureQueryData(meQuery).catch(() => undefined);
    throw redirect(me ? { to: homeOf[me.person.role] } : { to: '/sign-in' });
  },
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { return?: string } =>
    typeof search['return'] === 'string' ? { return: search['return'] } : {},
  loader: async ({ context }) => {
    const door = await context.queries.ensureQueryData(api.identity.door.queryOptions());
    if (door.needsFirstAdministrator) throw redirect({ to: '/set-up' });
  },
  component: lazyRouteComponent(() => import('./sign-in.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  loader: async ({ context }) => {
    const door = await context.queries.fetchQuery(api.identity.door.queryOptions());
    if (!door.needsFirstAdministrator) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('./set-up.tsx'), 'SetUpPage'),
});

const enter = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enter',
  component: lazyRouteComponent(() => import('./enter.tsx'), 'EnterPage'),
});

export const publicRoutes = [start, signIn, setUp, enter] as const;
