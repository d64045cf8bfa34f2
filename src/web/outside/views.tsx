import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { useDates } from '../negotiation/use-dates.ts';

type CallingList = components['schemas']['CallingList'];

/** What those from outside looked at, the last first. */
export function Views({ items, views }: CallingList) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  if (items.length === 0 && views.length === 0) return null;
  const nameOf = (calling: string) => items.find((one) => one.calling === calling)?.name ?? t('outside.views.former');
  return (
    <section aria-labelledby="views">
      <h2 id="views">{t('outside.views.title')}</h2>
      <p>{t('outside.views.intro')}</p>
      {views.length === 0 ? <p>{t('outside.views.none')}</p> : null}
      <ol>
        {views.map((view) => (
          <li key={`${view.at}-${view.what}-${view.calling}`}>
            {dayTime(view.at)} – {nameOf(view.calling)} – {t(`outside.views.${view.what}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
