import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '../api/client.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import { useActKey } from '../api/use-act-key.ts';
import { wantsApproval } from '../approvals/wants-approval.ts';
import { readAgain } from './read-again.ts';
import type { Engagement } from './use-engagement.ts';

/** How often, and how many times, the outcome of an act is asked for, in milliseconds. */
const ASK_MS = 1_000;
const ASK_TIMES = 60;

export interface ActView {
  readonly busy: boolean;
  /** Why it was refused, or could not be done. */
  readonly sentence: string | null;
  readonly problem: Problem | null;
}

type ActPath = 'turns' | 'sealed-turns' | 'opening' | 'freeze';

/**
 * One act on an engagement: against the revision that was read, under a key of its own that its retries
 * share. An outcome not known in time is asked for; what changed meanwhile is read again and told.
 */
export function useAct(engagement: Engagement, act: ActPath) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [view, setView] = useState<ActView>({ busy: false, sentence: null, problem: null });
  const keyOf = useActKey();
  const id = engagement.engagement;
  const refetch = () => readAgain(cache, id);

  /** True once the journal holds the act. */
  const run = async (body: object): Promise<boolean> => {
    setView({ busy: true, sentence: null, problem: null });
    try {
      const { data, error, response } = await http.POST(`/api/engagements/{id}/${act}`, {
        params: {
          path: { id },
          header: { 'idempotency-key': keyOf(engagement.rev, body), 'if-match': `"${engagement.rev}"` },
        },
        body: body as never,
      });
      if (response.status === 202 && data !== undefined && 'command' in data) return await pursue(data.command);
      if (response.ok) return await done();
      return await refused(problemOf(error));
    } catch {
      setView({ busy: false, sentence: t('faults.offline'), problem: null });
      return false;
    }
  };

  const done = async () => {
    await refetch();
    setView({ busy: false, sentence: null, problem: null });
    return true;
  };
  const refused = async (problem: Problem | null) => {
    const stale = problem?.status === 412 || problem?.status === 409;
    if (stale) await refetch();
    const sentence = problem?.title ?? t('faults.unknown');
    // An approval that is not there is no change of what was read.
    setView({
      busy: false,
      sentence: stale && !wantsApproval(problem) ? `${sentence} ${t('engagement.readAgain')}` : sentence,
      problem,
    });
    return false;
  };
  const pursue = async (command: string): Promise<boolean> => {
    for (let asked = 0; asked < ASK_TIMES; asked += 1) {
      await new Promise((resolve) => setTimeout(resolve, ASK_MS));
      const { data } = await http.GET('/api/commands/{id}', { params: { path: { id: command } } });
      if (data?.status === 'recorded') return done();
      if (data?.status === 'refused') {
        await refetch();
        setView({ busy: false, sentence: data.refusal?.title ?? t('faults.unknown'), problem: null });
        return false;
      }
    }
    setView({ busy: false, sentence: t('engagement.outcomeUnknown'), problem: null });
    return false;
  };
  return { ...view, run };
}
