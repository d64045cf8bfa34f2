import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { useAct } from '../api/use-act.ts';
import { ApprovalWay } from '../approvals/approval-way.tsx';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { FreshCode } from './fresh-code.tsx';
import { Refuse } from './refuse.tsx';

interface SignNowProps {
  readonly engagement: Engagement;
  readonly me: components['schemas']['Me'];
  readonly company: string;
  readonly hashes: { readonly textSha256: string; readonly documentSha256: string };
}

/** Signing, for whoever's turn it is; for all others, the reason why not now. */
export function SignNow({ engagement, me, company, hashes }: SignNowProps) {
  const { t } = useTranslation();
  const mine = engagement.signatories.find(({ person }) => person === me.person);
  if (mine === undefined) return <Notice kind="info">{t('sign.notYou')}</Notice>;
  if (mine.state === 'signed') return <Notice kind="done">{t('sign.signedNow')}</Notice>;
  if (mine.state === 'signing') return <Notice kind="info">{t('sign.states.signing')}</Notice>;
  if (mine.state === 'refused') return <Notice kind="info">{t('sign.refusedNow')}</Notice>;
  if (mine.state === 'waiting') return <Notice kind="info">{t('sign.yourTurnLater')}</Notice>;
  if (engagement.you?.verified !== true) return <Notice kind="fault">{t('sign.unverified')}</Notice>;
  if (me.name === '')
    return (
      <Notice kind="fault">
        {t('sign.name')} <Link to="/account">{t('sign.account')}</Link>
      </Notice>
    );
  return (
    <section aria-labelledby="sign-now" className={styles['card']}>
      <h2 id="sign-now">{t('sign.confirm')}</h2>
      <FreshCode me={me} />
      {me.freshUntil === null ? null : <Commit engagement={engagement} company={company} hashes={hashes} />}
      <Refuse engagement={engagement} textSha256={hashes.textSha256} />
    </section>
  );
}

function Commit({ engagement, company, hashes }: Omit<SignNowProps, 'me'>) {
  const { t } = useTranslation();
  const [agreed, setAgreed] = useState<readonly 'yes'[]>([]);
  const sign = useAct(engagement.engagement, 'signatures');
  const fault = sign.sentence;
  return (
    <>
      {fault === undefined ? null : (
        <Notice kind="fault">
          {fault} <ApprovalWay engagement={engagement.engagement} error={sign.error} />
        </Notice>
      )}
      <Choices
        legend={t('sign.sign')}
        pick="several"
        options={[{ value: 'yes', label: t('sign.agree', { company }) }]}
        value={agreed}
        onChange={setAgreed}
      />
      <Button
        kind="main"
        isDisabled={agreed.length === 0 || sign.isPending}
        onPress={() => sign.mutate({ rev: engagement.rev, body: hashes })}
      >
        {t('sign.sign')}
      </Button>
    </>
  );
}
