import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useAct } from '../api/use-act.ts';
import { ApprovalWay } from '../approvals/approval-way.tsx';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
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
  const { t, i18n } = useTranslation();
  const [agreed, setAgreed] = useState<readonly 'yes'[]>([]);
  const [reason, setReason] = useState('');
  const id = engagement.engagement;
  const sign = useAct(id, 'signatures');
  const { data: powers } = api.useQuery('get', '/api/engagements/{id}/powers', { params: { path: { id } } });
  const warnings = powers?.warnings ?? [];
  const said = reason.trim();
  const acknowledged = warnings.length === 0 ? {} : { acknowledged: [{ rule: 'R79', reason: said }] };
  const fault = sign.sentence;
  return (
    <>
      {fault === undefined ? null : (
        <Notice kind="fault">
          {fault} <ApprovalWay engagement={engagement.engagement} error={sign.error} />
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <>
          <Notice kind="fault">
            <ul>
              {warnings.map(({ side, message }) => (
                <li key={side}>{message[i18n.language === 'en' ? 'en' : 'fr']} (R79)</li>
              ))}
            </ul>
          </Notice>
          <TextArea label={t('sign.knowingly')} value={reason} onChange={setReason} rows={2} />
        </>
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
        isDisabled={agreed.length === 0 || sign.isPending || (warnings.length > 0 && said === '')}
        onPress={() => sign.mutate({ rev: engagement.rev, body: { ...hashes, ...acknowledged } })}
      >
        {t('sign.sign')}
      </Button>
    </>
  );
}
