import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import styles from '../dossier/dossier.module.css';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { LanguageChoice } from '../reading/language-choice.tsx';
import { ReadingText } from '../reading/reading-text.tsx';
import { Approve } from '../review/approve.tsx';
import { ReturnPoints } from '../review/return-points.tsx';
import { Notice } from '../ui/notice.tsx';

/** Roles that approve the text, or return it (process 4.1). */
const COUNSEL: readonly string[] = ['su-counsel', 'ind-legal'];

/** The frozen text, to be read to its end, then approved or returned by the lawyers of both sides. */
export function Review() {
  const { id } = useParams({ from: '/engagements/$id/review' });
  return (
    <Dossier id={id} page="review">
      {(props) => <Frozen {...props} />}
    </Dossier>
  );
}

function Frozen({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const { frozen, stage, approvedBy, you } = engagement;
  if (frozen === null) return <p>{t('review.notReady')}</p>;
  const counsel = you?.roles.some((role) => COUNSEL.includes(role)) === true;
  const own = you?.side;
  return (
    <>
      <p>{t('review.intro')}</p>
      <h2>{t('review.state')}</h2>
      <ul>
        {(['startup', 'industrial'] as const).map((side) => (
          <li key={side}>
            {parties[side].name} : {t(approvedBy.includes(side) ? 'review.approved' : 'review.waiting')}
          </li>
        ))}
      </ul>
      <p>
        {t('review.hash')} <span className={styles['hash']}>{frozen.textSha256}</span>
      </p>
      <p>{t('review.hashHint')}</p>
      <Text id={engagement.engagement} />
      {stage === 'in-review' ? null : <Notice kind="info">{t('review.over')}</Notice>}
      {stage === 'in-review' && !counsel ? <Notice kind="info">{t('review.lawyersOnly')}</Notice> : null}
      {stage === 'in-review' && counsel && own !== undefined ? (
        <>
          {approvedBy.includes(own) ? (
            <Notice kind="done">{t('review.already')}</Notice>
          ) : (
            <Approve engagement={engagement} textSha256={frozen.textSha256} />
          )}
          <ReturnPoints engagement={engagement} textSha256={frozen.textSha256} />
        </>
      ) : null}
    </>
  );
}

function Text({ id }: { readonly id: string }) {
  const { i18n } = useTranslation();
  const [language, setLanguage] = useState<'fr' | 'en'>(i18n.language === 'en' ? 'en' : 'fr');
  const reading = api.useQuery('get', '/api/engagements/{id}/text', {
    params: { path: { id }, query: { lang: language } },
  });
  return (
    <>
      <LanguageChoice value={language} onChange={setLanguage} />
      <Answer query={reading}>{(text) => <ReadingText reading={text} />}</Answer>
    </>
  );
}
