import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

/** What stands around the negotiation of one engagement. */
export const dossierRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/application',
    component: lazyRouteComponent(() => import('../pages/application.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/documents',
    component: lazyRouteComponent(() => import('../pages/documents.tsx'), 'Documents'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/approvals',
    component: lazyRouteComponent(() => import('../pages/approvals.tsx'), 'ApprovalsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/review',
    component: lazyRouteComponent(() => import('../pages/review.tsx'), 'Review'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/sign',
    component: lazyRouteComponent(() => import('../pages/sign.tsx'), 'Sign'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/execution',
    component: lazyRouteComponent(() => import('../pages/execution.tsx'), 'ExecutionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/outside',
    component: lazyRouteComponent(() => import('../pages/outside.tsx'), 'OutsidePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/callings/$calling',
    component: lazyRouteComponent(() => import('../pages/calling.tsx'), 'CallingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/actions',
    component: lazyRouteComponent(() => import('../pages/actions.tsx'), 'Actions'),
  }),
] as const;
