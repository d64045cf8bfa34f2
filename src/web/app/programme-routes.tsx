import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { rootRoute } from './root-route.tsx';

/** A page that few open comes with its texts. */
async function withItsTexts<Page>(
  page: Promise<Page>,
  more: Parameters<typeof withTexts>[0] = 'programme',
): Promise<Page> {
  const [loaded] = await Promise.all([page, withTexts(more)]);
  return loaded;
}

/** The programme's own view: today's list, what it leads to, and the accounts. */
export const programmeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme',
    component: lazyRouteComponent(() => withItsTexts(import('../pages/programme-today.tsx')), 'ProgrammeToday'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/programme/engagements/$id',
    component: lazyRouteComponent(() => withItsTexts(import('../pages/programme-sheet.tsx')), 'ProgrammeSheet'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/administration',
    component: lazyRouteComponent(
      () => withItsTexts(import('../pages/administration.tsx'), 'accounts'),
      'Administration',
    ),
  }),
] as const;
