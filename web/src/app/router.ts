import { createRouter } from '@tanstack/react-router';
import { partnerRoutes } from '../pages/partner/routes.ts';
import { publicRoutes } from '../pages/public/routes.ts';
import { schoolRoutes } from '../pages/school/routes.ts';
import { studentRoutes } from '../pages/student/routes.ts';
import { teacherRoutes } from '../pages/teacher/routes.ts';
import { PagePending } from './page-pending.tsx';
import { PageFailed } from './page-failed.tsx';
import {
  partnerRoute,
  rootRoute,
  schoolRoute,
  signedInRoute,
  studentRoute,
  teacherRoute,
} from './parent-routes.tsx';
import { createQueryClient } from './query-client.ts';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  signedInRoute.addChildren([
    studentRoute.addChildren(studentRoutes),
    teacherRoute.addChildren(teacherRoutes),
    partnerRoute.addChildren(partnerRoutes),
    schoolRoute.addChildren(schoolRoutes),
  ]),
]);

export const queries = createQueryClient(() => {
  const { href, pathname } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { return: href } });
});

export const router = createRouter({
  routeTree,
  context: { queries },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
