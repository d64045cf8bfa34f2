import { useTranslation } from 'react-i18next';
import { useSentence } from '../app/sentence-of.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { GiveTask } from './give-task.tsx';
import { PutOffTask } from './put-off-task.tsx';
import { useOrganise, type WorkItem } from './use-work.ts';
import styles from './work.module.css';

/** Who takes care of a task, and when I come back to it: folded, as most tasks are simply done. */
export function OrganiseTask({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const me = useMe().data?.person;
  const { params, take, giveBack, comeBack } = useOrganise(item);
  const fault = useSentence(take.error ?? giveBack.error ?? comeBack.error);
  const { care, followUp, task, others } = item;
  const mine = care?.holder.person === me;
  const busy = take.isPending || giveBack.isPending || comeBack.isPending;
  return (
    <details className={styles['organise']}>
      <summary>{t('workList.organise')}</summary>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {task.person === null ? (
        <>
          <p className={styles['soft']}>{t('workList.private')}</p>
          <div className={styles['acts']}>
            {care !== null && mine ? null : (
              <Button isDisabled={busy} onPress={() => take.mutate({ params, body: {} })}>
                {t(care === null ? 'workList.take' : 'workList.takeOver')}
              </Button>
            )}
            {care !== null && (mine || care.givenBy.person === me) ? (
              <Button isDisabled={busy} onPress={() => giveBack.mutate({ params })}>
                {t('workList.giveBack')}
              </Button>
            ) : null}
          </div>
          {others.length === 0 ? null : <GiveTask key={care?.at ?? ''} item={item} />}
        </>
      ) : null}
      {followUp === null ? (
        <PutOffTask item={item} />
      ) : (
        <Button isDisabled={busy} onPress={() => comeBack.mutate({ params })}>
          {t('workList.comeBack')}
        </Button>
      )}
    </details>
  );
}
