import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { mayDraft } from '../negotiation/positions.ts';
import type { Engagement } from '../negotiation/use-engagement.ts';
import { Button } from '../ui/button.tsx';
import { Entries } from './entries.tsx';
import { type SharedComment, useSharedAgain, useSharedComments } from './use-comments.ts';
import { useNameOf } from './use-mentionable.ts';

/** What both sides said of a clause with their turns; either side says when a point is settled. */
export function SharedComments({ engagement, clause }: { readonly engagement: Engagement; readonly clause: string }) {
  const { t } = useTranslation();
  const id = engagement.engagement;
  const nameOf = useNameOf(id);
  const again = useSharedAgain(id);
  const state = api.useMutation('put', '/api/engagements/{id}/comments/{seq}/{clause}/state', { onSuccess: again });
  const named = (person: string | null, side: SharedComment['side']) => {
    const name = person === null ? undefined : nameOf(person);
    return name === undefined ? engagement.names[side] : `${name}, ${engagement.names[side]}`;
  };
  const replies = mayDraft(engagement) && engagement.stage === 'negotiating';
  return (
    <>
      <h3>{t('comments.shared')}</h3>
      <Answer query={useSharedComments(id)}>
        {({ items }) => {
          const here = items.filter((one) => one.clause === clause);
          if (here.length === 0) return <p>{t('comments.noShared')}</p>;
          return (
            <Entries
              entries={here.map(({ seq, side, by, at, text, resolved }) => ({
                key: String(seq),
                who: named(by, side),
                at,
                text,
                resolved: resolved === null ? null : { who: named(resolved.by, resolved.side), at: resolved.at },
              }))}
              nameOf={nameOf}
              busy={state.isPending}
              onState={(seq, resolved) =>
                state.mutate({
                  params: { path: { id, seq: Number(seq), clause: clause as never } },
                  body: { resolved },
                })
              }
              beside={
                replies ? (
                  <Button kind="quiet" onPress={toOwnComment}>
                    {t('comments.reply')}
                  </Button>
                ) : null
              }
            />
          );
        }}
      </Answer>
    </>
  );
}

/** An answer leaves with the next turn, as every comment does: it is written where the turn is prepared. */
function toOwnComment(): void {
  const remarks = document.getElementById('remarks');
  if (!(remarks instanceof HTMLDetailsElement)) return;
  remarks.open = true;
  remarks.querySelector('textarea')?.focus();
}
