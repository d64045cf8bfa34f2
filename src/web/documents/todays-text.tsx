import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { ReadingText } from '../reading/reading-text.tsx';

interface TodaysTextProps {
  readonly id: string;
  readonly language: 'fr' | 'en';
}

/** The text after the latest turn, to be read here: asked for once it is opened. */
export function TodaysText({ id, language }: TodaysTextProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('documents.latest')}</summary>
      {isOpen ? <Today id={id} language={language} /> : null}
    </details>
  );
}

function Today({ id, language }: TodaysTextProps) {
  const params = { path: { id }, query: { lang: language } };
  const { t } = useTranslation();
  const reading = api.useQuery('get', '/api/engagements/{id}/text', { params });
  return (
    <Answer query={reading}>
      {(text) => <ReadingText reading={text} as={{ name: 'today', title: t('documents.today') }} />}
    </Answer>
  );
}
