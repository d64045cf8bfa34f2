import { useTranslation } from 'react-i18next';
import styles from '../dossier/dossier.module.css';
import { Download } from '../dossier/download.tsx';

/** Everything above, and the journal in sentences, as one file to keep. */
export function WholeDossier({ id, language }: { readonly id: string; readonly language: 'fr' | 'en' }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('documents.dossier')}</h2>
      <div className={styles['stack']}>
        <p>{t('documents.dossierHint')}</p>
        <Download
          href={`/api/engagements/${id}/documents/dossier.zip?lang=${language}`}
          label={t('documents.dossierZip')}
          name="dossier.zip"
        />
      </div>
    </>
  );
}
