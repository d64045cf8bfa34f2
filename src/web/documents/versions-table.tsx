import { useTranslation } from 'react-i18next';
import styles from '../dossier/dossier.module.css';
import { Download } from '../dossier/download.tsx';
import { useSay } from './say.ts';
import type { Version } from './versions.ts';

interface VersionsProps {
  readonly id: string;
  readonly names: { readonly startup: string; readonly industrial: string };
  readonly versions: readonly Version[];
  readonly language: 'fr' | 'en';
}

/** The text today, and every version before it: each as Word and as PDF. */
export function Versions({ id, names, versions, language }: VersionsProps) {
  const { t } = useTranslation();
  const say = useSay(names);
  const latest = versions.at(-1);
  const address = (turn: number, format: 'docx' | 'pdf') =>
    `/api/engagements/${id}/documents/memorandum.${format}?lang=${language}&turn=${turn}`;
  return (
    <>
      <h2>{t('documents.versions')}</h2>
      {latest === undefined ? null : (
        <p>{t('documents.latestIntro', { turn: latest.turn, side: say.by(latest.by), date: say.day(latest.at) })}</p>
      )}
      <table className={styles['versions']}>
        <thead>
          <tr>
            <th scope="col">{t('documents.turn')}</th>
            <th scope="col">{t('documents.by')}</th>
            <th scope="col">{t('documents.on')}</th>
            <th scope="col">{t('documents.files')}</th>
          </tr>
        </thead>
        <tbody>
          {[...versions].reverse().map(({ turn, by, at }) => (
            <tr key={turn}>
              <th scope="row">{turn}</th>
              <td>{say.by(by)}</td>
              <td>{say.day(at)}</td>
              <td>
                <Download
                  href={address(turn, 'docx')}
                  label={t('documents.wordOf', { turn })}
                  visible={t('documents.word')}
                  name={`memorandum-${language}-${turn}.docx`}
                />{' '}
                <Download
                  href={address(turn, 'pdf')}
                  label={t('documents.pdfOf', { turn })}
                  visible={t('documents.pdf')}
                  name={`memorandum-${language}-${turn}.pdf`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
