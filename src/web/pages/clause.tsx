import { useParams } from '@tanstack/react-router';
import { Answer } from '../app/answer.tsx';
import { ClauseScreen } from '../clause/clause-screen.tsx';
import type { Engagement } from '../negotiation/use-engagement.ts';
import { useClauses, useGuidance } from '../negotiation/use-engagement.ts';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { NotFound } from './not-found.tsx';

/** One clause: what it is for, what may be chosen, what is on the table, and one's own answer. */
export function ClausePage() {
  const { id, clause } = useParams({ from: '/engagements/$id/clauses/$clause' });
  return (
    <WithEngagement id={id}>
      {(engagement) => <Loaded key={clause} engagement={engagement} name={clause} />}
    </WithEngagement>
  );
}

function Loaded({ engagement, name }: { readonly engagement: Engagement; readonly name: string }) {
  const clauses = useClauses(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  return (
    <Answer query={clauses}>
      {(inScope) => (
        <Answer query={guidance}>
          {(words) => {
            const clause = inScope.find((one) => one.clause === name);
            const known = words.clauses.find((one) => one.id === name);
            if (clause === undefined || known === undefined) return <NotFound />;
            return <ClauseScreen {...{ engagement, inScope, clause, known, words }} />;
          }}
        </Answer>
      )}
    </Answer>
  );
}
