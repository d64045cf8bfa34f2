import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { DatabaseFault } from '../db/fault.ts';
import type { CommitBatch, JournalHead } from '../protocol/activities.ts';
import { commit } from './commit.ts';

const batch = {} as CommitBatch;
const failing = (error: Error) => ({ commit: (): Promise<JournalHead> => Promise.reject(error) });

describe('a commit', () => {
  it('is never tried again when the journal contradicts it', async () => {
    const failed = commit(failing(new DatabaseFault('journal-conflict', 'another entry 4')), batch);
    await expect(failed).rejects.toBeInstanceOf(ApplicationFailure);
    await expect(failed).rejects.toMatchObject({ type: 'journal-conflict', nonRetryable: true });
  });

  it('is tried again when the database is away', async () => {
    const lost = new Error('connect ECONNREFUSED');
    await expect(commit(failing(lost), batch)).rejects.toBe(lost);
  });
});
