import { useTranslation } from 'react-i18next';
import type { Version } from './versions.ts';

/** Sides, by the names of their companies, and days in words. */
export function useSay(names: { readonly startup: string; readonly industrial: string }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return {
    by: (by: Version['by']) => (by === 'both' ? t('documents.both') : names[by]),
    day: (at: string) => format.format(new Date(at)),
  };
}
