import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import { Answer } from '../app/answer.tsx';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface Point {
  readonly key: number;
  readonly clause: string;
  readonly reason: string;
}

interface ReturnProps {
  readonly engagement: Engagement;
  readonly textSha256: string;
}

/** Returns the text with points: the articles named are open again, and no other. */
export function ReturnPoints({ engagement, textSha256 }: ReturnProps) {
  const { t } = useTranslation();
  const { engagement: id, libraryHash } = engagement;
  const clauses = api.useQuery('get', '/api/engagements/{id}/clauses', { params: { path: { id } } });
  const library = api.useQuery('get', '/api/library/{library}/clauses', { params: { path: { library: libraryHash } } });
  return (
    <details className={styles['card']}>
      <summary>{t('review.return')}</summary>
      <Answer query={clauses}>
        {({ items }) => (
          <Answer query={library}>
            {({ clauses: written }) => {
              const titles = new Map(written.map((clause) => [clause.id, clause.title]));
              return (
                <Points
                  engagement={engagement}
                  textSha256={textSha256}
                  clauses={items.map(({ clause }) => ({ id: clause, title: titles.get(clause) }))}
                />
              );
            }}
          </Answer>
        )}
      </Answer>
    </details>
  );
}

function Points({
  engagement,
  textSha256,
  clauses,
}: ReturnProps & {
  readonly clauses: readonly { readonly id: string; readonly title: { fr: string; en: string } | undefined }[];
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const first = clauses[0]?.id ?? '';
  const [points, setPoints] = useState<readonly Point[]>([{ key: 1, clause: first, reason: '' }]);
  const [tried, setTried] = useState(false);
  const send = useAct(engagement.engagement, 'review-returns');
  const fault = send.sentence;
  const options = clauses.map(({ id, title }) => ({ value: id, label: title?.[language] ?? id }));
  const change = (key: number, part: Partial<Point>) =>
    setPoints(points.map((point) => (point.key === key ? { ...point, ...part } : point)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (points.some(({ reason }) => reason.trim() === '')) return;
    const said = points.map(({ clause, reason }) => ({ clause, reason: reason.trim() }));
    send.mutate({ rev: engagement.rev, body: { textSha256, points: said } });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('review.returnIntro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {points.map(({ key, clause, reason }, index) => (
        <fieldset key={key} className={styles['point']}>
          <legend>{t('review.point', { number: index + 1 })}</legend>
          <SelectField
            label={t('review.clause')}
            options={options}
            value={clause}
            onChange={(chosen) => change(key, { clause: chosen })}
          />
          <TextArea
            label={t('review.reason')}
            value={reason}
            onChange={(said) => change(key, { reason: said })}
            error={tried && reason.trim() === '' ? t('review.missing') : undefined}
          />
          {points.length > 1 ? (
            <Button kind="quiet" onPress={() => setPoints(points.filter((point) => point.key !== key))}>
              {t('review.removePoint')}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button
        onPress={() =>
          setPoints([...points, { key: Math.max(...points.map(({ key }) => key)) + 1, clause: first, reason: '' }])
        }
      >
        {t('review.addPoint')}
      </Button>{' '}
      <Button kind="danger" type="submit" isDisabled={send.isPending}>
        {t('review.send')}
      </Button>
    </form>
  );
}
