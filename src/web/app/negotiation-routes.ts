import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

const getParentRoute = () => rootRoute;

/** What awaits me, and one collaboration from its opening to its last turn. */
export const negotiationRoutes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../pages/work.tsx'), 'Work'),
  }),
] as const;
