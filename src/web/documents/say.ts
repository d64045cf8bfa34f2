import { useTranslation } from 'react-i18next';
import type { Version } from './versions.ts';

/** Sides and days in words. */
export function useSay() {
  const { t, i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return {
    by: (by: Version['by']) => (by === 'both' ? t('documents.both') : t(`dossier.${by}`)),
    day: (at: string) => format.format(new Date(at)),
  };
}
