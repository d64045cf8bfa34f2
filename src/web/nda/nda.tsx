import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { Reasoned } from '../actions/reasoned.tsx';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useAct } from '../api/use-act.ts';
import { Answer } from '../app/answer.tsx';
import { later } from '../app/later.tsx';
import styles from '../dossier/dossier.module.css';
import type { DossierProps, Engagement } from '../dossier/dossier.tsx';
import { Download } from '../dossier/download.tsx';
import { useMe } from '../people/use-me.ts';
import { ReadingText } from '../reading/reading-text.tsx';
import { FreshCode } from '../sign/fresh-code.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const NdaForm = later(async () => (await import('./nda-form.tsx')).NdaForm);

/** Stages in which confidentiality can be agreed on (process 4.2, stage 4). */
const OPEN: readonly Engagement['stage'][] = ['selected', 'negotiating', 'agreed', 'freezing', 'in-review', 'signing'];

/** The confidentiality agreement before anything confidential is shown: sent, read, signed by both, or given up. */
export function Nda({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const { nda, stage, you, engagement: id, rev } = engagement;
  const holds = (act: 'send-nda' | 'sign-nda') => you?.roles.some((role) => ROLES_OF_ACT[act].includes(role)) === true;
  if (you === null || (nda === null && !OPEN.includes(stage))) return null;
  const [open, sent] = [OPEN.includes(stage), nda?.status === 'sent'];
  return (
    <section aria-labelledby="nda">
      <h2 id="nda">{t('nda.title')}</h2>
      <p>{t('nda.intro')}</p>
      {nda === null ? null : (
        <>
          <p>{t(`nda.status.${nda.status}`, { name: parties[nda.by].name })}</p>
          {nda.status === 'abandoned' ? null : (
            <ul>
              {(['startup', 'industrial'] as const).map((side) => (
                <li key={side}>
                  {parties[side].name} : {t(nda.signedBy.includes(side) ? 'nda.signed' : 'nda.unsigned')}
                </li>
              ))}
            </ul>
          )}
          <Download href={`/api/engagements/${id}/documents/nda.pdf`} label={t('nda.pdf')} name="nda.pdf" />
        </>
      )}
      {sent ? <Text id={id} /> : null}
      {nda !== null && sent && open && holds('sign-nda') && !nda.signedBy.includes(you.side) ? (
        <Sign engagement={engagement} textSha256={nda.textSha256} />
      ) : null}
      {sent && open && holds('send-nda') ? (
        <Reasoned id={id} rev={rev} act="nda/abandonment" label={t('nda.abandon')} />
      ) : null}
      {open && nda?.status !== 'executed' && holds('send-nda') ? <Sending {...{ engagement, parties }} /> : null}
    </section>
  );
}

function Text({ id }: { readonly id: string }) {
  const reading = api.useQuery('get', '/api/engagements/{id}/nda', { params: { path: { id } } });
  return (
    <Answer query={reading}>
      {({ blocks }) => <ReadingText reading={{ language: 'fr', prevailing: 'fr', blocks: [...blocks] }} />}
    </Answer>
  );
}

function Sign({ engagement, textSha256 }: { readonly engagement: Engagement; readonly textSha256: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className={styles['card']}>
      <h3>{t('nda.sign')}</h3>
      {engagement.you?.verified === true ? (
        <Answer query={me}>{(who) => <Commit {...{ engagement, textSha256 }} me={who} />}</Answer>
      ) : (
        <Notice kind="fault">{t('sign.unverified')}</Notice>
      )}
    </div>
  );
}

function Commit(props: {
  readonly engagement: Engagement;
  readonly textSha256: string;
  readonly me: components['schemas']['Me'];
}) {
  const { t } = useTranslation();
  const { engagement, textSha256, me } = props;
  const sign = useAct(engagement.engagement, 'nda/signatures');
  const fault = sign.sentence;
  return (
    <>
      <p>{t('nda.meaning')}</p>
      <FreshCode me={me} />
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {me.freshUntil === null ? null : (
        <Button
          kind="main"
          isDisabled={sign.isPending}
          onPress={() => sign.mutate({ rev: engagement.rev, body: { textSha256 } })}
        >
          {t('nda.signNow')}
        </Button>
      )}
    </>
  );
}

/** The library is asked for when somebody wants to write one. */
function Sending({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const query = api.useQuery('get', '/api/library/nda', {}, { enabled: wanted });
  if (!wanted)
    return (
      <Button onPress={() => setWanted(true)}>{t(engagement.nda === null ? 'nda.write' : 'nda.writeAnother')}</Button>
    );
  return (
    <Answer query={query}>
      {(library) => <NdaForm {...{ engagement, parties }} library={library as unknown as Library} />}
    </Answer>
  );
}
