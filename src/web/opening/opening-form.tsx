import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../../domain/memorandum/library.ts';
import { http } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import { later } from '../app/later.tsx';
import { mayDraft } from '../negotiation/positions.ts';
import type { Engagement } from '../negotiation/use-engagement.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { FaultSummary } from '../ui/fault-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { firstMoves, NOTHING_CHOSEN, type OpeningChoices, openingOf, unsignedSides } from './opening-choices.ts';
import { Scope } from './scope.tsx';
import { type People, Signatories } from './signatories.tsx';
import { StartingPoint } from './starting-point.tsx';

const FactFields = later(async () => (await import('./fact-fields.tsx')).FactFields);

interface FormProps {
  readonly engagement: Engagement;
  readonly library: Library;
  readonly people: People;
}

/** Everything that the opening asks, in the order in which it is thought of. */
export function OpeningForm({ engagement, library, people }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<OpeningChoices>(NOTHING_CHOSEN);
  const [tried, setTried] = useState(false);
  const act = useAct(engagement.engagement, 'opening');
  const missing = unsignedSides(choices);
  const change = (part: Partial<OpeningChoices>) => setChoices((before) => ({ ...before, ...part }));
  const { names } = engagement;

  const open = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || !(await act.run({ rev: engagement.rev, body: openingOf(library, choices) }))) return;
    const params = { path: { id: engagement.engagement } };
    const moves = firstMoves(library, choices);
    if (moves.length > 0 && mayDraft(engagement))
      await http.PUT('/api/engagements/{id}/draft-turn', {
        params: { ...params, header: { 'if-match': '"0"' } },
        body: { moves } as never,
      });
    await navigate({ to: '/engagements/$id', params: { id: engagement.engagement } });
  };
  return (
    <form onSubmit={(event) => void open(event)}>
      <p>{t('opening.intro')}</p>
      <StartingPoint library={library} value={choices.preset} onChange={(preset) => change({ preset, facts: {} })} />
      <section aria-labelledby="questions">
        <h2 id="questions">{t('opening.questions')}</h2>
        <p>{t('opening.questionsWhy')}</p>
        <FactFields
          {...{ library, choices }}
          onChange={(name, value) => change({ facts: { ...choices.facts, [name]: value } })}
        />
      </section>
      <Scope library={library} choices={choices} onChange={(leftOut) => change({ leftOut })} />
      <section aria-labelledby="mode">
        <h2 id="mode">{t('opening.turns')}</h2>
        <Choices
          legend={t('opening.mode')}
          pick="one"
          options={(['alternate', 'simultaneous'] as const).map((value) => ({
            value,
            label: t(`opening.mode-${value}`),
          }))}
          value={[choices.mode]}
          onChange={([mode]) => change({ mode: mode ?? 'alternate' })}
        />
        {choices.mode === 'alternate' ? (
          <Choices
            legend={t('opening.pen')}
            pick="one"
            options={(['startup', 'industrial'] as const).map((value) => ({ value, label: names[value] }))}
            value={[choices.pen]}
            onChange={([pen]) => change({ pen: pen ?? 'startup' })}
          />
        ) : null}
      </section>
      <Signatories {...{ names, people, choices, missing: tried ? missing : [] }} onChange={setChoices} />
      {tried ? (
        <FaultSummary
          faults={missing.map((side) => ({
            anchor: `signatories-${side}`,
            sentence: t('opening.noSignatory', { company: names[side] }),
          }))}
        />
      ) : null}
      {act.sentence === undefined ? null : <Notice kind="fault">{act.sentence}</Notice>}
      <Button kind="main" type="submit" isDisabled={act.isPending}>
        {t('opening.open')}
      </Button>
    </form>
  );
}
