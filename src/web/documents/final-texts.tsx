import { useTranslation } from 'react-i18next';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { Download } from '../dossier/download.tsx';
import { Notice } from '../ui/notice.tsx';

/** The text to be signed, then the agreement: in preparation, there, or why not. */
export function FinalTexts({ engagement }: { readonly engagement: Engagement }) {
  const { t, i18n } = useTranslation();
  const { documentSha256, stage, working, freezeFaults } = engagement;
  const signed = SIGNED_STAGES.includes(stage);
  const name = signed ? 'agreement.pdf' : 'to-sign.pdf';
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <>
      <h2>{t('documents.final')}</h2>
      {working.includes('freeze') ? (
        <p role="status" aria-busy="true">
          {t('documents.freezing')}
        </p>
      ) : null}
      {freezeFaults.length === 0 ? null : (
        <Notice kind="fault">
          <p>{t('documents.freezeFailed')}</p>
          <ul>
            {freezeFaults.map(({ rule, message }) => (
              <li key={rule}>{message?.[language] ?? rule}</li>
            ))}
          </ul>
        </Notice>
      )}
      {documentSha256 === null ? (
        <p>{t('documents.noFinal')}</p>
      ) : (
        <div className={styles['stack']}>
          <Download
            href={`/api/engagements/${engagement.engagement}/documents/${name}`}
            label={t(signed ? 'documents.agreement' : 'documents.toSign')}
            name={name}
          />
          <p>
            {t('documents.hash')} <span className={styles['hash']}>{documentSha256}</span>
          </p>
        </div>
      )}
    </>
  );
}
