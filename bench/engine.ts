import { createHash, randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../src/db/database.ts';
import { JournalNotices } from '../src/db/notice/journal-notices.ts';
import type { Actor } from '../src/domain/engagement/actor.ts';
import type { Command, CommandEnvelope } from '../src/domain/engagement/command.ts';
import { DEFAULT_POLICY, type Policy } from '../src/domain/engagement/policy.ts';
import { CURRENT_RULES_VERSION } from '../src/domain/engagement/rules-version.ts';
import type {
  CallId,
  ClauseId,
  CommandId,
  CompanyId,
  EngagementId,
  LibraryHash,
  PersonId,
  Sha256,
} from '../src/domain/ids.ts';
import type { EngagementClient } from '../src/temporal/engagement-client.ts';

const WAIT_MS = 30_000;
const CLAUSE = 'confidentiality' as ClauseId;
const LIBRARY = sha256('library') as string as LibraryHash;
const FOUNDER = person('startup', 'su-ceo');
const BUSINESS = person('industrial', 'ind-business');

const REMARK: Command = {
  type: 'send-turn',
  moves: [{ kind: 'comment', clause: CLAUSE, text: 'Nous relirons cet article avec notre conseil.' }],
};

/** One engagement as its people see it: who is next, on which revision. */
export interface Talk {
  readonly engagement: EngagementId;
  rev: number;
  turns: number;
}

/** Engagements of companies that nobody knows, driven past the API: what is measured is the engine and the journal. */
export class Engine {
  readonly #engagements: EngagementClient;
  readonly #notices: JournalNotices;

  constructor(engagements: EngagementClient, notices: JournalNotices) {
    this.#engagements = engagements;
    this.#notices = notices;
  }

  /** An application that waits for its answer, recorded; its deadline is armed. */
  async apply(policy: Partial<Policy> = {}): Promise<Talk> {
    const engagement = randomUUID() as EngagementId;
    const command = {
      ...{ type: 'submit-application' as const, engagement, libraryHash: LIBRARY, rulesVersion: CURRENT_RULES_VERSION },
      ...{ call: randomUUID() as CallId, startup: randomUUID() as CompanyId, industrial: randomUUID() as CompanyId },
      applicationSha256: sha256('application'),
      policy: { ...DEFAULT_POLICY, ...policy },
    };
    const envelope = { ...envelopeOf(FOUNDER, command, null), command };
    const outcome = await this.#engagements.submit(envelope, WAIT_MS);
    return { engagement, rev: await this.#recorded(engagement, outcome), turns: 0 };
  }

  /** Talks on one clause, with as many turns as one likes. */
  async open(policy: Partial<Policy> = {}): Promise<Talk> {
    const talk = await this.apply({ maxTurns: 1_000, ...policy });
    await this.act(talk, BUSINESS, { type: 'select-application' });
    await this.act(talk, BUSINESS, {
      ...{ type: 'open-engagement', turnMode: 'alternate', pen: 'startup', clauses: [CLAUSE] },
      signatories: [
        { person: FOUNDER.person, side: 'startup' },
        { person: BUSINESS.person, side: 'industrial' },
      ],
    });
    return talk;
  }

  /** The next turn, a remark; resolves once the journal holds it. */
  turn(talk: Talk): Promise<void> {
    return this.act(talk, nextOf(talk), REMARK);
  }

  /** The same, once it is accepted; gives the entry under which the journal will hold it. */
  async turnUnrecorded(talk: Talk): Promise<number> {
    const envelope = envelopeOf(nextOf(talk), REMARK, talk.rev);
    const outcome = await this.#engagements.execute(talk.engagement, envelope, WAIT_MS);
    if (outcome.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(outcome)}`);
    talk.rev = outcome.rev;
    return outcome.seq;
  }

  async act(talk: Talk, actor: Actor, command: Command): Promise<void> {
    const outcome = await this.#engagements.execute(talk.engagement, envelopeOf(actor, command, talk.rev), WAIT_MS);
    talk.rev = await this.#recorded(talk.engagement, outcome);
  }

  async #recorded(
    engagement: EngagementId,
    outcome: Awaited<ReturnType<EngagementClient['execute']>>,
  ): Promise<number> {
    if (outcome.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(outcome)}`);
    if (!(await this.#notices.waitFor(engagement, outcome.seq, WAIT_MS))) throw new Error('It was not recorded.');
    return outcome.rev;
  }
}

/** Runs `work` with the journal's notices of a database, and closes what was opened. */
export async function withJournal<T>(
  databaseUrl: string,
  work: (db: Database, notices: JournalNotices) => Promise<T>,
): Promise<T> {
  const db = openDatabase({ databaseUrl });
  const notices = new JournalNotices(db);
  try {
    await notices.start();
    return await work(db, notices);
  } finally {
    await notices.stop();
    await db.close();
  }
}

/** Does a job so many times, so many at once. */
export async function manyAtOnce(
  times: number,
  atOnce: number,
  job: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < times) {
      next += 1;
      await job(next - 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function nextOf(talk: Talk): Actor {
  talk.turns += 1;
  return talk.turns % 2 === 1 ? FOUNDER : BUSINESS;
}

function envelopeOf<C extends Command>(actor: Actor, command: C, expectedRev: number | null): CommandEnvelope<C> {
  return {
    commandId: sha256(randomUUID()) as string as CommandId,
    bodySha256: sha256(JSON.stringify(command)),
    ...{ actor, expectedRev, libraryHash: LIBRARY, command },
  };
}

function person(side: 'startup' | 'industrial', role: Extract<Actor, { kind: 'person' }>['role']) {
  return { kind: 'person', person: randomUUID() as PersonId, side, role, verified: true } as const;
}

function sha256(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256;
}
