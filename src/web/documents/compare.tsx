import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { Download } from '../dossier/download.tsx';
import { changedParts } from '../reading/changed-parts.ts';
import { Origins } from '../reading/origins.ts';
import { placeOf } from '../reading/place-of.ts';
import { ReadingText } from '../reading/reading-text.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Authors } from './authors.tsx';
import { onlyFrom } from './only-from.ts';
import { useSay } from './say.ts';
import { EVERYBODY, useAuthors } from './use-authors.ts';
import type { Version } from './versions.ts';

interface CompareProps {
  readonly names: { readonly startup: string; readonly industrial: string };
  readonly id: string;
  readonly versions: readonly Version[];
  readonly language: 'fr' | 'en';
}

/** Any two turns side to side: article by article, or the whole text. */
export function Compare({ id, names, versions, language }: CompareProps) {
  const { t } = useTranslation();
  const say = useSay(names);
  const [from, setFrom] = useState(String(versions.at(-2)?.turn ?? 0));
  const [to, setTo] = useState(String(versions.at(-1)?.turn ?? 0));
  const options = versions.map(({ turn, by, at }) => ({
    value: String(turn),
    label: t('documents.turnOption', { turn, side: say.by(by), date: say.day(at) }),
  }));
  return (
    <>
      <h2>{t('documents.compare')}</h2>
      {versions.length < 2 ? (
        <p>{t('documents.oneTurn')}</p>
      ) : (
        <>
          <p>{t('documents.compareIntro')}</p>
          <SelectField label={t('documents.from')} options={options} value={from} onChange={setFrom} />
          <SelectField label={t('documents.to')} options={options} value={to} onChange={setTo} />
          {Number(from) < Number(to) ? (
            <Compared id={id} names={names} from={Number(from)} to={Number(to)} language={language} />
          ) : (
            <Notice kind="info">{t('documents.sameTurns')}</Notice>
          )}
        </>
      )}
    </>
  );
}

function Compared(props: {
  readonly id: string;
  readonly names: CompareProps['names'];
  readonly from: number;
  readonly to: number;
  readonly language: 'fr' | 'en';
}) {
  const { t } = useTranslation();
  const { id, names, from, to, language } = props;
  const query = { lang: language, turn: to, since: from };
  const reading = api.useQuery('get', '/api/engagements/{id}/text', { params: { path: { id }, query } });
  return (
    <>
      <Download
        href={`/api/engagements/${id}/documents/redline.docx?lang=${language}&from=${from}&to=${to}`}
        label={t('documents.redline')}
        name={`redline-${language}-${from}-${to}.docx`}
      />
      <Answer query={reading}>
        {(text) => <Changes key={`${from}-${to}`} id={id} names={names} reading={text} />}
      </Answer>
    </>
  );
}

interface ChangesProps {
  readonly id: string;
  readonly names: CompareProps['names'];
  readonly reading: components['schemas']['Reading'];
}

function Changes({ id, names, reading }: ChangesProps) {
  const { t } = useTranslation();
  const authors = useAuthors(id, names, reading.turns);
  const [whose, setWhose] = useState(EVERYBODY);
  const [scope, setScope] = useState<'changedOnly' | 'whole'>('changedOnly');
  const keeps = authors.keeps(whose);
  const blocks = whose === EVERYBODY ? reading.blocks : onlyFrom(reading.blocks, keeps);
  const parts = changedParts(blocks);
  return (
    <Origins value={authors.marks}>
      <Authors lines={authors.lines} />
      {authors.options.length < 3 ? null : (
        <SelectField label={t('documents.whose')} options={authors.options} value={whose} onChange={setWhose} />
      )}
      <Choices
        legend={t('documents.scope')}
        pick="one"
        options={(['changedOnly', 'whole'] as const).map((value) => ({ value, label: t(`documents.${value}`) }))}
        value={[scope]}
        onChange={([chosen]) => setScope(chosen ?? scope)}
      />
      <p role="status">
        {parts.length === 0
          ? t(whose === EVERYBODY ? 'reading.none' : 'documents.noneOf')
          : t('documents.changedArticles', { count: parts.length })}
      </p>
      {parts.length === 0 ? null : (
        <ul lang={reading.language}>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${placeOf(id)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      )}
      {scope === 'whole' ? <ReadingText reading={reading} blocks={blocks} /> : null}
      {scope === 'changedOnly' && parts.length > 0 ? (
        <ReadingText reading={reading} blocks={parts.flatMap((part) => part.blocks)} />
      ) : null}
    </Origins>
  );
}
