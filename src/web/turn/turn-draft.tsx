import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { otherSide } from '../../domain/side.ts';
import { later } from '../app/later.tsx';
import { Compass } from '../negotiation/compass.tsx';
import { DraftLine } from '../negotiation/draft-line.tsx';
import { placeOf } from '../negotiation/merge-drafts.ts';
import { isStale } from '../negotiation/positions.ts';
import type { Draft } from '../negotiation/use-draft.ts';
import { type Clause, type Engagement, type Guidance, useCheck } from '../negotiation/use-engagement.ts';
import { Notice } from '../ui/notice.tsx';
import { SendTurn } from './send-turn.tsx';

const DraftClashes = later(async () => (await import('../negotiation/draft-clashes.tsx')).DraftClashes);
const DraftMoves = later(async () => (await import('./draft-moves.tsx')).DraftMoves);

export interface TurnProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
  readonly draft: Draft;
}

/** The draft as the other side would receive it, what the rules say of it, and the sending. */
export function TurnDraft(props: TurnProps) {
  const { engagement, inScope, words, draft } = props;
  const { t } = useTranslation();
  const { data: check } = useCheck(engagement.engagement);
  const { moves } = draft.content;
  const { names, you } = engagement;
  const answered = new Set<string>(
    moves.filter((move) => placeOf(move).startsWith('position/')).map(({ clause }) => clause),
  );
  const silent = inScope.filter(({ clause, status }) => status !== 'agreed' && !answered.has(clause)).length;
  const stale = moves.some((move) =>
    isStale(
      move,
      inScope.find(({ clause }) => clause === move.clause),
    ),
  );
  return (
    <>
      <p>{t('turn.intro', { company: you === null ? '' : names[otherSide(you.side)] })}</p>
      <DraftLine draft={draft} />
      {draft.clashes.length === 0 ? null : <DraftClashes draft={draft} guidance={words} />}
      {moves.length === 0 ? (
        <p>
          {t('turn.empty')}{' '}
          <Link to="/engagements/$id" params={{ id: engagement.engagement }} hash="clauses">
            {t('turn.toClauses')}
          </Link>
        </p>
      ) : (
        <>
          <section aria-labelledby="summary">
            <h2 id="summary">{t('turn.summary')}</h2>
            <p>
              {t('turn.counts', { count: moves.length })}{' '}
              {t('turn.onClauses', { count: new Set(moves.map(({ clause }) => clause)).size })}
              {silent === 0 ? '' : ` · ${t('turn.silent', { count: silent })}`}
            </p>
            <DraftMoves {...props} />
          </section>
          {stale ? <Notice kind="fault">{t('turn.staleSome')}</Notice> : null}
          {check?.faults.some(({ severity }) => severity === 'blocks') === true ? (
            <Notice kind="info">{t('turn.blocked')}</Notice>
          ) : null}
          <Compass balance={check?.balance} own />
          <SendTurn {...props} stale={stale} />
        </>
      )}
    </>
  );
}
