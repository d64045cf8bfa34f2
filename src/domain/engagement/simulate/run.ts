import { isSameJson } from '../../evidence/same-json.ts';
import { sha256Hex } from '../../evidence/sha256.ts';
import type { CallId, CommandId, CompanyId, EngagementId, Instant } from '../../ids.ts';
import type { Actor } from '../actor.ts';
import type { Command, CommandEnvelope, SubmitApplication, SystemCommand } from '../command.ts';
import type { RecordedEvent } from '../event.ts';
import { CEO, ENGINE, LIBRARY_HASH } from '../explore/people.ts';
import { NOTHING_SEEN, witnessed } from '../explore/witness.ts';
import type { Edits, Rules } from '../explore/world.ts';
import { record } from '../record.ts';
import { CURRENT_RULES_VERSION } from '../rules-version.ts';
import type { EngagementState } from '../state.ts';
import { upgradeState } from '../upgrade-state.ts';
import { beginning, policyOf } from './cast.ts';
import { type Breach, breachOf } from './invariants.ts';
import { older } from './passing-time.ts';
import type { Random } from './random.ts';
import type { SimulatedWorld } from './situation.ts';

const BODY = sha256Hex('');
const COMMAND_ID = 'simulation' as CommandId;

/** Something that was sent: it may arrive late, and again. */
export interface Sent {
  readonly actor: Actor;
  readonly command: Command | SystemCommand;
  readonly seen: Edits;
  readonly expectedRev: number;
}

/** One engagement being simulated. It stops at the first invariant that breaks. */
export class Run {
  world: SimulatedWorld;
  breach: Breach | null = null;
  readonly journal: RecordedEvent[] = [];
  /** What happened, as lines that a person reads; refused attempts left out. */
  readonly told: string[] = [];

  private readonly rules: Rules;

  constructor(rules: Rules, random: Random) {
    this.rules = rules;
    const now = beginning(random);
    const application: SubmitApplication = { ...APPLICATION, policy: policyOf(random) };
    const context = { now, actor: CEO, commandId: COMMAND_ID };
    let state: EngagementState | null = null;
    for (const each of record(state, rules.decide(state, application, context), context)) {
      state = rules.evolve(state, each);
      this.journal.push(each);
    }
    if (state === null) throw new Error('no application');
    this.world = { state, now, ticks: 0, held: [], witness: NOTHING_SEEN, ages: {}, late: [] };
  }

  /** Whether it was accepted and did something. Refused is as if never sent. */
  sends({ actor, command, seen, expectedRev }: Sent): boolean {
    const { rules, world } = this;
    const envelope: CommandEnvelope<Command | SystemCommand> = {
      commandId: COMMAND_ID,
      bodySha256: BODY,
      actor,
      expectedRev,
      libraryHash: world.state.libraryHash,
      command,
    };
    if (actor.kind !== 'system' && rules.admit(world.state, envelope, world.now) !== null) return false;
    const context = { now: world.now, actor, commandId: COMMAND_ID };
    const events = rules.decide(world.state, command, context);
    if (events.length === 0) return false;

    const recorded = record(world.state, events, context);
    const state = recorded.reduce<EngagementState>((before, each) => rules.evolve(before, each), world.state);
    const witness = witnessed(world.witness, { says: '', actor, command, mayLinger: false, seen }, events);
    const late = events.flatMap((event) =>
      event.type === 'stalled' || event.type === 'mediation-offered'
        ? [event.deadline]
        : event.type === 'escalated' && 'deadline' in event.by
          ? [event.by.deadline]
          : [],
    );
    const after = { ...world, state, witness, late: [...world.late, ...late] };
    this.journal.push(...recorded);
    this.told.push(tell(actor, command, events));
    this.world = after;
    this.breach = breachOf({ envelope, events, before: world, after });
    return true;
  }

  /** The engine's own: a result or a timer. */
  reports(command: SystemCommand): boolean {
    const { state, witness } = this.world;
    return this.sends({ actor: ENGINE, command, seen: witness.edits, expectedRev: state.rev });
  }

  wait(until: Instant): void {
    if (until <= this.world.now) return;
    this.told.push(`time passes until ${until}`);
    this.world = older(this.world, until);
  }

  /** The process dies and comes back: the journal alone, and the state that a run hands on, must both give what there was. */
  crash(): void {
    const { state } = this.world;
    const folded = this.journal.reduce<EngagementState | null>((at, each) => this.rules.evolve(at, each), null);
    const carried = upgradeState(JSON.parse(JSON.stringify(state)));
    if (!isSameJson(folded, state)) {
      this.breach = { invariant: 'journal', sentence: 'the journal does not give the state back' };
    } else if (!isSameJson(carried, state)) {
      this.breach = { invariant: 'journal', sentence: 'the state changes when it is handed on' };
    }
    this.told.push('the process dies and comes back');
    this.world = { ...this.world, state: carried };
  }
}

const APPLICATION: Omit<SubmitApplication, 'policy'> = {
  type: 'submit-application',
  engagement: 'engagement' as EngagementId,
  call: 'call' as CallId,
  startup: 'startup' as CompanyId,
  industrial: 'industrial' as CompanyId,
  applicationSha256: sha256Hex('application'),
  libraryHash: LIBRARY_HASH,
  rulesVersion: CURRENT_RULES_VERSION,
};

function tell(actor: Actor, command: Command | SystemCommand, events: readonly { readonly type: string }[]): string {
  const who = actor.kind === 'system' ? 'the engine' : actor.person;
  const what = command.type === 'pass-deadline' ? `pass-deadline ${command.deadline}` : command.type;
  return `${who}: ${what} → ${events.map((event) => event.type).join(', ')}`;
}
