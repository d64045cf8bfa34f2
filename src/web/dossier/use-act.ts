import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import type { components, paths } from '../api/schema.gen.ts';
import { useActKey } from '../api/use-act-key.ts';

/** Acts on an engagement, by the last part of their address. */
export type ActPath = {
  [Path in keyof paths]: Path extends `/api/engagements/{id}/${infer Act}`
    ? paths[Path] extends { post: { parameters: { header?: { 'if-match'?: string } }; requestBody?: unknown } }
      ? Act
      : never
    : never;
}[keyof paths];

type BodyOf<Act extends ActPath> = paths[`/api/engagements/{id}/${Act}`] extends {
  post: { requestBody?: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Between two questions about an outcome that is late. */
const ASK_AGAIN_MS = 1_000;
/** The server pursues a late outcome; beyond this the person is told to come back. */
const ASK_AT_MOST = 30;

/**
 * Does one act: keyed, so that a repetition is never a second act; against the revision that was read;
 * a late outcome is asked for until it is known. What was read is read again afterwards, also when the
 * act was refused because it had changed.
 */
export function useAct<Act extends ActPath>(engagement: string, act: Act) {
  const cache = useQueryClient();
  const keyOf = useActKey();
  return useMutation({
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
      if (error === null || problemOf(error)?.status === 412) await cache.invalidateQueries();
    },
  });
}

async function outcomeOf(command: string): Promise<void> {
  for (let asked = 0; asked < ASK_AT_MOST; asked++) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    const { data } = await http.GET('/api/commands/{id}', { params: { path: { id: command } } });
    if (data?.status === 'recorded') return;
    if (data?.refusal != null) throw { status: 409, code: data.refusal.code, title: data.refusal.title };
  }
  throw new Error('the outcome is not known yet');
}
