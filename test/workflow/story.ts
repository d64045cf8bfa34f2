import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/domain/engagement/actor.ts';
import type {
  Command,
  CommandEnvelope,
  Move,
  SubmitApplication,
  TurnMode,
} from '../../src/domain/engagement/command.ts';
import type { Policy } from '../../src/domain/engagement/policy.ts';
import { CURRENT_RULES_VERSION } from '../../src/domain/engagement/rules-version.ts';
import type {
  CallId,
  ClauseId,
  CommandId,
  CompanyId,
  EngagementId,
  LibraryHash,
  OptionId,
  PersonId,
} from '../../src/domain/ids.ts';
import type { ClauseSelection } from '../../src/domain/memorandum/selection.ts';
import type { RunReport } from '../../src/protocol/engagement-run.ts';
import type { EngagementClient } from '../../src/temporal/engagement-client.ts';
import type { CommandOutcome } from '../../src/temporal/outcome.ts';
import { MS_POLICY } from '../support/policies.ts';
import { type FakeWorld, sha256 } from './fake-world.ts';

export const CLAUSES = ['confidentiality', 'exclusivity', 'background-ip'] as ClauseId[];
const LIBRARY = sha256('library') as LibraryHash;
const BUDGET_MS = 20_000;

function person(side: 'startup' | 'industrial', role: Extract<Actor, { kind: 'person' }>['role']) {
  return { kind: 'person', person: randomUUID() as PersonId, side, role, verified: true } as const;
}

export function people() {
  return {
    founder: person('startup', 'su-ceo'),
    startupCounsel: person('startup', 'su-counsel'),
    business: person('industrial', 'ind-business'),
    legal: person('industrial', 'ind-legal'),
    signatory: person('industrial', 'ind-signatory'),
  };
}

/** One engagement as its people live it: each act is prepared on the revision that the last one gave. */
export class Story {
  readonly id = randomUUID() as EngagementId;
  readonly people = people();
  readonly world: FakeWorld;
  rev = 0;
  seq = 0;
  private readonly engagements: EngagementClient;
  private readonly report: (engagement: EngagementId) => Promise<RunReport>;

  constructor(parts: {
    readonly world: FakeWorld;
    readonly engagements: EngagementClient;
    readonly report: (engagement: EngagementId) => Promise<RunReport>;
  }) {
    this.world = parts.world;
    this.engagements = parts.engagements;
    this.report = parts.report;
  }

  envelope<C extends Command>(actor: Actor, command: C, changes: Partial<CommandEnvelope> = {}): CommandEnvelope<C> {
    return {
      commandId: sha256(randomUUID()) as string as CommandId,
      bodySha256: sha256(JSON.stringify(command)),
      actor,
      expectedRev: command.type === 'submit-application' ? null : this.rev,
      libraryHash: LIBRARY,
      ...changes,
      command,
    };
  }

  async send(envelope: CommandEnvelope, budgetMs = BUDGET_MS): Promise<CommandOutcome> {
    const { command } = envelope;
    const outcome =
      command.type === 'submit-application'
        ? await this.engagements.submit({ ...envelope, command }, budgetMs)
        : await this.engagements.execute(this.id, envelope, budgetMs);
    if (outcome.kind === 'accepted') this.saw(outcome.rev, outcome.seq);
    return outcome;
  }

  async act(actor: Actor, command: Command, changes: Partial<CommandEnvelope> = {}): Promise<CommandOutcome> {
    return this.send(this.envelope(actor, command, changes));
  }

