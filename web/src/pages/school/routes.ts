import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { schoolRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => schoolRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'SchoolHomePage'),
});

export const schoolRoutes = [home] as const;
