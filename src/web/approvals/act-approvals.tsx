import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNSEL, ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { Notice } from '../ui/notice.tsx';
import { AskApproval } from './ask-approval.tsx';
import { ChainForm } from './chain-form.tsx';
import { ChainSentence } from './chain-sentence.tsx';
import { OpenRequest } from './open-request.tsx';
import { PastRequests } from './past-requests.tsx';
import { type Act, type Chain, type Request, useReadAgain, useSubject } from './use-approvals.ts';
import type { Person } from './use-names.ts';

export interface ActProps {
  readonly act: Act;
  readonly engagement: Engagement;
  /** Who reads. */
  readonly me: string;
  /** Of one's own side. */
  readonly people: readonly Person[];
}

interface ApprovalsOfAct extends ActProps {
  readonly chain: Chain | undefined;
  /** Oldest first. */
  readonly requests: readonly Request[];
}

/** What a step forward is told once it was taken. */
export type Told = 'set' | 'asked' | 'approved' | 'refused' | 'withdrawn';

/** One act: who approves it, what is asked now, what was asked before. */
export function ActApprovals({ chain, requests, ...props }: ApprovalsOfAct) {
  const { act, engagement, me, people } = props;
  const { t } = useTranslation();
  const readAgain = useReadAgain(engagement.engagement);
  const subject = useSubject(engagement, act);
  const [told, setTold] = useState<Told | null>(null);
  const done = async (what: Told) => {
    await readAgain();
    setTold(what);
  };
  const open = requests.find(({ state }) => state === 'open');
  const holders = (chain?.approvers ?? []).filter((one) => people.some(({ person }) => person === one));
  const holds = (roles: readonly string[]) => engagement.you?.roles.some((role) => roles.includes(role)) === true;
  const maySet = holds([...ROLES_OF_ACT['sign-text'], ...COUNSEL]);
  const held = holders.length > 0 && !holders.includes(me);
  const asks = chain !== undefined && chain.approvers.length > 0 && open === undefined;
  return (
    <section aria-labelledby={`approvals-${act}`} className={styles['card']}>
      <h2 id={`approvals-${act}`}>{t(`approvals.${act}.title`)}</h2>
      {told === null ? null : <Notice kind="done">{t(`approvals.told.${told}`)}</Notice>}
      <ChainSentence chain={chain} people={people} />
      {open === undefined ? null : <OpenRequest {...props} subject={subject} request={open} onDone={done} />}
      {asks ? <AskApproval {...props} subject={subject} requests={requests} onDone={done} /> : null}
      {maySet && held ? <p>{t('approvals.held')}</p> : null}
      {maySet && !held && open === undefined ? (
        <ChainForm key={chain?.rev ?? 0} {...props} chain={chain} onDone={() => done('set')} />
      ) : null}
      <PastRequests requests={requests} people={people} />
    </section>
  );
}
