import { useTranslation } from 'react-i18next';
import styles from '../dossier/dossier.module.css';
import { Download } from '../dossier/download.tsx';

/** What proves how the text came about. */
export function Proof({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('documents.proof')}</h2>
      <div className={styles['stack']}>
        <p>{t('documents.evidenceHint')}</p>
        <Download
          href={`/api/engagements/${id}/documents/evidence.pdf`}
          label={t('documents.evidence')}
          name="evidence.pdf"
        />
        <p>{t('documents.journalHint')}</p>
        <Download href={`/api/engagements/${id}/journal`} label={t('documents.journal')} name="journal.json" />
      </div>
    </>
  );
}
