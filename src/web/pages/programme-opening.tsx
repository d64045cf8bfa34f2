import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { type Clause, useGuidance } from '../negotiation/use-engagement.ts';
import { ShownClause } from '../outside/shown-clause.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { Notice } from '../ui/notice.tsx';

/** Each look is told to both sides: nothing is asked again behind the reader's back. */
const ONCE = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** The clauses on the table of an engagement that two people opened, while it is open. */
export function ProgrammeOpening() {
  const { t } = useTranslation('programme');
  const { request } = useParams({ from: '/programme/openings/$request' });
  const clauses = api.useQuery(
    'get',
    '/api/monitoring/break-glass/{request}/clauses',
    { params: { path: { request } } },
    ONCE,
  );
  return (
    <ProgrammeFrame page="openings" title={t('openings.clauses')}>
      <Notice kind="info">{t('openings.told')}</Notice>
      <Answer query={clauses}>
        {({ items, names, libraryHash }) => (
          // The domain's own type, as the compiler of the API's document cannot say.
          <Clauses names={names} library={libraryHash} clauses={items as unknown as readonly Clause[]} />
        )}
      </Answer>
    </ProgrammeFrame>
  );
}

interface ClausesProps {
  readonly names: { readonly startup: string; readonly industrial: string };
  readonly library: string;
  readonly clauses: readonly Clause[];
}

function Clauses({ names, library, clauses }: ClausesProps) {
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">
        {names.startup} – {names.industrial}
      </h2>
      <Answer query={useGuidance(library)}>
        {(words) =>
          clauses.map((clause) => {
            const known = words.clauses.find(({ id }) => id === clause.clause);
            return known === undefined ? null : <ShownClause key={clause.clause} {...{ clause, known, names }} />;
          })
        }
      </Answer>
    </section>
  );
}
