import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { partnerRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => partnerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'MentorHomePage'),
});

const oneClass = createRoute({
  getParentRoute: () => partnerRoute,
  path: '/classes/$class',
  component: lazyRouteComponent(() => import('./class.tsx'), 'MentorClassPage'),
});

export const partnerRoutes = [home, oneClass] as const;
