import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
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
    component: lazyRouteComponent(
      () => withTexts(import('../pages/work.tsx'), 'negotiation', 'work', 'outside', 'people'),
      'Work',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id',
    component: lazyRouteComponent(() => withTexts(import('../pages/engagement.tsx'), 'negotiation'), 'EngagementPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/clauses/$clause',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/clause.tsx'), 'negotiation', 'clause', 'fields', 'outside'),
      'ClausePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/package',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/package.tsx'), 'negotiation', 'clause', 'package'),
      'PackagePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/turn',
    component: lazyRouteComponent(() => withTexts(import('../pages/turn.tsx'), 'negotiation'), 'TurnPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/opening',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/opening.tsx'), 'negotiation', 'opening', 'fields'),
      'OpeningPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/engagements/$id/summary',
    component: lazyRouteComponent(() => withTexts(import('../pages/summary.tsx'), 'negotiation'), 'SummaryPage'),
  }),
] as const;
