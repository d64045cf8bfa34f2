import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import { Answer } from '../app/answer.tsx';
import styles from '../dossier/dossier.module.css';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { Download } from '../dossier/download.tsx';
import { useMe } from '../people/use-me.ts';
import { Powers } from '../sign/powers.tsx';
import { Round } from '../sign/round.tsx';
import { SignNow } from '../sign/sign-now.tsx';
import { Signatories } from '../sign/signatories.tsx';
import { Notice } from '../ui/notice.tsx';

/** Who signs, what, what it means; then signing itself, and the agreement once all have signed. */
export function Sign() {
  const { id } = useParams({ from: '/engagements/$id/sign' });
  return (
    <Dossier id={id} page="sign">
      {(props) => <Ceremony {...props} />}
    </Dossier>
  );
}

function Ceremony(props: DossierProps) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { engagement, parties } = props;
  const { frozen, documentSha256, stage, engagement: id } = engagement;
  if (frozen === null || documentSha256 === null || (stage !== 'signing' && !SIGNED_STAGES.includes(stage)))
    return (
      <>
        <p>{t('sign.notReady')}</p>
        {engagement.signatories.length === 0 ? null : (
          <Answer query={me}>
            {({ person }) => (
              <>
                <Signatories {...props} person={person} />
                <Powers {...props} person={person} />
              </>
            )}
          </Answer>
        )}
      </>
    );
  const done = SIGNED_STAGES.includes(stage);
  const base = `/api/engagements/${id}/documents`;
  return (
    <>
      <Notice kind="info">
        <strong>{t('sign.test')}</strong>
        <p>{t('sign.testBody')}</p>
      </Notice>
      {done ? (
        <>
          <Notice kind="done">{t('sign.done')}</Notice>
          <div className={styles['stack']}>
            <Download href={`${base}/agreement.pdf`} label={t('sign.get')} name="agreement.pdf" />
            <Download href={`${base}/evidence.pdf`} label={t('sign.evidence')} name="evidence.pdf" />
            <a href={`/verify?lang=${i18n.language}`}>{t('sign.verify')}</a>
          </div>
        </>
      ) : null}
      <Answer query={me}>{({ person }) => <Signatories {...props} person={person} />}</Answer>
      <h2>{t('sign.what')}</h2>
      {done ? null : <Download href={`${base}/to-sign.pdf`} label={t('sign.document')} name="to-sign.pdf" />}
      <dl>
        <dt>{t('sign.textHash')}</dt>
        <dd className={styles['hash']}>{frozen.textSha256}</dd>
        <dt>{t('sign.documentHash')}</dt>
        <dd className={styles['hash']}>{documentSha256}</dd>
      </dl>
      {done ? null : <Answer query={me}>{({ person }) => <Powers {...props} person={person} />}</Answer>}
      <h2>{t('sign.meaning')}</h2>
      <ul>
        <li>{t('sign.meaning1')}</li>
        <li>{t('sign.meaning2')}</li>
        <li>{t('sign.meaning3')}</li>
      </ul>
      {done ? null : (
        <Answer query={me}>
          {(who) => (
            <SignNow
              engagement={engagement}
              me={who}
              company={parties[engagement.you?.side ?? 'startup'].name}
              hashes={{ textSha256: frozen.textSha256, documentSha256 }}
            />
          )}
        </Answer>
      )}
      {done ? null : <Round {...props} />}
    </>
  );
}
