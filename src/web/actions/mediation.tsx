import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { Plain, Reasoned } from './reasoned.tsx';

/** A mediator, if both want one: proposed, accepted or refused, ended by either at any moment. */
export function Mediation({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const { engagement: id, rev, mediation, you } = engagement;
  const { status, by } = mediation;
  const answers = status === 'proposed' && by !== you?.side;
  return (
    <section aria-labelledby="mediation" className={styles['card']}>
      <h2 id="mediation">{t('actions.mediation.title')}</h2>
      <p>{t('actions.mediation.intro')}</p>
      {status === 'offered' ? <Notice kind="info">{t('actions.mediation.offered')}</Notice> : null}
      {status === 'proposed' && by !== null ? (
        <Notice kind="info">{t('actions.mediation.proposed', { side: parties[by].name })}</Notice>
      ) : null}
      {status === 'running' ? (
        <Notice kind="info">
          {t('actions.mediation.running')}{' '}
          <ScreenLink engagement={id} screen="outside">
            {t('outside.mediator.call')}
          </ScreenLink>
        </Notice>
      ) : null}
      {status === 'none' || status === 'offered' ? (
        <Reasoned id={id} rev={rev} act="mediation" label={t('actions.mediation.propose')} />
      ) : null}
      {answers ? (
        <>
          <Plain id={id} rev={rev} act="mediation/acceptance" label={t('actions.mediation.accept')} />
          <Reasoned id={id} rev={rev} act="mediation/refusal" label={t('actions.mediation.refuse')} />
        </>
      ) : null}
      {status === 'running' ? <End id={id} rev={rev} /> : null}
    </section>
  );
}

const OUTCOMES = ['settled', 'partly-settled', 'not-settled'] as const;

function End({ id, rev }: { readonly id: string; readonly rev: number }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const end = useAct(id, 'mediation/end');
  const fault = end.sentence;
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Choices
        legend={t('actions.mediation.outcome')}
        pick="one"
        options={OUTCOMES.map((value) => ({ value, label: t(`actions.mediation.outcomes.${value}`) }))}
        value={outcome === null ? [] : [outcome]}
        onChange={([chosen]) => setOutcome(chosen ?? outcome)}
      />
      <Button
        isDisabled={outcome === null || end.isPending}
        onPress={() => (outcome === null ? undefined : end.mutate({ rev, body: { outcome } }))}
      >
        {t('actions.mediation.end')}
      </Button>
    </>
  );
}
