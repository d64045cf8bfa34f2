import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { ExportLinks } from '../programme/export-links.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import styles from '../programme/programme.module.css';
import { TodayLine } from '../programme/today-line.tsx';
import { Notice } from '../ui/notice.tsx';

/** The officer's morning: at most twenty engagements, each with a reason and one thing to do. */
export function ProgrammeToday() {
  const { t } = useTranslation('programme');
  return (
    <ProgrammeFrame page="today" title={t('today.title')}>
      <p>{t('today.intro')}</p>
      <Answer query={api.useQuery('get', '/api/monitoring/today')}>
        {({ complete, items }) => (
          <>
            {complete ? null : <Notice kind="info">{t('today.incomplete')}</Notice>}
            {items.length === 0 ? <p>{t('today.none')}</p> : null}
            <ExportLinks view="today" query="" />
            <ol className={styles['lines']}>
              {items.map((line) => (
                <TodayLine key={line.engagement} line={line} />
              ))}
            </ol>
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}
