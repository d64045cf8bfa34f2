import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useOpenCounts } from '../comments/use-comments.ts';
import { guidedSteps, packageOf } from './guided-order.ts';
import { minutesLeft } from './minutes-left.ts';
import styles from './negotiation.module.css';
import { inDraft, mayDraft } from './positions.ts';
import { ScreenLink } from './screen-link.tsx';
import { StatusMark } from './status-mark.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { type Clause, type Engagement, type Guidance, useClauses, useGuidance } from './use-engagement.ts';
import { useWords } from './use-words.ts';

/** All clauses with their status, in the order that avoids deadlock. */
export function ClauseGuide({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const clauses = useClauses(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{t('engagement.clauses')}</h2>
      <p>{t('engagement.guideIntro')}</p>
      <Answer query={clauses}>
        {(inScope) => (
          <Answer query={guidance}>
            {(words) =>
              mayDraft(engagement) ? (
                <GuideWithDraft {...{ engagement, inScope, words }} />
              ) : (
                <Guide {...{ engagement, inScope, words }} draft={null} />
              )
            }
          </Answer>
        )}
      </Answer>
    </section>
  );
}

interface GuideProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
}

function GuideWithDraft(props: GuideProps) {
  return <Guide {...props} draft={useDraft(props.engagement.engagement)} />;
}

function Guide({ engagement, inScope, words, draft }: GuideProps & { readonly draft: Draft | null }) {
  const { t } = useTranslation();
  const { language } = useWords();
  const openCounts = useOpenCounts(engagement);
  const [isSmall] = useState(() => globalThis.matchMedia('(max-width: 30rem)').matches);
  if (inScope.length === 0) return <p>{t('engagement.noClauses')}</p>;
  const minutes = engagement.stage === 'negotiating' ? minutesLeft(inScope, words.clauses, language) : 0;
  return (
    <>
      {minutes === 0 ? null : <p>{t('engagement.minutesLeft', { minutes })}</p>}
      <ol>
        {guidedSteps(inScope).map((step) => (
          <li key={step.id} className={`${styles['guide']} ${step.id === 'package' ? styles['package'] : ''}`}>
            <h3>{t(`engagement.guide-${step.id}`)}</h3>
            {engagement.stage === 'negotiating' ? <StepProgress clauses={step.clauses} /> : null}
            {step.id === 'package' ? <p>{t('engagement.packageWhy')}</p> : null}
            {step.id === 'package' &&
            draft !== null &&
            engagement.stage === 'negotiating' &&
            packageOf(inScope).length > 0 ? (
              <p>
                <ScreenLink engagement={engagement.engagement} screen="package">
                  {t('engagement.packageOpen')}
                </ScreenLink>
              </p>
            ) : null}
            <Folded
              when={isSmall && isDone(step.clauses)}
              words={t('engagement.stepClauses', { count: step.clauses.length })}
            >
              <ul className={styles['clauses']}>
                {step.clauses.map((clause) => (
                  <Line
                    key={clause.clause}
                    {...{ engagement, clause, words, draft }}
                    open={openCounts.get(clause.clause) ?? 0}
                  />
                ))}
              </ul>
            </Folded>
          </li>
        ))}
      </ol>
    </>
  );
}

/** On a phone, what is agreed is not in the way of what is not. */
function Folded({
  when,
  words,
  children,
}: {
  readonly when: boolean;
  readonly words: string;
  readonly children: ReactNode;
}) {
  if (!when) return children;
  return (
    <details>
      <summary>{words}</summary>
      {children}
    </details>
  );
}

function isDone(clauses: readonly Clause[]): boolean {
  return clauses.every(({ status }) => status === 'agreed');
}

/** How much of a step is done. */
function StepProgress({ clauses }: { readonly clauses: readonly Clause[] }) {
  const { t } = useTranslation();
  const done = clauses.filter(({ status }) => status === 'agreed').length;
  if (isDone(clauses)) return <p className={styles['soft']}>✓ {t('engagement.stepAgreed')}</p>;
  return <p className={styles['soft']}>{t('engagement.agreedOf', { count: done, of: clauses.length })}</p>;
}

interface LineProps extends Omit<GuideProps, 'inScope'> {
  readonly clause: Clause;
  readonly draft: Draft | null;
  /** How many comments on it nobody has resolved. */
  readonly open: number;
}

function Line({ engagement, clause, words, draft, open }: LineProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const known = words.clauses.find((one) => one.id === clause.clause);
  const option = known?.options.find((one) => one.id === clause.proposal?.selection.option);
  const { position } = draft === null ? {} : inDraft(draft.content, clause.clause);
  return (
    <li>
      <Link to="/engagements/$id/clauses/$clause" params={{ id: engagement.engagement, clause: clause.clause }}>
        {known === undefined ? clause.clause : say(known.title)}
      </Link>
      {option === undefined ? null : <span className={styles['soft']}>{say(option.label)}</span>}
      {clause.nonNegotiableFor.length === 0 ? null : (
        <span>
          ■{' '}
          {t('engagement.nonNegotiableFor', {
            whom: clause.nonNegotiableFor.map((side) => engagement.names[side]).join(', '),
          })}
        </span>
      )}
      {open === 0 ? null : <span>✉ {t('comments.openCount', { count: open })}</span>}
      {position === undefined ? null : <span>✎ {t(`turn.does-${position.kind}`)}</span>}
      <StatusMark status={clause.status} />
    </li>
  );
}
