import { useTranslation } from 'react-i18next';
import { Choices } from '../ui/choices.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { useAnswer } from './use-answer.ts';

/** What an answer needs beside its kind: which offer it is to, the reason, the point. */
export function AnswerWords({ answer }: { readonly answer: ReturnType<typeof useAnswer> }) {
  const { t } = useTranslation();
  const { position, offers, offer, stance } = answer;
  if (stance === 'refuse')
    return (
      <TextArea
        label={t('clause.refusal')}
        hint={t('clause.refusalHint')}
        maxLength={2000}
        rows={3}
        value={position?.kind === 'refuse' ? position.reason : ''}
        onChange={answer.refuse}
      />
    );
  if (stance !== 'accept' && stance !== 'reserve') return null;
  return (
    <>
      {offers.length > 1 && (position?.kind === 'accept' || position?.kind === 'reserve') ? (
        <Choices
          legend={t('clause.which')}
          pick="one"
          options={offers.map(({ sha256, turn }) => ({ value: sha256, label: t('clause.whichOf', { turn }) }))}
          value={offer === undefined ? [] : [offer.sha256]}
          onChange={([sha256]) => {
            if (sha256 !== undefined) answer.put({ ...position, selectionSha256: sha256 });
          }}
        />
      ) : null}
      {stance === 'reserve' ? (
        <TextArea
          label={t('clause.point')}
          hint={t('clause.pointHint')}
          maxLength={2000}
          rows={3}
          value={position?.kind === 'reserve' ? position.point : ''}
          onChange={answer.reserve}
        />
      ) : null}
    </>
  );
}
