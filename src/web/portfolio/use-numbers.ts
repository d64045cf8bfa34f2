import { useTranslation } from 'react-i18next';
import type { Share } from '../programme/shapes.ts';

/** Numbers as the reader's language writes them; a dash where nothing can be said. */
export function useNumbers() {
  const { t, i18n } = useTranslation('programme');
  const locale = i18n.language === 'en' ? 'en-GB' : 'fr-FR';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const orNone = (value: number | null, words: (value: number) => string) => (value === null ? '–' : words(value));
  return {
    count: (value: number | null) => orNone(value, whole.format),
    mean: (value: number | null) => orNone(value, one.format),
    share: (value: number | null) => orNone(value, percent.format),
    /** `62 % (de 55 % à 69 %)`. */
    shareWithin: ({ share, low, high }: Share) =>
      share === null || low === null || high === null
        ? '–'
        : t('figures.within', { value: percent.format(share), low: percent.format(low), high: percent.format(high) }),
    points: (value: number | null) => orNone(value === null ? null : value * 100, points.format),
    /** `12 (de 10 à 15)`; a side that is not known is open. */
    daysWithin: ({ value, low, high }: { value: number | null; low: number | null; high: number | null }) =>
      value === null
        ? '–'
        : t('figures.within', {
            value: whole.format(value),
            low: orNone(low, whole.format),
            high: high === null ? t('figures.open') : whole.format(high),
          }),
  };
}
