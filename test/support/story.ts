import { plusMs } from '../../src/domain/calendar/instant.ts';
import type { Actor, Role } from '../../src/domain/engagement/actor.ts';
import { admit } from '../../src/domain/engagement/admit.ts';
import type {
  Command,
  CommandEnvelope,
  Move,
  Signatory,
  SigningOrders,
  SubmitApplication,
  SystemCommand,
} from '../../src/domain/engagement/command.ts';
import { decide } from '../../src/domain/engagement/decide.ts';
import type { Event, RecordedEvent } from '../../src/domain/engagement/event.ts';
import { evolve } from '../../src/domain/engagement/evolve.ts';
import type { Policy } from '../../src/domain/engagement/policy.ts';
import { record } from '../../src/domain/engagement/record.ts';
import { CURRENT_RULES_VERSION } from '../../src/domain/engagement/rules-version.ts';
import { selectionSha256 } from '../../src/domain/engagement/selection-sha256.ts';
import type { ClauseState, EngagementState } from '../../src/domain/engagement/state.ts';
import { sha256Hex } from '../../src/domain/evidence/sha256.ts';
import type {
  CallId,
  ClauseId,
  CommandId,
  CompanyId,
  EngagementId,
  Instant,
  LibraryHash,
  OptionId,
  PersonId,
  Sha256,
} from '../../src/domain/ids.ts';
import type { ClauseSelection } from '../../src/domain/memorandum/selection.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { Side } from '../../src/domain/side.ts';
import { MS_POLICY } from './policies.ts';

/** The cast of domain stories: two people a side, one who signs and one who advises, and some who may not. */
export const CEO = someone('ceo', 'startup', 'su-ceo');
export const STARTUP_COUNSEL = someone('startup-counsel', 'startup', 'su-counsel');
export const BUSINESS = someone('business', 'industrial', 'ind-business');
export const INDUSTRIAL_COUNSEL = someone('industrial-counsel', 'industrial', 'ind-legal');
export const DELEGATE = someone('delegate', 'industrial', 'ind-signatory');
export const OFFICER: Actor = { kind: 'staff', person: 'officer' as PersonId, role: 'bpi-officer' };
export const ENGINE: Actor = { kind: 'system' };

export const LIBRARY = sha256Hex('library') as LibraryHash;
export const IP = 'background-ip' as ClauseId;
export const RESULTS = 'results-ownership' as ClauseId;
export const MONEY = 'financial-terms' as ClauseId;

export const TEXT = frozen('text');

export function someone(person: string, side: Side, role: Role, verified = true): Actor {
  return { kind: 'person', person: person as PersonId, side, role, verified };
}

export function selection(option: string, parameters: ClauseSelection['parameters'] = {}): ClauseSelection {
  return { option: option as OptionId, parameters };
}

export function frozen(name: string) {
  return {
    textSha256: sha256Hex(`${name}:text`),
    termsSha256: sha256Hex(`${name}:terms`),
    documentSha256: sha256Hex(`${name}:pdf`),
    docxSha256: sha256Hex(`${name}:docx`),
  };
}

export function application(policy: Partial<Policy> = {}): SubmitApplication {
  return {
    type: 'submit-application',
    engagement: 'engagement-1' as EngagementId,
    call: 'call-1' as CallId,
    startup: 'startup-1' as CompanyId,
    industrial: 'industrial-1' as CompanyId,
    applicationSha256: sha256Hex('application'),
    libraryHash: LIBRARY,
    rulesVersion: CURRENT_RULES_VERSION,
    policy: { ...MS_POLICY, ...policy },
  };
}

export interface StoryOptions {
  readonly turnMode?: 'alternate' | 'simultaneous';
  readonly pen?: Side;
  readonly policy?: Partial<Policy>;
  readonly now?: Instant;
  readonly signatories?: readonly Signatory[];
  readonly signingOrder?: SigningOrders;
}

/** One engagement told step by step, on the product's own admit, decide and evolve. */
export class Story {
  now = '2026-09-01T08:00:00.000Z' as Instant;
  readonly journal: RecordedEvent[] = [];
  private current: EngagementState | null = null;
  private commands = 0;

  /** From the application to the opening, all in order. */
  static opened(clauses: readonly ClauseId[] = [IP, RESULTS], options: StoryOptions = {}): Story {
    const story = new Story();
    story.now = options.now ?? story.now;
    const turnMode = options.turnMode ?? 'alternate';
    story.does(CEO, application(options.policy));
    story.does(BUSINESS, { type: 'select-application' });
    story.does(BUSINESS, {
      type: 'open-engagement',
      turnMode,
      pen: turnMode === 'simultaneous' ? null : (options.pen ?? 'startup'),
      clauses,
      signatories: options.signatories ?? [
        { person: personOf(CEO), side: 'startup' },
        { person: personOf(DELEGATE), side: 'industrial' },
      ],
      ...(options.signingOrder === undefined ? {} : { signingOrder: options.signingOrder }),
    });
    return story;
  }