  /** An act that must be accepted: gives its revision and sequence number. */
  async does(actor: Actor, command: Command): Promise<{ rev: number; seq: number }> {
    const outcome = await this.act(actor, command);
    if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  application(policy: Partial<Policy> = {}): SubmitApplication {
    return {
      type: 'submit-application',
      engagement: this.id,
      call: randomUUID() as CallId,
      startup: randomUUID() as CompanyId,
      industrial: randomUUID() as CompanyId,
      applicationSha256: sha256('application'),
      libraryHash: LIBRARY,
      rulesVersion: CURRENT_RULES_VERSION,
      policy: { ...MS_POLICY, ...policy },
    };
  }

  async opened(turnMode: TurnMode = 'alternate', policy: Partial<Policy> = {}, clauses = CLAUSES): Promise<void> {
    const { founder, business, signatory } = this.people;
    await this.does(founder, this.application(policy));
    await this.does(business, { type: 'select-application' });
    await this.does(business, {
      type: 'open-engagement',
      turnMode,
      pen: turnMode === 'alternate' ? 'startup' : null,
      clauses,
      signatories: [
        { person: founder.person, side: 'startup' },
        { person: signatory.person, side: 'industrial' },
      ],
    });
  }

  async agreed(policy: Partial<Policy> = {}): Promise<void> {
    await this.opened('alternate', policy);
    const { founder, business } = this.people;
    await this.does(founder, { type: 'send-turn', moves: CLAUSES.map((clause) => propose(clause, 12)) });
    await this.does(business, { type: 'send-turn', moves: await this.acceptances() });
  }

  async frozen(policy: Partial<Policy> = {}): Promise<void> {
    await this.agreed(policy);
    await this.does(this.people.founder, { type: 'freeze-text' });
    await this.until('text-frozen');
  }

  async approved(policy: Partial<Policy> = {}): Promise<void> {
    await this.frozen(policy);
    const { textSha256 } = await this.text();
    await this.does(this.people.startupCounsel, { type: 'approve-text', textSha256 });
    await this.does(this.people.legal, { type: 'approve-text', textSha256 });
  }

  /** Signs what is to be signed now. */
  async signs(actor: Actor): Promise<CommandOutcome> {
    const { textSha256, documentSha256 } = await this.text();
    return this.act(actor, { type: 'sign-text', textSha256, documentSha256 });
  }

  /** Both sign what was approved, one after the other, and the agreement enters into force. */
  async entersIntoForce(): Promise<void> {
    for (const [index, signatory] of [this.people.founder, this.people.signatory].entries()) {
      const outcome = await this.signs(signatory);
      if (outcome.kind !== 'accepted') throw new Error(`not signed: ${JSON.stringify(outcome)}`);
      await this.until('text-signed', index + 1);
    }
    await this.until('entered-into-force');
  }

  /** The industrial leaves while the founder's signature waits for a time stamp that does not come. */
  async withdrawnWhileSigning(): Promise<void> {
    this.world.timestampsDown = true;
    await this.approved();
    await this.signs(this.people.founder);
    await eventually(() => this.world.signatureAttempts >= 1, 'a try to sign');
    this.rev = (await this.report(this.id)).state?.rev ?? 0;
    await this.does(this.people.business, { type: 'withdraw', reason: 'strategy' });
  }

  async text() {
    const { state } = await this.report(this.id);
    if (!state?.frozen) throw new Error('no text is frozen');
    const documentSha256 = state.signatures.at(-1)?.documentSha256 ?? state.frozen.documentSha256;
    return { textSha256: state.frozen.textSha256, documentSha256 };
  }

  async acceptances(clauses: readonly ClauseId[] = CLAUSES): Promise<Move[]> {
    const { state } = await this.report(this.id);
    return clauses.map((clause) => {
      const at = state?.clauses[clause];
      if (!at?.proposal) throw new Error(`nothing is on the table for ${clause}`);
      return { kind: 'accept', clause, selectionSha256: at.proposal.sha256, clauseRev: at.rev };
    });
  }

  /** Waits until the journal holds so many events of a type, and reads the revision that it stands at. */
  async until(type: string, times = 1, budgetMs = BUDGET_MS): Promise<void> {
    await eventually(() => this.world.count(this.id, type) >= times, `${times} ${type}`, budgetMs);
    this.refresh();
  }

  /** Waits until the journal holds everything that was accepted. */
  async settled(): Promise<void> {
    await eventually(() => this.world.journal(this.id).length >= this.seq, `entry ${this.seq}`, BUDGET_MS);
    this.refresh();
  }

  private refresh(): void {
    const last = this.world.journal(this.id).at(-1);
    if (last !== undefined) this.saw(last.rev, last.seq);
  }

  private saw(rev: number, seq: number): void {
    this.rev = Math.max(this.rev, rev);
    this.seq = Math.max(this.seq, seq);
  }
}

export function selection(months: number): ClauseSelection {
  return { option: 'standard' as OptionId, parameters: { months } };
}

export function propose(clause: ClauseId, months: number): Move {
  return { kind: 'propose', clause, selection: selection(months) };
}

export async function eventually(
  holds: () => boolean | Promise<boolean>,
  what: string,
  budgetMs = BUDGET_MS,
): Promise<void> {
  const end = Date.now() + budgetMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${budgetMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
