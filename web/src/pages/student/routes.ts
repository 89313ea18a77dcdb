import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { studentRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => studentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'StudentHomePage'),
});

export const studentRoutes = [home] as const;
