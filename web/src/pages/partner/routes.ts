import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { partnerRoute } from '../../app/parent-routes.tsx';

const home = createRoute({
  getParentRoute: () => partnerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'PartnerHomePage'),
});

export const partnerRoutes = [home] as const;
