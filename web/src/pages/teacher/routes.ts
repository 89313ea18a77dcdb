import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { teacherRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => teacherRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'TeacherHomePage'),
});

export const teacherRoutes = [home] as const;
