import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { api } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Plain, Reasoned } from './reasoned.tsx';

/** A newer version of the clauses, where there is one: what it changes, and both sides' acts to follow it. */
export function LibraryVersion({ engagement, parties }: DossierProps) {
  const { t, i18n } = useTranslation();
  const { engagement: id, rev, libraryHash, libraryAdoption: proposed, stage, you } = engagement;
  const newer = proposed?.libraryHash ?? 'current';
  const path = { params: { path: { hash: libraryHash, newer } } };
  const { data: changes } = api.useQuery('get', '/api/library/{hash}/changes/{newer}', path);
  if (changes === undefined || changes.to.hash === libraryHash) return null;
  const open = stage === 'negotiating' || stage === 'agreed';
  const holds = you?.roles.some((role) =>
    (ROLES_OF_ACT['propose-library-adoption'] as readonly string[]).includes(role),
  );
  const may = open && holds === true;
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <section aria-labelledby="library-version" className={styles['card']}>
      <h2 id="library-version">{t('actions.library.title')}</h2>
      <p>{t('actions.library.intro', { from: changes.from.version, to: changes.to.version })}</p>
      {changes.clauses.length === 0 ? <p>{t('actions.library.noClause')}</p> : null}
      <ul>
        {changes.clauses.map(({ clause, title, change, reopens }) => (
          <li key={clause}>
            {t('actions.library.line', {
              title: title[language],
              change: t(`actions.library.${change === 'changed' && !reopens ? 'reworded' : change}`),
            })}
          </li>
        ))}
      </ul>
      {proposed === null ? null : (
        <Notice kind="info">{t('actions.library.proposed', { side: parties[proposed.by].name })}</Notice>
      )}
      {may && proposed === null ? <Propose id={id} rev={rev} libraryHash={changes.to.hash} /> : null}
      {may && proposed !== null && proposed.by !== you?.side ? (
        <>
          <Plain id={id} rev={rev} act="library/acceptance" label={t('actions.library.accept')} />
          <Reasoned id={id} rev={rev} act="library/refusal" label={t('actions.library.refuse')} />
        </>
      ) : null}
      {may && proposed !== null && proposed.by === you?.side ? (
        <Plain id={id} rev={rev} act="library/withdrawal" label={t('actions.library.withdraw')} />
      ) : null}
    </section>
  );
}

interface ProposeProps {
  readonly id: string;
  readonly rev: number;
  readonly libraryHash: string;
}

function Propose({ id, rev, libraryHash }: ProposeProps) {
  const { t } = useTranslation();
  const proposing = useAct(id, 'library');
  const fault = proposing.sentence;
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button isDisabled={proposing.isPending} onPress={() => proposing.mutate({ rev, body: { libraryHash } })}>
        {t('actions.library.propose')}
      </Button>
    </>
  );
}
