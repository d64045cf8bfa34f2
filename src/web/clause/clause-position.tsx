import { useTranslation } from 'react-i18next';
import { later } from '../app/later.tsx';
import { DraftLine } from '../negotiation/draft-line.tsx';
import { inDraft, isStale } from '../negotiation/positions.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import type { Draft } from '../negotiation/use-draft.ts';
import { useCheck } from '../negotiation/use-engagement.ts';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './clause.module.css';
import type { ClauseProps } from './clause-screen.tsx';
import { OptionCards } from './option-cards.tsx';
import { type Stance, useAnswer } from './use-answer.ts';

const DraftClashes = later(async () => (await import('../negotiation/draft-clashes.tsx')).DraftClashes);
const ClauseFaults = later(async () => (await import('./clause-faults.tsx')).ClauseFaults);
const Preview = later(async () => (await import('./preview.tsx')).Preview);
const AnswerWords = later(async () => (await import('./answer-words.tsx')).AnswerWords);
const ProposalForm = later(async () => (await import('./proposal-form.tsx')).ProposalForm);
const Remarks = later(async () => (await import('./remarks.tsx')).Remarks);

/** One's own answer to a clause, kept in the side's draft as it is written. */
export function ClausePosition(props: ClauseProps & { readonly draft: Draft }) {
  const { engagement, clause, known, words, draft } = props;
  const { t } = useTranslation();
  const { data: check } = useCheck(engagement.engagement);
  const answer = useAnswer(props);
  const { position, offers, offer, stance } = answer;
  const { comment, mark } = inDraft(draft.content, clause.clause);
  const first = offers.length === 0;
  const stances: readonly Stance[] = first ? ['propose', 'none'] : ['accept', 'reserve', 'propose', 'refuse', 'none'];
  const own = position?.kind === 'propose' ? position : undefined;
  const shown = own?.selection ?? offer?.selection ?? clause.proposal?.selection ?? null;
  const company = engagement.you === null ? '' : engagement.names[engagement.you.side];
  return (
    // Leaving a field saves what was written in it.
    <section className={styles['answer']} aria-labelledby="position" onBlur={() => void draft.flush()}>
      <h2 id="position">{t('clause.position')}</h2>
      <p>{t('clause.positionPrivate', { company })}</p>
      <DraftLine draft={draft} />
      {draft.clashes.length === 0 ? null : <DraftClashes draft={draft} guidance={words} />}
      {position !== undefined && isStale(position, clause) ? (
        <Notice kind="fault">{t('engagement.stale')}</Notice>
      ) : null}
      <Choices
        legend={t('clause.stance')}
        pick="one"
        options={stances.map((one) => ({
          value: one,
          label: t(one === 'propose' && first ? 'clause.answer-propose-first' : `clause.answer-${one}`),
        }))}
        value={[stance]}
        onChange={([one]) => answer.take(one ?? 'none')}
      />
      {stance === 'propose' || stance === 'none' ? null : <AnswerWords answer={answer} />}
      <h3 id="options">{t('clause.options')}</h3>
      <OptionCards
        {...{ engagement, clause, known, words, check }}
        chosen={(stance === 'propose' ? own?.selection.option : shown?.option) ?? null}
        onChoose={stance === 'propose' ? answer.choose : null}
      />
      {stance === 'propose' && own === undefined ? <p>{t('clause.chooseFirst')}</p> : null}
      {stance === 'propose' && own !== undefined ? (
        <ProposalForm {...{ engagement, known }} position={own} onChange={answer.put} />
      ) : null}
      <ClauseFaults {...{ draft, words }} inScope={props.inScope} clauses={[clause.clause]} check={check} />
      <Remarks {...{ engagement, clause, draft, comment, mark }} />
      {shown === null ? null : <Preview engagement={engagement.engagement} clause={clause.clause} selection={shown} />}
      <p>
        <ScreenLink engagement={engagement.engagement} screen="turn">
          {t('engagement.prepareAndSend')}
        </ScreenLink>
      </p>
    </section>
  );
}
