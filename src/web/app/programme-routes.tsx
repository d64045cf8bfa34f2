import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { wordsOfSearch } from '../programme/words-of-search.ts';
import { rootRoute } from './root-route.tsx';

/** The programme's own view: today's list, what it leads to, and the accounts. */
export const programmeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-today.tsx'), 'programme'),
      'ProgrammeToday',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/portfolio',
    validateSearch: wordsOfSearch,
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-portfolio.tsx'), 'programme'),
      'ProgrammePortfolio',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/indicators',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-indicators.tsx'), 'programme'),
      'ProgrammeIndicators',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/engagements',
    validateSearch: wordsOfSearch,
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-engagements.tsx'), 'programme'),
      'ProgrammeEngagements',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/engagements/$id',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-sheet.tsx'), 'programme', 'execution', 'dossier'),
      'ProgrammeSheet',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/offers',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-offers.tsx'), 'programme'),
      'ProgrammeOffers',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/openings',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-openings.tsx'), 'programme', 'people'),
      'ProgrammeOpenings',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/health',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-health.tsx'), 'accounts', 'programme'),
      'ProgrammeHealth',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/openings/$request',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/programme-opening.tsx'), 'programme', 'outside', 'negotiation', 'clause'),
      'ProgrammeOpening',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/administration',
    component: lazyRouteComponent(
      () => withTexts(import('../pages/administration.tsx'), 'accounts', 'programme', 'people'),
      'Administration',
    ),
  }),
] as const;
