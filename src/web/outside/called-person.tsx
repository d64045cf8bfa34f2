import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { components } from '../api/schema.gen.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps, Engagement } from '../dossier/dossier.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

export type CalledItem = components['schemas']['CallingList']['items'][number];

/** Somebody from outside: who it is, by whom they are called, whether they read yet, and what one may do about it. */
export function CalledPerson({ engagement, parties, called }: DossierProps & { readonly called: CalledItem }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { engagement: id, rev, you } = engagement;
  const office = called.office === 'mediator' ? 'mediator' : 'adviser';
  const agree = useAct(id, `${office}/agreement`);
  const end = useAct(id, 'callings/end');
  const fault = agree.sentence ?? end.sentence;
  const body = { calling: called.calling };
  const own = you !== null && called.by.includes(you.side);
  const joins =
    !called.inForce && !own && holds(engagement, office === 'mediator' ? 'name-mediator' : 'invite-adviser');
  const ends = holds(engagement, 'call-off') && (own || !called.inForce || office === 'mediator');
  return (
    <div className={styles['apart']}>
      <p>
        <strong>{called.name}</strong>, {called.organisation} ({called.email})
        <br />
        {t('outside.by', { whom: called.by.map((side) => parties[side].name).join(', ') })}{' '}
        {called.inForce ? t('outside.reads', { date: day(called.until) }) : t('outside.waits')}
      </p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {joins ? (
        <Button kind="main" isDisabled={agree.isPending} onPress={() => agree.mutate({ rev, body })}>
          {t('outside.agree', { name: called.name })}
        </Button>
      ) : null}
      {ends ? (
        <Button isDisabled={end.isPending} onPress={() => end.mutate({ rev, body })}>
          {t(own || called.inForce ? 'outside.end' : 'outside.refuse', { name: called.name })}
        </Button>
      ) : null}
    </div>
  );
}

/** Whether the reader has a role for an act: the server has the last word. */
export function holds({ you }: Pick<Engagement, 'you'>, act: 'invite-adviser' | 'name-mediator' | 'call-off'): boolean {
  return you?.roles.some((role) => ROLES_OF_ACT[act].some((one) => one === role)) === true;
}
