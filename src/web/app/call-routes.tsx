import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { rootRoute } from './root-route.tsx';

/** Making a call, and answering one. The calls themselves are pages of the server, which need no script. */
export const callRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/calls/new',
    validateSearch: (search: Record<string, unknown>): { draft?: string } =>
      typeof search['draft'] === 'string' ? { draft: search['draft'] } : {},
    component: lazyRouteComponent(() => withTexts(import('../pages/new-call.tsx'), 'calls'), 'NewCall'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/calls/$call/apply',
    component: lazyRouteComponent(() => withTexts(import('../pages/apply.tsx'), 'calls', 'people'), 'Apply'),
  }),
] as const;
