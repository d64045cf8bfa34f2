import { useTranslation } from 'react-i18next';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { useDates } from '../negotiation/use-dates.ts';

/** Every signatory in order, for whom, and how far they are: by a sign and by words. */
export function Signatories({ engagement, parties, person }: DossierProps & { readonly person: string }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const names = new Map<string, string>(parties.signatories.map((one) => [one.person, one.name]));
  return (
    <>
      <h2>{t('sign.who')}</h2>
      <table className={styles['names']}>
        <thead>
          <tr>
            <th scope="col">{t('sign.signatory')}</th>
            <th scope="col">{t('sign.party')}</th>
            <th scope="col">{t('sign.state')}</th>
          </tr>
        </thead>
        <tbody>
          {engagement.signatories.map((signatory) => (
            <tr key={signatory.person}>
              <th scope="row">
                {names.get(signatory.person) || '—'}
                {signatory.person === person ? ` (${t('sign.you')})` : ''}
              </th>
              <td>{parties[signatory.side].name}</td>
              <td>
                {t(`sign.states.${signatory.state}`, {
                  date: signatory.signedAt === null ? '' : dayTime(signatory.signedAt),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