  /** Everything agreed in two turns, frozen, and approved by both counsel. */
  static approved(options: StoryOptions = {}): Story {
    const story = Story.agreed(options);
    story.does(CEO, { type: 'freeze-text' });
    story.engine({ type: 'record-frozen-text', request: story.state.seq, text: TEXT });
    story.does(STARTUP_COUNSEL, { type: 'approve-text', textSha256: TEXT.textSha256 });
    story.does(INDUSTRIAL_COUNSEL, { type: 'approve-text', textSha256: TEXT.textSha256 });
    return story;
  }

  static agreed(options: StoryOptions = {}): Story {
    const story = Story.opened(undefined, options);
    story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection('startup-owns'))]);
    story.sends(BUSINESS, [story.accepts(IP), story.accepts(RESULTS)]);
    return story;
  }

  get state(): EngagementState {
    if (this.current === null) throw new Error('the story has not begun');
    return this.current;
  }

  clause(clause: ClauseId): ClauseState {
    const found = this.state.clauses[clause];
    if (found === undefined) throw new Error(`not in scope: ${clause}`);
    return found;
  }

  /** Does it, or fails with the refusal. */
  does(actor: Actor, command: Command | SystemCommand, expectedRev?: number | null): readonly Event[] {
    const refusal = this.refusal(actor, command, expectedRev);
    if (refusal !== null) throw new Error(`refused: ${refusal.code}: ${refusal.message.en}`);
    return this.decides(actor, command);
  }

  sends(actor: Actor, moves: readonly Move[], nextMode?: 'alternate' | 'simultaneous'): readonly Event[] {
    return this.does(
      actor,
      nextMode === undefined ? { type: 'send-turn', moves } : { type: 'send-turn', moves, nextMode },
    );
  }

  engine(command: SystemCommand): readonly Event[] {
    return this.does(ENGINE, command);
  }

  /** The code of the refusal that the attempt meets; null when it would be accepted. Changes nothing. */
  refuses(actor: Actor, command: Command | SystemCommand, expectedRev?: number | null): string | null {
    return this.refusal(actor, command, expectedRev)?.code ?? null;
  }

  /** Without asking `admit`: what the engine does with results. */
  decides(actor: Actor, command: Command | SystemCommand): readonly Event[] {
    this.commands += 1;
    const context = { now: this.now, commandId: `command-${this.commands}` as CommandId, actor };
    const events = decide(this.current, command, context);
    for (const recorded of record(this.current, events, context)) {
      this.current = evolve(this.current, recorded);
      this.journal.push(recorded);
    }
    return events;
  }

  wait(ms: number): void {
    this.now = plusMs(this.now, ms);
  }

  /** An acceptance of what is on the table now. */
  accepts(clause: ClauseId): Move {
    const { proposal, rev } = this.clause(clause);
    return { kind: 'accept', clause, selectionSha256: proposal?.sha256 ?? sha256Hex(''), clauseRev: rev };
  }

  refusesClause(clause: ClauseId, reason = 'Too wide for us'): Move {
    return { kind: 'refuse', clause, clauseRev: this.clause(clause).rev, reason };
  }

  reserves(clause: ClauseId, point: string): Move {
    const { proposal, rev } = this.clause(clause);
    return { kind: 'reserve', clause, selectionSha256: proposal?.sha256 ?? sha256Hex(''), clauseRev: rev, point };
  }

  private refusal(actor: Actor, command: Command | SystemCommand, expectedRev?: number | null): Refusal | null {
    const envelope: CommandEnvelope<Command | SystemCommand> = {
      commandId: 'attempt' as CommandId,
      bodySha256: sha256Hex('body'),
      actor,
      expectedRev: expectedRev === undefined ? (this.current?.rev ?? null) : expectedRev,
      libraryHash: this.current?.libraryHash ?? LIBRARY,
      command,
    };
    return admit(this.current, envelope, this.now);
  }
}

export function propose(clause: ClauseId, what: ClauseSelection): Move {
  return { kind: 'propose', clause, selection: what };
}

export function hashOf(clause: ClauseId, what: ClauseSelection): Sha256 {
  return selectionSha256(clause, what, LIBRARY);
}

export function personOf(actor: Actor): PersonId {
  if (actor.kind !== 'person') throw new Error('nobody');
  return actor.person;
}
