import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from '../pages/failed.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { Layout } from './layout.tsx';

/** The same addresses as `protocol/web-paths.ts`. Each page is a chunk of its own. */
const rootRoute = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Failed });

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/work.tsx'), 'Work'),
});

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
  routeTree: rootRoute.addChildren([workRoute, signInRoute]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
