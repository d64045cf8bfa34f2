import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/index.ts';
import { rootRoute } from './root-route.tsx';

/** A page of the programme comes with its texts. */
async function withItsTexts<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, withTexts('programme')]);
  return loaded;
}

/** The programme's own view: today's list, and what it leads to. */
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
] as const;
