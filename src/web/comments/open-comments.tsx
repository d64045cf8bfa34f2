import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import { type Engagement, useGuidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './comments.module.css';
import { Said } from './said.tsx';
import { useInternalComments, useSharedComments } from './use-comments.ts';
import { useNameOf } from './use-mentionable.ts';

interface Open {
  readonly key: string;
  readonly clause: string;
  readonly who: string;
  readonly at: string;
  readonly text: string;
}

/** Every comment that nobody has resolved yet: what both sides read, then what one’s own side alone does. */
export function OpenComments({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const id = engagement.engagement;
  const nameOf = useNameOf(id);
  const shared = (useSharedComments(id).data?.items ?? []).flatMap((one): Open[] =>
    one.resolved === null ? [{ ...one, key: `${one.seq}/${one.clause}`, who: engagement.names[one.side] }] : [],
  );
  const internal = (useInternalComments(id).data?.items ?? []).flatMap(({ id: key, clause, author, ...one }): Open[] =>
    one.resolved === null && clause !== null
      ? [{ ...one, key, clause, who: nameOf(author) ?? t('comments.colleague') }]
      : [],
  );
  if (shared.length + internal.length === 0) return null;
  const own = engagement.you === null ? '' : engagement.names[engagement.you.side];
  return (
    <section aria-labelledby="open-comments">
      <h2 id="open-comments">{t('comments.open')}</h2>
      <Lines title={t('comments.openShared')} lines={shared} {...{ engagement, nameOf }} />
      <Lines title={t('comments.openInternal', { company: own })} lines={internal} {...{ engagement, nameOf }} />
    </section>
  );
}

function Lines(props: {
  readonly engagement: Engagement;
  readonly title: string;
  readonly lines: readonly Open[];
  readonly nameOf: (person: string) => string | undefined;
}) {
  const { engagement, title, lines, nameOf } = props;
  const { dayTime } = useDates();
  const { say } = useWords();
  const guidance = useGuidance(engagement.libraryHash);
  if (lines.length === 0) return null;
  const titleOf = (clause: string) => {
    const known = guidance.data?.clauses.find((one) => one.id === clause);
    return known === undefined ? clause : say(known.title);
  };
  return (
    <>
      <h3>
        {title} ({lines.length})
      </h3>
      <ul className={styles['list']}>
        {lines.map(({ key, clause, who, at, text }) => (
          <li key={key}>
            <p>
              <Link to="/engagements/$id/clauses/$clause" params={{ id: engagement.engagement, clause }}>
                {titleOf(clause)}
              </Link>{' '}
              <span className={styles['soft']}>
                {who}, {dayTime(at)}
              </span>
            </p>
            <p className={styles['text']}>
              <Said text={text} nameOf={nameOf} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
