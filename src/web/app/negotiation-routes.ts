import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

const getParentRoute = () => rootRoute;

/** What awaits me, and one collaboration from its opening to its last turn. */
export const negotiationRoutes = [
  createRoute({
    getParentRoute,
    path: '/',
    validateSearch: (search: Record<string, unknown>): { show?: 'now' | 'taken' | 'later' } => {
      const show = (['now', 'taken', 'later'] as const).find((one) => one === search['show']);
      return show === undefined ? {} : { show };
    },
    component: lazyRouteComponent(() => import('../pages/work.tsx'), 'Work'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id',
    component: lazyRouteComponent(() => import('../pages/engagement.tsx'), 'EngagementPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/clauses/$clause',
    component: lazyRouteComponent(() => import('../pages/clause.tsx'), 'ClausePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/turn',
    component: lazyRouteComponent(() => import('../pages/turn.tsx'), 'TurnPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/opening',
    component: lazyRouteComponent(() => import('../pages/opening.tsx'), 'OpeningPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/summary',
    component: lazyRouteComponent(() => import('../pages/summary.tsx'), 'SummaryPage'),
  }),
] as const;
