import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { rootRoute } from './root-route.tsx';

/** What stands around the negotiation of one engagement. */
export const dossierRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/application',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/application.tsx'), 'dossier', 'actions', 'early', 'fields'),
      'ApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/documents',
    component: lazyRouteComponent(() => withTexts(import('../pages/documents.tsx'), 'dossier'), 'Documents'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/approvals',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/approvals.tsx'), 'dossier', 'approvals', 'people', 'actions', 'work'),
      'ApprovalsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/review',
    component: lazyRouteComponent(() => withTexts(import('../pages/review.tsx'), 'dossier'), 'Review'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/sign',
    component: lazyRouteComponent(() => withTexts(import('../pages/sign.tsx'), 'dossier', 'actions', 'powers'), 'Sign'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/execution',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/execution.tsx'), 'dossier', 'execution', 'actions', 'negotiation'),
      'ExecutionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/outside',
    component: lazyRouteComponent(() => withTexts(import('../pages/outside.tsx'), 'dossier', 'outside'), 'OutsidePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/callings/$calling',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/calling.tsx'), 'outside', 'negotiation', 'clause', 'people'),
      'CallingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/engagements/$id/actions',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/actions.tsx'), 'dossier', 'actions', 'outside'),
      'Actions',
    ),
  }),
] as const;
