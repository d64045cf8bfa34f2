import { createHash } from 'node:crypto';
import type { Documents, RenderedFile, SignatureJobs } from '../../src/activities/ports.ts';
import type { EngagementId, Instant, Sha256 } from '../../src/domain/ids.ts';
import type { SignatureOutcome, SignatureRequest } from '../../src/protocol/activities.ts';
import type { FileStore } from '../../src/storage/file-store.ts';

/** Files by content, in memory. */
export class MemoryFiles {
  readonly bytes = new Map<Sha256, Uint8Array>();

  of(_engagement: EngagementId): FileStore {
    return {
      put: async (bytes) => {
        const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
        this.bytes.set(sha256, bytes);
        return sha256;
      },
      get: async (sha256) => this.bytes.get(sha256) ?? null,
      has: async (sha256) => this.bytes.has(sha256),
    };
  }
}

/** Rows of rendered files: the first of a key stands. */
export class MemoryDocuments implements Documents {
  readonly rows = new Map<string, RenderedFile>();

  async find(key: string): Promise<RenderedFile | null> {
    return this.rows.get(key) ?? null;
  }

  async record(file: RenderedFile): Promise<void> {
    if (!this.rows.has(file.key)) this.rows.set(file.key, file);
  }
}

export class MemoryJobs implements SignatureJobs {
  readonly outcomes = new Map<string, SignatureOutcome>();
  readonly attempts = new Map<string, number>();
  readonly waits: { key: string; errorCode: string; nextTryAt: Instant }[] = [];

  async begin({ key }: SignatureRequest): Promise<SignatureOutcome | null> {
    this.attempts.set(key, (this.attempts.get(key) ?? 0) + 1);
    return this.outcomes.get(key) ?? null;
  }

  async retrying(key: string, errorCode: string, nextTryAt: Instant): Promise<void> {
    this.waits.push({ key, errorCode, nextTryAt });
  }

  async signed(key: string, outcome: SignatureOutcome): Promise<SignatureOutcome> {
    const standing = this.outcomes.get(key) ?? outcome;
    this.outcomes.set(key, standing);
    return standing;
  }
}
