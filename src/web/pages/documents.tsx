import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { Compare } from '../documents/compare.tsx';
import { FinalTexts } from '../documents/final-texts.tsx';
import { Proof } from '../documents/proof.tsx';
import { TodaysText } from '../documents/todays-text.tsx';
import { versionsOf } from '../documents/versions.ts';
import { Versions } from '../documents/versions-table.tsx';
import { WholeDossier } from '../documents/whole-dossier.tsx';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { LanguageChoice } from '../reading/language-choice.tsx';

/** Everything that can be read, compared, downloaded and proved of one engagement. */
export function Documents() {
  const { id } = useParams({ from: '/engagements/$id/documents' });
  return (
    <Dossier id={id} page="documents">
      {(props) => <All {...props} />}
    </Dossier>
  );
}

function All({ engagement }: DossierProps) {
  const { t, i18n } = useTranslation();
  const [language, setLanguage] = useState<'fr' | 'en'>(i18n.language === 'en' ? 'en' : 'fr');
  const id = engagement.engagement;
  const turns = api.useQuery('get', '/api/engagements/{id}/turns', { params: { path: { id } } });
  return (
    <>
      <LanguageChoice value={language} onChange={setLanguage} />
      <Answer query={turns}>
        {({ items }) => {
          const versions = versionsOf(items);
          if (versions.length === 0) return <p>{t('documents.noTurn')}</p>;
          return (
            <>
              <TodaysText id={id} language={language} />
              <Versions id={id} names={engagement.names} versions={versions} language={language} />
              <Compare id={id} names={engagement.names} versions={versions} language={language} />
            </>
          );
        }}
      </Answer>
      <FinalTexts engagement={engagement} />
      <Proof id={id} />
      <WholeDossier id={id} language={language} />
    </>
  );
}
