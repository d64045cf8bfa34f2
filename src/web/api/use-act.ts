import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpenEngagement, SendTurn } from '../../domain/engagement/command.ts';
import { http } from './client.ts';
import { problemOf } from './problem.ts';
import { readAgain } from './read-again.ts';
import type { components, paths } from './schema.gen.ts';
import { useActKey } from './use-act-key.ts';
import { wantsApproval } from './wants-approval.ts';

/** Acts on an engagement, by the last part of their address. */
export type ActPath = {
  [Path in keyof paths]: Path extends `/api/engagements/{id}/${infer Act}`
    ? paths[Path] extends { post: { parameters: { header?: { 'if-match'?: string } }; requestBody?: unknown } }
      ? Act
      : never
    : never;
}[keyof paths];

/** Bodies that hold the domain's own values, read-only and nested without end, as the API's document cannot say them. */
interface DomainBodies {
  readonly turns: Pick<SendTurn, 'moves' | 'message' | 'nextMode'>;
  readonly 'sealed-turns': Pick<SendTurn, 'moves' | 'message' | 'nextMode'>;
  readonly opening: Omit<OpenEngagement, 'type'>;
}

type BodyOf<Act extends ActPath> = Act extends keyof DomainBodies
  ? DomainBodies[Act]
  : paths[`/api/engagements/{id}/${Act}`] extends {
        post: { requestBody?: { content: { 'application/json': infer Body } } };
      }
    ? Body
    : never;

/** Between two questions about an outcome that is late, in milliseconds. */
const ASK_AGAIN_MS = 1_000;
/** The server pursues a late outcome; beyond a minute the person is told to come back. */
const ASK_AT_MOST = 60;

/** The act is on its way, and nobody knows yet what came of it. */
class OutcomeUnknown extends Error {}

/**
 * Does one act: keyed, so that a repetition is never a second act; against the revision that was read;
 * a late outcome is asked for until it is known. What is shown is read again afterwards, also when the
 * act was refused because it had changed. Gives TanStack's mutation, with the refusal as a sentence
 * (`sentence`) and the act as a promise of whether the journal holds it (`run`).
 */
export function useAct<Act extends ActPath>(engagement: string, act: Act) {
  const cache = useQueryClient();
  const keyOf = useActKey();
  const doing = useMutation({
    mutationFn: async ({ rev, body }: { readonly rev: number; readonly body: BodyOf<Act> }) => {
      const reply = await fetch(`/api/engagements/${engagement}/${act}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/json',
          'accept-language': document.documentElement.lang,
          'idempotency-key': keyOf(rev, body),
          'if-match': `"${rev}"`,
        },
        body: JSON.stringify(body ?? {}),
      });
      const answer: unknown = await reply.json();
      if (!reply.ok) throw answer;
      if (reply.status === 202) await outcomeOf((answer as components['schemas']['OutcomeUnknown']).command);
    },
    onSettled: async (_done, error) => {
      if (error === null || isStale(error)) await readAgain(cache, engagement);
    },
  });
  const sentence = useActSentence(doing.error);
  const run = (asked: { readonly rev: number; readonly body: BodyOf<Act> }): Promise<boolean> =>
    doing.mutateAsync(asked).then(
      () => true,
      () => false,
    );
  return { ...doing, sentence, run };
}

/** The world has moved since the page was read: what it shows may be old. */
function isStale(error: unknown): boolean {
  const status = problemOf(error)?.status;
  return status === 412 || status === 409;
}

function useActSentence(error: unknown): string | undefined {
  const { t } = useTranslation();
  if (error === null) return undefined;
  if (error instanceof OutcomeUnknown) return t('faults.outcomeUnknown');
  const problem = problemOf(error);
  // The browser's own word for a request that never arrived.
  if (problem === null) return t(error instanceof TypeError ? 'faults.offline' : 'faults.unknown');
  // An approval that is not there is no change of what was read.
  return isStale(error) && !wantsApproval(error) ? `${problem.title} ${t('faults.readAgain')}` : problem.title;
}

async function outcomeOf(command: string): Promise<void> {
  for (let asked = 0; asked < ASK_AT_MOST; asked++) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    const { data } = await http.GET('/api/commands/{id}', { params: { path: { id: command } } });
    if (data?.status === 'recorded') return;
    if (data?.refusal != null) throw { status: 409, code: data.refusal.code, title: data.refusal.title };
  }
  throw new OutcomeUnknown(`the outcome of ${command} is not known yet`);
}
