import fastify from 'fastify';
import { expect, it } from 'vitest';
import { problemReplies } from './problem-replies.ts';

/** As Postgres says that a policy, or a missing grant, refuses. */
const refusedBy = (routine: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('new row'), { code: '42501', routine }) });

it('who lost a right while the request was on its way gets the answer of whoever never had it; our own fault stays one', async () => {
  const app = fastify();
  await app.register(problemReplies);
  app.get('/api/late', () => Promise.reject(refusedBy('ExecWithCheckOptions')));
  app.get('/api/ours', () => Promise.reject(refusedBy('aclcheck_error')));
  const [late, ours, unknown] = await Promise.all(
    ['/api/late', '/api/ours', '/api/none'].map((url) => app.inject(url)),
  );
  expect([late?.statusCode, late?.json().code]).toEqual([404, 'not-found']);
  expect({ ...late?.json(), instance: '' }).toEqual({ ...unknown?.json(), instance: '' });
  expect([ours?.statusCode, ours?.json().code]).toEqual([500, 'internal-fault']);
  expect(ours?.body).not.toContain('Failed query');
});
