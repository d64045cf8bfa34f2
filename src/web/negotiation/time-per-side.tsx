import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useDates } from './use-dates.ts';
import { type Engagement, useTime } from './use-engagement.ts';

const HOLDERS = ['startup', 'industrial', 'both', 'programme', 'paused'] as const;

/** For whom the engagement waited, and how long: both sides read the same figures. */
export function TimePerSide({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const query = useTime(engagement.engagement);
  const nameOf = (holder: (typeof HOLDERS)[number]) =>
    holder === 'startup' || holder === 'industrial' ? engagement.names[holder] : t(`time.${holder}`);
  return (
    <section aria-labelledby="time">
      <h2 id="time">{t('time.title')}</h2>
      <Answer query={query}>
        {({ time }) =>
          time === null ? (
            <p>{t('time.erased')}</p>
          ) : (
            <>
              <p>{t('time.intro', { from: day(time.from), to: day(time.to) })}</p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('time.who')}</th>
                    <th scope="col">{t('time.days')}</th>
                  </tr>
                </thead>
                <tbody>
                  {HOLDERS.map((holder) => (
                    <tr key={holder}>
                      <th scope="row">{nameOf(holder)}</th>
                      <td>{time.days[holder]}</td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{t('time.total')}</th>
                    <td>{time.total}</td>
                  </tr>
                </tfoot>
              </table>
            </>
          )
        }
      </Answer>
    </section>
  );
}
