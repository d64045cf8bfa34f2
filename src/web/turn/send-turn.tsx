import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import { ApprovalWay } from '../approvals/approval-way.tsx';
import { isOwnTurn } from '../negotiation/positions.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { TurnProps } from './turn-draft.tsx';

/** The covering message, what comes next, and the sending or sealing, once it was said that all was read. */
export function SendTurn({ engagement, draft, stale }: TurnProps & { readonly stale: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const seals = engagement.turn.mode === 'simultaneous';
  const act = useAct(engagement.engagement, seals ? 'sealed-turns' : 'turns');
  const [next, setNext] = useState<'alternate' | 'simultaneous'>('alternate');
  const [read, setRead] = useState(false);
  const [asked, setAsked] = useState(false);
  const { moves, message } = draft.content;
  const own = isOwnTurn(engagement);
  const send = async () => {
    setAsked(true);
    if (!read) return;
    await draft.flush();
    const words = message === undefined || message.trim() === '' ? {} : { message };
    const asks = seals || next === 'alternate' ? {} : { nextMode: next };
    if (!(await act.run({ rev: engagement.rev, body: { moves, ...words, ...asks } }))) return;
    draft.reset();
    await http.DELETE('/api/engagements/{id}/draft-turn', { params: { path: { id: engagement.engagement } } });
    await navigate({ to: '/engagements/$id', params: { id: engagement.engagement } });
  };
  return (
    <section aria-labelledby="sending">
      <h2 id="sending">{t(seals ? 'turn.seal' : 'turn.send')}</h2>
      <TextArea
        label={t('turn.message')}
        hint={t('turn.messageHint')}
        maxLength={4000}
        rows={4}
        value={message ?? ''}
        onBlur={() => void draft.flush()}
        onChange={(text) =>
          draft.edit(({ moves: kept }) => (text.trim() === '' ? { moves: kept } : { moves: kept, message: text }))
        }
      />
      {own ? (
        <>
          {seals ? null : (
            <Choices
              legend={t('turn.next')}
              pick="one"
              options={(['alternate', 'simultaneous'] as const).map((one) => ({
                value: one,
                label: t(`turn.next-${one}`),
              }))}
              value={[next]}
              onChange={([one]) => setNext(one ?? 'alternate')}
            />
          )}
          <p>{t(seals ? 'turn.sealWhy' : 'turn.sendWhy')}</p>
          <Choices
            legend={t('turn.beforeSending')}
            pick="several"
            error={asked && !read ? t('turn.confirmFirst') : undefined}
            options={[{ value: 'read', label: t('turn.confirm') }]}
            value={read ? ['read'] : []}
            onChange={(ticked) => setRead(ticked.length > 0)}
          />
          {act.sentence === undefined ? null : (
            <Notice kind="fault">
              {act.sentence} <ApprovalWay engagement={engagement.engagement} error={act.error} />
            </Notice>
          )}
          <Button
            kind="main"
            isDisabled={act.isPending || stale || draft.clashes.length > 0}
            onPress={() => void send()}
          >
            {t(seals ? 'turn.seal' : 'turn.send')}
          </Button>
        </>
      ) : (
        <Notice kind="info">{t('turn.notYours')}</Notice>
      )}
    </section>
  );
}
