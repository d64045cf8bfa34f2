import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from '../pages/failed.tsx';
import { callRoutes } from './call-routes.tsx';
import { dossierRoutes } from './dossier-routes.tsx';
import { negotiationRoutes } from './negotiation-routes.ts';
import { peopleRoutes } from './people-routes.tsx';
import { programmeRoutes } from './programme-routes.tsx';
import { rootRoute } from './root-route.tsx';

/** The same addresses as `protocol/web-paths.ts`. Each page is a chunk of its own. */
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search['to'] === 'string' && search['to'].startsWith('/') && !search['to'].startsWith('//')
      ? { to: search['to'] }
      : {},
  component: lazyRouteComponent(() => import('../pages/sign-in.tsx'), 'SignIn'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    ...negotiationRoutes,
    ...peopleRoutes,
    ...dossierRoutes,
    ...callRoutes,
    ...programmeRoutes,
  ]),
  defaultPreload: 'intent',
  // Within the frame of every page: what failed is one page, and the way to all others stays.
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
