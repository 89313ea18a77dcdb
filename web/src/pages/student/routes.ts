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
const sourcing = createRoute({
  ...atDesk,
  path: '/sourcing',
  component: lazyRouteComponent(() => import('./sourcing/sourcing.tsx'), 'Sourcing'),
});
const inSourcing = { getParentRoute: () => sourcing } as const;
const studies = createRoute({
  ...inSourcing,
  path: '/',
  component: lazyRouteComponent(() => import('./sourcing/studies.tsx'), 'StudiesPage'),
});
const goods = createRoute({
  ...inSourcing,
  path: '/goods',
  component: lazyRouteComponent(() => import('./sourcing/goods.tsx'), 'GoodsPage'),
});
const suppliers = createRoute({
  ...inSourcing,
  path: '/suppliers',
  component: lazyRouteComponent(() => import('./sourcing/suppliers.tsx'), 'SuppliersPage'),
});
const cost = createRoute({
  ...inSourcing,
  path: '/cost',
  component: lazyRouteComponent(() => import('./sourcing/cost.tsx'), 'CostPage'),
});
const research = createRoute({
  ...inSourcing,
  path: '/research',
  component: lazyRouteComponent(() => import('./sourcing/research.tsx'), 'ResearchPage'),
});
const compliance = createRoute({
  ...inSourcing,
  path: '/compliance',
  component: lazyRouteComponent(() => import('./sourcing/compliance.tsx'), 'CompliancePage'),
});
const stock = createRoute({
  ...atDesk,
  path: '/stock',
  component: lazyRouteComponent(() => import('./stock.tsx'), 'StockPage'),
});
const store = createRoute({
  ...atDesk,
  path: '/store',
  component: lazyRouteComponent(() => import('./store.tsx'), 'StorePage'),
});
const promotion = createRoute({
  ...atDesk,
  path: '/store/promotion',
  component: lazyRouteComponent(() => import('./promotion.tsx'), 'PromotionPage'),
});
const conduct = createRoute({
  ...atDesk,
  path: '/store/conduct',
  component: lazyRouteComponent(() => import('./conduct.tsx'), 'ConductPage'),
});
const advertising = createRoute({
  ...atDesk,
  path: '/store/advertising',
  component: lazyRouteComponent(() => import('./advertising.tsx'), 'AdvertisingPage'),
});
const orders = createRoute({
  ...atDesk,
  path: '/orders',
  component: lazyRouteComponent(() => import('./orders.tsx'), 'OrdersPage'),
});
const afterSales = createRoute({
  ...atDesk,
  path: '/after-sales',
  component: lazyRouteComponent(() => import('./after-sales.tsx'), 'AfterSalesPage'),
});
const numbers = createRoute({
  ...atDesk,
  path: '/numbers',
  component: lazyRouteComponent(() => import('./numbers/numbers.tsx'), 'Numbers'),
});
const inNumbers = { getParentRoute: () => numbers } as const;
const traffic = createRoute({
  ...inNumbers,
  path: '/',
  component: lazyRouteComponent(() => import('./numbers/traffic.tsx'), 'TrafficPage'),
});
const profit = createRoute({
  ...inNumbers,
  path: '/profit',
  component: lazyRouteComponent(() => import('./numbers/profit.tsx'), 'ProfitPage'),
});
const ledger = createRoute({
  ...inNumbers,
  path: '/ledger',
  component: lazyRouteComponent(() => import('./numbers/ledger.tsx'), 'LedgerPage'),
});
const money = createRoute({
  ...inNumbers,
  path: '/money',
  component: lazyRouteComponent(() => import('./numbers/money.tsx'), 'MoneyPage'),
});
const statements = createRoute({
  ...inNumbers,
  path: '/statements',
  component: lazyRouteComponent(() => import('./numbers/statements.tsx'), 'StatementsPage'),
});
const whatIf = createRoute({
  ...inNumbers,
  path: '/what-if',
  component: lazyRouteComponent(() => import('./numbers/what-if.tsx'), 'WhatIfPage'),
});
const lostSales = createRoute({
  ...inNumbers,
  path: '/lost-sales',
  component: lazyRouteComponent(() => import('./numbers/lost-sales.tsx'), 'LostSalesPage'),
});
const bids = createRoute({
  ...inNumbers,
  path: '/bids',
  component: lazyRouteComponent(() => import('./numbers/bids.tsx'), 'BidsPage'),
});
const rank = createRoute({
  ...inNumbers,
  path: '/rank',
  component: lazyRouteComponent(() => import('./numbers/rank.tsx'), 'RankPage'),
});
const project = createRoute({
  ...atDesk,
  path: '/project',
  component: lazyRouteComponent(() => import('./project/project.tsx'), 'Project'),
});
const inProject = { getParentRoute: () => project } as const;
const stages = createRoute({
  ...inProject,
  path: '/',
  component: lazyRouteComponent(() => import('./project/stages.tsx'), 'StagesPage'),
});
const deliverable = createRoute({
  ...inProject,
  path: '/$deliverable',
  component: lazyRouteComponent(() => import('./project/deliverable.tsx'), 'DeliverablePage'),
});
const peers = createRoute({
  ...inProject,
  path: '/peers',
  component: lazyRouteComponent(() => import('./project/peers.tsx'), 'PeersPage'),
});
const mark = createRoute({
  ...inProject,
  path: '/mark',
  component: lazyRouteComponent(() => import('./project/mark.tsx'), 'MarkPage'),
});

export const studentRoutes = [
  desk.addChildren([
    today,
    sourcing.addChildren([studies, goods, suppliers, cost, research, compliance]),
    stock,
    store,
    promotion,
    conduct,
    advertising,
    orders,
    afterSales,
    numbers.addChildren([traffic, profit, ledger, whatIf, money, statements, lostSales, rank, bids]),
    project.addChildren([stages, deliverable, peers, mark]),
  ]),
] as const;
