import { createRootRoute } from '@tanstack/react-router';
import { Failed } from '../pages/failed.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { Layout } from './layout.tsx';

/** What every page stands in. */
export const rootRoute = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Failed });
