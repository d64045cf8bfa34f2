import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import { useMe } from '../people/use-me.ts';
import type { WorkItem } from './use-work.ts';
import styles from './work.module.css';

/** Who takes care of a task, since whose word, until when, and what was written with it; else who may do it. */
export function CareSentence({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const me = useMe().data?.person;
  const { care, followUp, followUpReason, others, standsInFor, task } = item;
  const names = others.map(({ name }) => name).join(', ');
  return (
    <div className={styles['care']} aria-live="polite">
      {standsInFor === null ? null : (
        <strong>
          {t(task.person === null ? 'workList.standingIn' : 'workList.inPerson', { name: standsInFor.name })}
        </strong>
      )}
      {care === null ? null : (
        <span>
          <strong>{t(whose(care, me), { name: care.holder.name, giver: care.givenBy.name })}</strong>{' '}
          {care.until === null ? null : t('workList.until', { date: day(care.until) })}
          {care.note === null ? null : ` ${t('workList.note', { note: care.note })}`}
        </span>
      )}
      {followUp === null ? null : (
        <span>
          {t('workList.putOff', { date: day(followUp) })}
          {followUpReason === null ? null : ` ${t('workList.note', { note: followUpReason })}`}
        </span>
      )}
      <span className={styles['soft']}>{names === '' ? t('workList.alone') : t('workList.others', { names })}</span>
    </div>
  );
}

function whose({ holder, givenBy }: NonNullable<WorkItem['care']>, me: string | undefined) {
  const given = holder.person !== givenBy.person;
  if (holder.person === me) return given ? 'workList.givenToMe' : 'workList.mine';
  return given ? 'workList.givenTo' : 'workList.held';
}
