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
  component: lazyRouteComponent(() => import('./class-page.tsx'), 'MentorClassPage'),
});

const inClass = { getParentRoute: () => oneClass } as const;
const marking = createRoute({
  ...inClass,
  path: '/',
  component: lazyRouteComponent(() => import('./class-marking.tsx'), 'MentorMarkingPage'),
});
const companies = createRoute({
  ...inClass,
  path: '/companies',
  component: lazyRouteComponent(() => import('./class-companies.tsx'), 'MentorCompaniesPage'),
});
const gradebook = createRoute({
  ...inClass,
  path: '/gradebook',
  component: lazyRouteComponent(() => import('./class-gradebook.tsx'), 'MentorGradebookPage'),
});

export const partnerRoutes = [home, oneClass.addChildren([marking, companies, gradebook])] as const;
