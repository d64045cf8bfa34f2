import type { Side } from '../../side.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { DecisionContext } from '../command.ts';
import { decide } from '../decide.ts';
import type { Event } from '../event.ts';
import { admitting, evolving, FAULTS, type PlantedFault, PRODUCT } from '../explore/faults.ts';
import type { Attempt, Rules } from '../explore/world.ts';
import { nextSignatory } from '../signatories.ts';
import type { EngagementState } from '../state.ts';

/** Every mistake that the simulator can plant: the explorer's, and those of what the procedure has beside the text. */
export const SIMULATED_FAULTS: readonly PlantedFault[] = [
  ...FAULTS,
  {
    name: 'clocks-run-in-pause',
    about: 'a timer that was set before a pause has its effect during it',
    rules: deciding((state, command, context) =>
      decide(command.type === 'pass-deadline' ? { ...state, pause: null } : state, command, context),
    ),
  },
  {
    name: 'pause-imposed',
    about: 'a pause that both sides must agree on begins when one asks',
    rules: deciding((state, command, context) => {
      const events = decide(state, command, context);
      if (command.type !== 'ask-pause' || context.actor.kind !== 'person' || events.length === 0) return events;
      const { cause, until } = command;
      return [...events.slice(0, 1), { type: 'paused', side: context.actor.side, cause, until }];
    }),
  },
  {
    name: 'pause-ended-by-anyone',
    about: 'a side ends the pause that the other asked for',
    rules: admitting((state, envelope) => {
      const by = state.pause?.by ?? null;
      return envelope.command.type === 'resume' && by !== null
        ? { ...envelope, actor: ofSide(envelope.actor, by) }
        : envelope;
    }),
  },
  {
    name: 'mediation-imposed',
    about: 'who proposes a mediator may accept in the other side’s name',
    rules: admitting((state, envelope) => {
      const { by } = state.mediation;
      if (envelope.command.type !== 'accept-mediation' || by === null) return envelope;
      return { ...envelope, actor: ofSide(envelope.actor, otherSide(by)) };
    }),
  },
  {
    name: 'late-effects-forgotten',
    about: 'what follows a delay that passed is not remembered, and follows again',
    rules: evolving((before, after, type) =>
      type === 'stalled' || type === 'escalated' ? { ...after, passed: before.passed } : after,
    ),
  },
  {
    name: 'late-effects-without-delay',
    about: 'what follows a delay that passed is not awaited',
    rules: deciding((state, command, context) => {
      const skipped = decide(state, command, { ...context, now: FAR as DecisionContext['now'] });
      return command.type === 'pass-deadline' && command.deadline.includes('+')
        ? skipped
        : decide(state, command, context);
    }),
  },
  {
    name: 'escalation-falls',
    about: 'a first-level escalation that comes late takes a second-level one back',
    rules: deciding((state, command, context) =>
      decide(state, command, context).map((event) =>
        event.type === 'escalated' && 'deadline' in event.by && event.by.deadline.endsWith('+escalate-1')
          ? { ...event, level: 1 }
          : event,
      ),
    ),
  },
  {
    name: 'withdrawn-keeps-clocks',
    about: 'delays go on running once a side has withdrawn',
    rules: evolving((before, after, type) => (type === 'withdrawn' ? { ...after, clocks: before.clocks } : after)),
  },
  {
    name: 'signatures-outlive-thaw',
    about: 'a signature in the making still counts when the text is sent back',
    rules: evolving((before, after, type) =>
      type === 'review-returned' ? { ...after, signing: before.signing } : after,
    ),
  },
  {
    name: 'signatures-outlive-round',
    about: 'what was signed in a round that ended counts in the next',
    rules: evolving((before, after, type) =>
      type === 'signature-round-ended' ? { ...after, signatures: before.signatures } : after,
    ),
  },
  {
    name: 'shown-without-secrecy',
    about: 'confidential documents are shown before the confidentiality agreement is executed',
    rules: admitting((_state, envelope) => {
      const { command } = envelope;
      if (command.type !== 'open-document') return envelope;
      return { ...envelope, command: { ...command, documentClass: 'C1' } };
    }),
  },
  {
    name: 'nda-of-any-text',
    about: 'a confidentiality agreement is signed whatever text is named',
    rules: admitting((state, envelope) => {
      const { command } = envelope;
      const textSha256 = state.nda?.textSha256;
      if (command.type !== 'sign-nda' || textSha256 === undefined) return envelope;
      return { ...envelope, command: { ...command, textSha256 } };
    }),
  },
  {
    name: 'stale-taken',
    about: 'an act is taken whatever revision its author saw',
    rules: admitting((state, envelope) => ({ ...envelope, expectedRev: state.rev })),
  },
  {
    name: 'anyone-confirmed',
    about: 'acts that engage the company are taken from people whom nobody confirmed',
    rules: admitting((_state, envelope) =>
      envelope.actor.kind === 'person' ? { ...envelope, actor: { ...envelope.actor, verified: true } } : envelope,
    ),
  },
  {
    name: 'signed-by-another',
    about: 'whoever may sign at all signs in the place of who is next',
    rules: admitting((state, envelope) => {
      const next = nextSignatory(state);
      const { actor } = envelope;
      if (envelope.command.type !== 'sign-text' || next === null || actor.kind !== 'person') return envelope;
      return { ...envelope, actor: { ...actor, ...next, role: next.side === 'startup' ? 'su-ceo' : 'ind-signatory' } };
    }),
  },
  {
    name: 'power-not-asked',
    about: 'a signature is taken whatever power stands behind it',
    rules: admitting((_state, envelope) => {
      const { command } = envelope;
      if (command.type !== 'sign-text' || command.check?.power == null) return envelope;
      const power = { ...command.check.power, verified: true };
      return { ...envelope, command: { ...command, check: { ...command.check, power } } };
    }),
  },
  {
    name: 'longstop-lost',
    about: 'the end of the talks is forgotten when a review is returned or a pause is over',
    rules: evolving((_before, after, type) => {
      const { longstop: _lost, ...clocks } = after.clocks;
      return type === 'review-returned' || type === 'resumed' ? { ...after, clocks } : after;
    }),
  },
  {
    name: 'state-beside-the-journal',
    about: 'a fold of the journal does not give what the run remembered',
    rules: forgetful(),
  },
];

const FAR = '9999-12-31T23:59:59.999Z';

function deciding(
  change: (state: EngagementState, command: Attempt['command'], context: DecisionContext) => readonly Event[],
): Rules {
  return {
    ...PRODUCT,
    decide: (state, command, context) =>
      state === null ? decide(state, command, context) : change(state, command, context),
  };
}

function ofSide(actor: Actor, side: Side): Actor {
  if (actor.kind !== 'person') return actor;
  return { ...actor, side, role: side === 'startup' ? 'su-ceo' : 'ind-business' };
}

/** Each fold counts from where the last one ended: what no rule may do. */
function forgetful(): Rules {
  let turns = 0;
  return evolving((_before, after, type) => {
    if (type === 'turn-sent') turns += 1;
    return type === 'turn-sent' ? { ...after, returns: turns } : after;
  });
}
