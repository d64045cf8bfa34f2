import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { rootRoute } from './root-route.tsx';

/** Arriving, and one's own account. */
export const peopleRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/invitation',
    component: lazyRouteComponent(() => withTexts(import('../pages/invitation.tsx'), 'people'), 'Invitation'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/company',
    component: lazyRouteComponent(() => withTexts(import('../pages/company.tsx'), 'people'), 'DeclareCompany'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/account.tsx'), 'people', 'systems', 'work'),
      'Account',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/companies/$company/systems',
    component: lazyRouteComponent(() => withTexts(import('../pages/systems.tsx'), 'systems'), 'Systems'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/companies/$company/profile',
    component: lazyRouteComponent(() => withTexts(import('../pages/profile.tsx'), 'profile'), 'Profile'),
  }),
] as const;
