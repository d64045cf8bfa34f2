import {
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import type { Sha256 } from '../domain/ids.ts';
import type { CommandResult } from '../protocol/engagement-run.ts';
import { tryUntil } from './try-until.ts';

const body = 'b'.repeat(64) as Sha256;
const recorded: CommandResult = { rev: 3, seq: 7, bodySha256: body };

/** A server that answers the given things, one a call, the last one again and again. */
function server(...answers: readonly (CommandResult | Error)[]) {
  const seen: number[] = [];
  const send = async (deadline: number): Promise<CommandResult> => {
    seen.push(deadline);
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer');
    return answer;
  };
  return { send, seen };
}

function grpc(code: number, details = ''): ServiceError {
  const cause = Object.assign(new Error('from the server'), { code, details, metadata: {} });
  return new ServiceError('Workflow Update failed', { cause });
}

const lost = new WorkflowUpdateRPCTimeoutOrCancelledError('too late');
const notRunning = new WorkflowNotFoundError('not found', 'eng-1', undefined);
const refusal = { code: 'not-your-side', message: { fr: 'non', en: 'no' } };
const refused = new WorkflowUpdateFailedError(
  'Workflow Update failed',
  ApplicationFailure.create({ type: 'refused', message: 'not-your-side', nonRetryable: true, details: [{ refusal }] }),
);

describe('a command sent until it has an outcome', () => {
  it('is accepted with its revision and sequence number', async () => {
    await expect(tryUntil(server(recorded).send, body, 1_000)).resolves.toEqual({ kind: 'accepted', rev: 3, seq: 7 });
  });

  it('is sent again when the worker or the server was away', async () => {
    const { send, seen } = server(grpc(14), grpc(9), lost, recorded);
    await expect(tryUntil(send, body, 1_000)).resolves.toMatchObject({ kind: 'accepted' });
    expect(seen).toHaveLength(4);
  });

  it('gives each try four seconds, and never more than is left', async () => {
    const { send, seen } = server(lost, recorded);
    const start = Date.now();
    await tryUntil(send, body, 60_000);
    expect(seen[0]).toBeGreaterThanOrEqual(start + 4_000);
    expect(seen[0]).toBeLessThan(start + 5_000);
    const short = server(recorded);
    await tryUntil(short.send, body, 100);
    expect(short.seen[0]).toBeLessThanOrEqual(Date.now() + 100);
  });

  it('is unknown when nobody answered in time', async () => {
    await expect(tryUntil(server(lost).send, body, 60)).resolves.toEqual({ kind: 'unknown' });
  });

  it('carries a refusal as it was given', async () => {
    await expect(tryUntil(server(refused).send, body, 1_000)).resolves.toEqual({ kind: 'refused', refusal });
  });

  it('is refused when its key named another request before', async () => {
    const other = { ...recorded, bodySha256: 'c'.repeat(64) as Sha256 };
    await expect(tryUntil(server(other).send, body, 1_000)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { code: 'idempotency-key-reused' },
    });
  });

  it('is refused as busy when the server turned every try away', async () => {
    await expect(tryUntil(server(grpc(8)).send, body, 80)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { code: 'busy' },
    });
  });

  it('is refused as not the moment when no server could be reached at all, and nothing was sent', async () => {
    const away = grpc(14, 'No connection established. Last error: connect ECONNREFUSED 127.0.0.1:7233');
    await expect(tryUntil(server(away).send, body, 80)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { code: 'engine-away' },
    });
    await expect(tryUntil(server(away, recorded).send, body, 1_000)).resolves.toMatchObject({ kind: 'accepted' });
    await expect(tryUntil(server(lost, away).send, body, 80)).resolves.toEqual({ kind: 'unknown' });
  });

  it('is unknown, not busy, when one of the tries got lost', async () => {
    await expect(tryUntil(server(lost, grpc(8)).send, body, 80)).resolves.toEqual({ kind: 'unknown' });
  });

  it('is refused when the engagement is closed, unless it may itself have closed it', async () => {
    await expect(tryUntil(server(notRunning).send, body, 1_000)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { code: 'engagement-closed' },
    });
    await expect(tryUntil(server(lost, notRunning).send, body, 1_000)).resolves.toEqual({ kind: 'unknown' });
  });

  it('throws what trying again cannot cure', async () => {
    const { send, seen } = server(grpc(16));
    await expect(tryUntil(send, body, 1_000)).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});
