import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { useAct } from '../api/use-act.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './negotiation.module.css';
import type { Engagement } from './use-engagement.ts';
import { useWords } from './use-words.ts';

/** All is agreed: asks for the one text, taking the rules' warnings knowingly, each with a reason. */
export function FreezeText({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [reasons, setReasons] = useState<{ readonly [rule: string]: string }>({});
  const act = useAct(engagement.engagement, 'freeze');
  const may = engagement.you?.roles.some((role) => ROLES_OF_ACT['freeze-text'].includes(role)) === true;
  const faults = engagement.freezeFaults;
  const warnings = faults.filter((fault) => fault.severity === 'warns');
  const blocked = faults.some((fault) => fault.severity !== 'warns');
  const given = warnings.every(({ rule }) => (reasons[rule] ?? '').trim() !== '');
  const freeze = () => {
    const acknowledged = warnings.map(({ rule }) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
    act.mutate({ rev: engagement.rev, body: acknowledged.length === 0 ? {} : { acknowledged } });
  };
  return (
    <section className={styles['lead']} aria-labelledby="freeze">
      <h2 id="freeze">{t('engagement.allAgreed')}</h2>
      <p>{t('engagement.freezeWhy')}</p>
      {faults.length === 0 ? null : (
        <Notice kind="fault">
          <p>{t(blocked ? 'engagement.freezeBlocked' : 'engagement.freezeWarned')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.rule}>
                {fault.message === undefined ? fault.rule : say(fault.message)} ({fault.rule})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {may
        ? warnings.map(({ rule, message }) => (
            <TextArea
              key={rule}
              label={t('engagement.whyAccept', { rule: message === undefined ? rule : say(message) })}
              value={reasons[rule] ?? ''}
              onChange={(text) => setReasons({ ...reasons, [rule]: text })}
              rows={2}
            />
          ))
        : null}
      {act.sentence === undefined ? null : <Notice kind="fault">{act.sentence}</Notice>}
      {may ? (
        <Button kind="main" isDisabled={act.isPending || !given} onPress={freeze}>
          {t('engagement.freeze')}
        </Button>
      ) : null}
    </section>
  );
}
