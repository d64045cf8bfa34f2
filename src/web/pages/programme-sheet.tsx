import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { later } from '../app/later.tsx';
import { useEngagement } from '../negotiation/use-engagement.ts';
import { ActOnIt } from '../programme/act-on-it.tsx';
import { AskToOpen } from '../programme/ask-to-open.tsx';
import { ClauseStates } from '../programme/clause-states.tsx';
import { EarlierActs } from '../programme/earlier-acts.tsx';
import { SheetLinks } from '../programme/export-links.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { Notes } from '../programme/notes.tsx';
import { Procedure } from '../programme/procedure.tsx';
import { ProcessLinks } from '../programme/process-links.tsx';
import styles from '../programme/programme.module.css';
import type { Sheet } from '../programme/shapes.ts';
import { Signs } from '../programme/signs.tsx';
import { Stays } from '../programme/stays.tsx';
import { WhoFollows } from '../programme/who-follows.tsx';
import { Button } from '../ui/button.tsx';

/** Of the engagements that came so far alone. */
const FollowUps = later(async () => (await import('../execution/follow-ups.tsx')).FollowUps);

/** One engagement as the programme may know it: its procedure, what was done about it, and what became of it. */
export function ProgrammeSheet() {
  const { t } = useTranslation('programme');
  const { id } = useParams({ from: '/programme/engagements/$id' });
  const query = api.useQuery('get', '/api/monitoring/engagements/{id}', { params: { path: { id } } });
  return (
    <ProgrammeFrame page="engagements" title={t('sheet.title')}>
      <Answer query={query}>{(sheet) => <Whole sheet={sheet} />}</Answer>
      <AskedAfter id={id} />
    </ProgrammeFrame>
  );
}

function Whole({ sheet }: { readonly sheet: Sheet }) {
  const { t, i18n } = useTranslation('programme');
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <>
      <Procedure sheet={sheet} />
      <SheetLinks engagement={sheet.engagement} />
      {sheet.reason === null ? null : (
        <section aria-labelledby="signs" className={styles['line']}>
          <h2 id="signs">{t('sheet.signs')}</h2>
          <p className={styles['reason']}>{sheet.reason[language]}</p>
          <Signs signals={sheet.signals} />
        </section>
      )}
      <section aria-labelledby="acts">
        <h2 id="acts">{t('sheet.acts')}</h2>
        {sheet.interventions.length === 0 ? <p>{t('sheet.noActs')}</p> : <EarlierActs acts={sheet.interventions} />}
        {sheet.open ? <ActOnIt engagement={sheet.engagement} names={sheet.names} proposed={sheet.action} /> : null}
      </section>
      <WhoFollows sheet={sheet} />
      <ClauseStates states={sheet.clauseStates} />
      <Stays stays={sheet.stays} />
      <ProcessLinks engagement={sheet.engagement} />
      <AskToOpen engagement={sheet.engagement} />
      <Notes engagement={sheet.engagement} notes={sheet.notes} />
      <div className={styles['print']}>
        <Button onPress={() => globalThis.print()}>{t('sheet.print')}</Button>
      </div>
    </>
  );
}

/** What became of the project, once that is asked. */
function AskedAfter({ id }: { readonly id: string }) {
  const { data } = useEngagement(id);
  if (data === undefined || data.execution === null) return null;
  return <FollowUps engagement={data} execution={data.execution} />;
}
