import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.ts';

/** The sentence to show for a failed call: the API's own, in the reader's language; undefined when nothing failed. */
export function useSentence(error: unknown): string | undefined {
  const { t } = useTranslation();
  if (error === null || error === undefined) return undefined;
  if (!navigator.onLine) return t('faults.offline');
  return problemOf(error)?.title ?? t('faults.unknown');
}
