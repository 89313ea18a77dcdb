import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { studentRoute } from '../../app/parent-routes.tsx';

const desk = createRoute({
  getParentRoute: () => studentRoute,
  id: 'desk',
  component: lazyRouteComponent(() => import('./desk.tsx'), 'Desk'),
});

const atDesk = { getParentRoute: () => desk } as const;
const today = createRoute({
  ...atDesk,
  path: '/',
  component: lazyRouteComponent(() => import('./today.tsx'), 'TodayPage'),
});
const orders = createRoute({
  ...atDesk,
  path: '/orders',
  component: lazyRouteComponent(() => import('./orders.tsx'), 'OrdersPage'),
});

export const studentRoutes = [desk.addChildren([today, orders])] as const;
