import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { useWords } from '../negotiation/use-words.ts';

/** What the programme did about an engagement, as both sides read it: reminders, calls, offers, and what it opened. */
export function ProgrammeActs({ engagement }: { readonly engagement: string }) {
  const { t } = useTranslation();
  const { day, dayTime } = useDates();
  const { say } = useWords();
  const path = { id: engagement };
  const acts = api.useQuery('get', '/api/engagements/{id}/interventions', { params: { path } });
  const glass = api.useQuery('get', '/api/engagements/{id}/break-glass', { params: { path } });
  return (
    <section aria-labelledby="programme-acts">
      <h2 id="programme-acts">{t('outside.programme.title')}</h2>
      <p>{t('outside.programme.intro')}</p>
      <Answer query={acts}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('outside.programme.none')}</p> : null}
            <ol>
              {items.map(({ id, kind, at, automatic, offer }) => (
                <li key={id}>
                  {day(at)} – {t(automatic ? 'outside.programme.automatic' : `outside.programme.${kind}`)}
                  {offer === null ? null : (
                    <>
                      {' – '}
                      <a href={offer.url} rel="noreferrer">
                        {say(offer.title)} ({offer.operator})
                      </a>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
      <Answer query={glass}>
        {({ items }) => (
          <ul>
            {items.map(({ id, askedAt, reason, looks }) => (
              <li key={id}>
                {t('outside.programme.opened', {
                  date: day(askedAt),
                  reason,
                  looks: looks.map(dayTime).join(', ') || '–',
                })}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
