import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../../domain/memorandum/library.ts';
import { api } from '../api/client.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';

/** The made-up case that the presets extend: no starting point of its own. */
const CASE = 'sample-case';

interface StartProps {
  readonly library: Library;
  readonly value: string | null;
  readonly onChange: (preset: string | null) => void;
}

/** The kind of collaboration to start from, with seven questions for whoever hesitates. */
export function StartingPoint({ library, value, onChange }: StartProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const presets = library.presets.filter(({ id }) => id !== CASE);
  if (presets.length === 0) return null;
  return (
    <section aria-labelledby="start">
      <h2 id="start">{t('opening.start')}</h2>
      <Choices
        legend={t('opening.startWhich')}
        hint={t('opening.startHint')}
        pick="one"
        options={[
          ...presets.map(({ id, label, description }) => ({
            value: id,
            label: (
              <>
                <strong>{say(label)}</strong> – {say(description)}
              </>
            ),
          })),
          { value: 'none', label: t('opening.startNone') },
        ]}
        value={[value ?? 'none']}
        onChange={([one]) => onChange(one === undefined || one === 'none' ? null : one)}
      />
      <details>
        <summary>{t('opening.hesitate')}</summary>
        <Guide library={library} onChange={onChange} />
      </details>
    </section>
  );
}

function Guide({ library, onChange }: Omit<StartProps, 'value'>) {
  const { t } = useTranslation();
  const { say } = useWords();
  const guide = api.useQuery('get', '/api/guide');
  const [answers, setAnswers] = useState<{ readonly [question: string]: string }>({});
  const advice = api.useMutation('post', '/api/guide');
  if (guide.data === undefined) return <p>{guide.isPending ? t('common.loading') : t('opening.noGuide')}</p>;
  return (
    <>
      {guide.data.questions.map((question) => (
        <Choices
          key={question.id}
          legend={say(question.text)}
          pick="one"
          options={question.answers.map(({ id, label }) => ({ value: id, label: say(label) }))}
          value={[answers[question.id] ?? '']}
          onChange={([answer]) => setAnswers({ ...answers, [question.id]: answer ?? '' })}
        />
      ))}
      <Button isDisabled={Object.keys(answers).length === 0} onPress={() => advice.mutate({ body: { answers } })}>
        {t('opening.advise')}
      </Button>
      {advice.data === undefined ? null : (
        <Notice kind="info">
          <p>{t(advice.data.evenlyBalanced ? 'opening.advisedSeveral' : 'opening.advised')}</p>
          <ul>
            {advice.data.presets.map(({ preset, because }) => {
              const known = library.presets.find(({ id }) => id === preset);
              const name = known === undefined ? preset : say(known.label);
              return (
                <li key={preset}>
                  <strong>{name}</strong> : {because.map(say).join(' ; ')}.{' '}
                  <Button onPress={() => onChange(preset)}>{t('opening.take', { preset: name })}</Button>
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
    </>
  );
}
