import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';

/** A refusal is an answer: asking again would be refused again. What failed otherwise is asked twice more. */
const RETRIES = 2;

/** One cache for all screens. Changes of an engagement come by its event stream, which refetches what it touches. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failed, error) => problemOf(error) === null && failed < RETRIES,
    },
  },
});
