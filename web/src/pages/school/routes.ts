import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { schoolRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => schoolRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'SchoolHomePage'),
});

const people = createRoute({
  getParentRoute: () => schoolRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./people.tsx'), 'PeoplePage'),
});

const calibration = createRoute({
  getParentRoute: () => schoolRoute,
  path: '/calibration',
  component: lazyRouteComponent(
    () => import('../../features/calibration/calibration-page.tsx'),
    'CalibrationPage',
  ),
});

export const schoolRoutes = [home, people, calibration] as const;
