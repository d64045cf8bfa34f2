import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import { Answer } from '../app/answer.tsx';
import type { Engagement } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';

/** Approves the text by its hash, once every rule that asks for a lawyer's eye is ticked. */
export function Approve({ engagement, textSha256 }: { readonly engagement: Engagement; readonly textSha256: string }) {
  const { t, i18n } = useTranslation();
  const { engagement: id, rev } = engagement;
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const [considered, setConsidered] = useState<readonly string[]>([]);
  const check = api.useQuery('get', '/api/engagements/{id}/check', { params: { path: { id } } });
  const approve = useAct(id, 'approvals');
  const fault = approve.sentence;
  return (
    <section aria-labelledby="approve">
      <h2 id="approve">{t('review.approve')}</h2>
      <Answer query={check}>
        {({ faults }) => {
          const asked = faults.filter(({ severity }) => severity === 'review');
          const rules = [...new Map(asked.map((one) => [one.rule, one])).values()];
          return (
            <>
              {rules.length === 0 ? null : (
                <Choices
                  legend={t('review.considered')}
                  pick="several"
                  options={rules.map(({ rule, message }) => ({ value: rule, label: `${rule} — ${message[language]}` }))}
                  value={considered}
                  onChange={setConsidered}
                />
              )}
              {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
              <Button
                kind="main"
                isDisabled={approve.isPending || considered.length < rules.length}
                onPress={() => approve.mutate({ rev, body: { textSha256, reviewed: [...considered] } })}
              >
                {t('review.approve')}
              </Button>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
