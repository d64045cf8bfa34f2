import { createHash, randomBytes } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { Move } from '../../src/domain/engagement/command.ts';
import type { FreezeFault, RecordedEvent } from '../../src/domain/engagement/event.ts';
import type { ExecutionPlan } from '../../src/domain/engagement/execution/plan.ts';
import { commitment, opens } from '../../src/domain/evidence/commitment.ts';
import type { EngagementId, Instant, Sha256 } from '../../src/domain/ids.ts';
import { SIDES, type Side } from '../../src/domain/side.ts';
import type {
  AssembleOutcome,
  AssembleRequest,
  CommitBatch,
  EngagementActivities,
  JournalHead,
  RevealedTurn,
  RevealedTurns,
  RevealRequest,
  SignatureOutcome,
  SignatureRequest,
} from '../../src/protocol/activities.ts';

/** What a person prepared and sealed, kept out of the workflow. */
interface SealedTurn {
  readonly salt: string;
  readonly moves: readonly Move[];
}

/**
 * The world in memory: a journal that refuses gaps and contradictions, a private store, a renderer
 * and a signature provider. Each can be made to fail, and counts what was asked of it.
 */
export class FakeWorld implements EngagementActivities {
  readonly journals = new Map<EngagementId, RecordedEvent[]>();
  readonly batches: CommitBatch[] = [];
  readonly signed = new Map<string, SignatureOutcome>();
  readonly assembled = new Map<string, AssembleOutcome>();
  signatureAttempts = 0;
  assemblies = 0;
  pages = 0;
  journalDown = false;
  /** The journal says that it holds something else. */
  contradicting = false;
  timestampsDown = false;
  /** Called at each commit, before or after it was written: a place to be killed at. */
  onCommit: ((when: 'before' | 'after', batch: CommitBatch) => Promise<void>) | null = null;
  freezeFaults: readonly FreezeFault[] = [];
  /** What the frozen text asks of its performance; null when it has no such clause. */
  plan: ExecutionPlan | null = null;
  private readonly sealed = new Map<Sha256, SealedTurn>();

  readonly commit = async (batch: CommitBatch): Promise<JournalHead> => {
    if (this.journalDown) throw new Error('the journal is down');
    if (this.contradicting) throw ApplicationFailure.nonRetryable('another entry', 'journal-conflict');
    await this.onCommit?.('before', batch);
    const head = this.write(batch);
    await this.onCommit?.('after', batch);
    return head;
  };

  readonly assembleText = async (request: AssembleRequest): Promise<AssembleOutcome> => {
    this.assemblies += 1;
    const known = this.assembled.get(request.key);
    if (known !== undefined) return known;
    const outcome: AssembleOutcome =
      this.freezeFaults.length > 0
        ? { kind: 'refused', faults: this.freezeFaults }
        : {
            kind: 'frozen',
            text: {
              textSha256: sha256(`text ${request.key}`),
              termsSha256: sha256(`terms ${request.key}`),
              documentSha256: sha256(`document ${request.key}`),
              docxSha256: sha256(`docx ${request.key}`),
            },
            ...(this.plan === null ? {} : { plan: this.plan }),
          };
    this.assembled.set(request.key, outcome);
    return outcome;
  };

  readonly revealTurns = async (request: RevealRequest): Promise<RevealedTurns> => {
    const turns = SIDES.map((side): RevealedTurn => {
      const turn = this.sealed.get(request.commitments[side]);
      if (turn === undefined) return { side, opened: false, reason: 'missing' };
      if (!opens(request.commitments[side], turn.salt, { moves: turn.moves })) {
        return { side, opened: false, reason: 'mismatch' };
      }
      return { side, opened: true, ...turn };
    });
    return { turns };
  };

  readonly applySignature = async (request: SignatureRequest): Promise<SignatureOutcome> => {
    this.signatureAttempts += 1;
    const known = this.signed.get(request.key);
    if (known !== undefined) return known;
    if (this.timestampsDown)
      throw ApplicationFailure.retryable('the authority does not answer', 'timestamp-unavailable');
    const outcome: SignatureOutcome = {
      documentSha256: sha256(`${request.documentSha256} signed by ${request.person} in ${request.field}`),
      signedAt: new Date().toISOString() as Instant,
    };
    this.signed.set(request.key, outcome);
    return outcome;
  };

  readonly turnPage = async (): Promise<void> => {
    this.pages += 1;
  };

  /** The API's part of a sealed turn: stores it privately, gives the commitment. */
  seal(moves: readonly Move[], stored: readonly Move[] = moves): Sha256 {
    const salt = randomBytes(32).toString('hex');
    const committed = commitment(salt, { moves });
    this.sealed.set(committed, { salt, moves: stored });
    return committed;
  }

  forget(committed: Sha256): void {
    this.sealed.delete(committed);
  }

  journal(engagement: EngagementId): readonly RecordedEvent[] {
    return this.journals.get(engagement) ?? [];
  }

  types(engagement: EngagementId): readonly string[] {
    return this.journal(engagement).map(({ event }) => event.type);
  }

  count(engagement: EngagementId, type: string): number {
    return this.types(engagement).filter((each) => each === type).length;
  }

  sides(engagement: EngagementId, type: 'text-approved' | 'text-signed'): readonly Side[] {
    return this.journal(engagement).flatMap(({ event }) => (event.type === type ? [event.side] : []));
  }

  private write(batch: CommitBatch): JournalHead {
    const journal = this.journals.get(batch.engagement) ?? [];
    this.journals.set(batch.engagement, journal);
    this.batches.push(batch);
    for (const recorded of batch.events) {
      const there = journal[recorded.seq - 1];
      if (there !== undefined && JSON.stringify(there) !== JSON.stringify(recorded)) {
        throw ApplicationFailure.nonRetryable(`another entry ${recorded.seq}`, 'journal-conflict');
      }
      if (there === undefined && recorded.seq !== journal.length + 1) {
        throw ApplicationFailure.nonRetryable(`a gap before ${recorded.seq}`, 'journal-gap');
      }
      if (there === undefined) journal.push(recorded);
    }
    const last = batch.events.at(-1)?.seq ?? batch.previous.seq;
    return { seq: last, hash: sha256(JSON.stringify(journal.slice(0, last))) };
  }
}

export function sha256(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256;
}
