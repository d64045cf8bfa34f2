import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { packageOf } from '../negotiation/guided-order.ts';
import { inDraft, mayDraft } from '../negotiation/positions.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { StatusMark } from '../negotiation/status-mark.tsx';
import { type Draft, useDraft } from '../negotiation/use-draft.ts';
import type { Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './clause.module.css';

interface PackageProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
  readonly at: string;
}

/** Results, exclusivity and licence are traded against each other: how the three stand, side by side. */
export function PackageNotice(props: PackageProps) {
  return mayDraft(props.engagement) ? <WithDraft {...props} /> : <Trio {...props} draft={null} />;
}

function WithDraft(props: PackageProps) {
  return <Trio {...props} draft={useDraft(props.engagement.engagement)} />;
}

function Trio({ engagement, inScope, words, at, draft }: PackageProps & { readonly draft: Draft | null }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const trio = packageOf(inScope);
  if (!trio.some(({ clause }) => clause === at)) return null;
  return (
    <section className={styles['package']} aria-labelledby="package">
      <h2 id="package">{t('clause.package')}</h2>
      <p>{t('engagement.packageWhy')}</p>
      {draft !== null && engagement.stage === 'negotiating' ? (
        <p>
          <ScreenLink engagement={engagement.engagement} screen="package">
            {t('engagement.packageOpen')}
          </ScreenLink>
        </p>
      ) : null}
      <ul>
        {trio.map((one) => {
          const known = words.clauses.find(({ id }) => id === one.clause);
          if (known === undefined) return null;
          const option = known.options.find(({ id }) => id === one.proposal?.selection.option);
          const position = draft === null ? undefined : inDraft(draft.content, one.clause).position;
          return (
            <li key={one.clause}>
              <Link
                to="/engagements/$id/clauses/$clause"
                params={{ id: engagement.engagement, clause: one.clause }}
                aria-current={one.clause === at ? 'page' : undefined}
              >
                {say(known.title)}
              </Link>{' '}
              <StatusMark status={one.status} /> {option === undefined ? null : say(option.label)}{' '}
              {position === undefined ? null : <span>✎ {t(`turn.does-${position.kind}`)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
