import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { teacherRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => teacherRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'TeacherHomePage'),
});

const oneClass = createRoute({
  getParentRoute: () => teacherRoute,
  path: '/classes/$class',
  component: lazyRouteComponent(() => import('./class-page.tsx'), 'ClassPage'),
});

const inClass = { getParentRoute: () => oneClass } as const;
const market = createRoute({
  ...inClass,
  path: '/',
  component: lazyRouteComponent(() => import('./class-market.tsx'), 'ClassMarketPage'),
});
const people = createRoute({
  ...inClass,
  path: '/people',
  component: lazyRouteComponent(() => import('./class-people.tsx'), 'ClassPeoplePage'),
});
const activity = createRoute({
  ...inClass,
  path: '/activity',
  component: lazyRouteComponent(() => import('./class-activity.tsx'), 'ClassActivityPage'),
});
const project = createRoute({
  ...inClass,
  path: '/project',
  component: lazyRouteComponent(() => import('./class-project.tsx'), 'ClassProjectPage'),
});
const marks = createRoute({
  ...inClass,
  path: '/marks',
  component: lazyRouteComponent(() => import('./class-marks.tsx'), 'ClassMarksPage'),
});
const seats = createRoute({
  ...inClass,
  path: '/seats',
  component: lazyRouteComponent(() => import('./class-seats.tsx'), 'ClassSeatsPage'),
});
const settings = createRoute({
  ...inClass,
  path: '/settings',
  component: lazyRouteComponent(() => import('./class-settings.tsx'), 'ClassSettingsPage'),
});

const calibration = createRoute({
  getParentRoute: () => teacherRoute,
  path: '/calibration',
  component: lazyRouteComponent(
    () => import('../../features/calibration/calibration-page.tsx'),
    'CalibrationPage',
  ),
});

export const teacherRoutes = [
  home,
  oneClass.addChildren([market, people, activity, project, marks, seats, settings]),
  calibration,
] as const;
