import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  frozen,
  hashOf,
  INDUSTRIAL_COUNSEL,
  IP,
  MONEY,
  personOf,
  propose,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
  selection,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { Instant, Sha256 } from '../ids.ts';
import type { Move } from './command.ts';
import { evolve } from './evolve.ts';
import { project } from './project.ts';
import type { EngagementState } from './state.ts';
import { turnCommitment } from './turn/sealed-turn.ts';
import { outstandingWork } from './work.ts';

const STARTUP_OWNS = selection('startup-owns');
const JOINT = selection('joint', { share: 5000 });
const JOINT_WITH_OPTION = selection('joint', { share: 5000, optionMonths: 6 });

describe('a negotiation from the response to the agreement in force', () => {
  it('goes through a sealed turn, a counter-proposal, a refusal, a reservation and a change of mind', () => {
    const story = Story.opened([IP, RESULTS, MONEY], { turnMode: 'simultaneous' });

    // Both seal; nobody sees anything yet.
    const startup: Move[] = [propose(IP, selection('each-keeps')), propose(RESULTS, STARTUP_OWNS)];
    const industrial: Move[] = [
      propose(IP, selection('each-keeps')),
      propose(RESULTS, JOINT),
      propose(MONEY, selection('grant')),
    ];
    reveal(story, startup, industrial);
    expect(story.clause(IP).status).toBe('agreed');
    expect(story.clause(RESULTS)).toMatchObject({ status: 'proposed', conflictRounds: 1 });
    expect(story.clause(RESULTS).proposal?.by).toBe('startup');
    expect(story.clause(RESULTS).rival?.by).toBe('industrial');

    // The start-up refuses the money and counters on the results.
    expect(story.state.turn).toMatchObject({ number: 3, mode: 'alternate', pen: 'startup' });
    story.sends(CEO, [propose(RESULTS, JOINT_WITH_OPTION), story.refusesClause(MONEY, 'No cash before month nine')]);
    expect(story.clause(RESULTS)).toMatchObject({ status: 'conflict', conflictRounds: 2, rival: null });
    expect(story.clause(MONEY).status).toBe('refused');

    // The industrial pays earlier, and accepts the results subject to a point.
    story.sends(BUSINESS, [
      story.reserves(RESULTS, 'Option limited to our field'),
      propose(MONEY, selection('grant', { months: 3 })),
    ]);
    expect(story.clause(RESULTS)).toMatchObject({ status: 'reserved', reservation: { by: 'industrial' } });

    story.sends(CEO, [story.accepts(MONEY)]);
    expect(story.state.stage).toBe('negotiating');

    // The reservation is lifted: every clause is agreed.
    expect(story.sends(INDUSTRIAL_COUNSEL, [story.accepts(RESULTS)]).map((event) => event.type)).toEqual([
      'turn-sent',
      'agreement-reached',
    ]);
    expect(story.state.stage).toBe('agreed');

    // A change of mind before the freeze: the clause reopens, consent must be given anew.
    story.sends(CEO, [propose(RESULTS, JOINT)]);
    expect(story.state.stage).toBe('negotiating');
    expect(story.clause(RESULTS).acceptedBy).toEqual(['startup']);
    story.sends(BUSINESS, [story.accepts(RESULTS)]);
    expect(story.state.stage).toBe('agreed');

    freeze(story, 'first');
    approveBoth(story);
    sign(story);
    expect(story.state.stage).toBe('in-force');
    expect(project(story.state).engagement.documentSha256).toBe(sha256Hex('signed by delegate'));
    expect(project(story.state).tasks).toEqual([]);
  });

  it('is the fold of its journal', () => {
    const story = Story.approved();
    const folded = story.journal.reduce<EngagementState | null>((state, event) => evolve(state, event), null);
    expect(folded).toEqual(story.state);
    expect(JSON.parse(JSON.stringify(story.state))).toEqual(story.state);
  });

  it('reopens only the clauses that a returned review names, and voids approvals', () => {
    const story = Story.agreed();
    const text = freeze(story, 'first');
    story.does(STARTUP_COUNSEL, { type: 'approve-text', textSha256: text });
    story.does(INDUSTRIAL_COUNSEL, {
      type: 'return-review',
      textSha256: text,
      points: [{ clause: RESULTS, reason: 'Says nothing of know-how' }],
    });
    expect(story.state).toMatchObject({ stage: 'negotiating', frozen: null, approvals: [], returns: 1 });
    expect(story.clause(IP).status).toBe('agreed');
    expect(story.clause(RESULTS)).toMatchObject({ status: 'open', acceptedBy: [] });
    expect(story.refuses(INDUSTRIAL_COUNSEL, { type: 'send-turn', moves: [story.accepts(RESULTS)] })).toBe(
      'nothing-on-the-table',
    );

    // The very same wording may be agreed again, by new acts.
    story.sends(INDUSTRIAL_COUNSEL, [propose(RESULTS, STARTUP_OWNS)]);
    story.sends(CEO, [story.accepts(RESULTS)]);
    freeze(story, 'second');
    expect(story.state.approvals).toEqual([]);
    expect(story.refuses(STARTUP_COUNSEL, { type: 'approve-text', textSha256: text })).toBe('other-text');
  });

  it('is taken to the sponsors when the text comes back a third time, and to the executives the time after', () => {
    const story = Story.agreed();
    const levels = [1, 2, 3, 4].map((time) => {
      const textSha256 = freeze(story, `text ${time}`);
      const points = [{ clause: RESULTS, reason: 'Still nothing of know-how' }];
      story.does(INDUSTRIAL_COUNSEL, { type: 'return-review', textSha256, points });
      const { escalation } = story.state;
      story.sends(INDUSTRIAL_COUNSEL, [propose(RESULTS, STARTUP_OWNS)]);
      expect(story.state.escalation, 'a turn is a step forward').toBeNull();
      story.sends(CEO, [story.accepts(RESULTS)]);
      return escalation;
    });
    expect(levels).toEqual([null, null, 1, 2]);
  });

  it('goes back to the table when the agreed clauses do not assemble', () => {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    const request = story.state.seq;
    story.engine({ type: 'refuse-freeze', request, faults: [{ rule: 'R12', clauses: [IP, RESULTS] }] });
    expect(story.state.stage).toBe('agreed');
    expect(project(story.state).engagement.freezeFaults).toEqual([{ rule: 'R12', clauses: [IP, RESULTS] }]);
    story.sends(CEO, [propose(RESULTS, JOINT)]);
    expect(story.state.stage).toBe('negotiating');
    // The late answer to the first request meets nobody who waits for it.
    expect(story.decides({ kind: 'system' }, { type: 'record-frozen-text', request, text: frozen('late') })).toEqual(
      [],
    );
  });

  it('keeps the reasons for which a side takes a warning, each once', () => {
    const story = Story.agreed();
    const taken = { rule: 'R07', reason: 'The price is in the first order.' };
    expect(story.refuses(CEO, { type: 'freeze-text', acknowledged: [taken, taken] })).toBe('acknowledged-twice');
    expect(story.refuses(CEO, { type: 'freeze-text', acknowledged: [{ rule: 'R07', reason: ' ' }] })).toBe(
      'text-missing',
    );
    story.does(CEO, { type: 'freeze-text', acknowledged: [taken] });
    expect(story.journal.at(-1)?.event).toMatchObject({ type: 'freeze-requested', acknowledged: [taken] });
    expect(outstandingWork(story.state)).toMatchObject([{ kind: 'freeze', acknowledged: ['R07'] }]);
  });

  it('asks both lawyers for each rule that calls for their review', () => {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    const reviews = [{ rule: 'R41', clauses: [IP] }];
    story.engine({ type: 'record-frozen-text', request: story.state.seq, text: frozen('reviewed'), reviews });
    const { textSha256 } = frozen('reviewed');
    for (const counsel of [STARTUP_COUNSEL, INDUSTRIAL_COUNSEL]) {
      expect(story.refuses(counsel, { type: 'approve-text', textSha256 })).toBe('review-not-confirmed');
      story.does(counsel, { type: 'approve-text', textSha256, reviewed: ['R41'] });
    }
    expect(story.state.stage).toBe('signing');
  });
});

function reveal(story: Story, startup: readonly Move[], industrial: readonly Move[]): void {
  const salts = { startup: sha256Hex('salt 1') as string, industrial: sha256Hex('salt 2') as string };
  const turn = story.state.turn.number;
  const commitments = {
    startup: turnCommitment(salts.startup, { moves: startup }),
    industrial: turnCommitment(salts.industrial, { moves: industrial }),
  };
  story.does(CEO, { type: 'seal-turn', commitment: commitments.startup });
  story.does(BUSINESS, { type: 'seal-turn', commitment: commitments.industrial });
  story.engine({
    type: 'reveal-turns',
    turn,
    commitments,
    turns: [
      { side: 'startup', opened: true, moves: startup, salt: salts.startup },
      { side: 'industrial', opened: true, moves: industrial, salt: salts.industrial },
    ],
  });
}

function freeze(story: Story, name: string): Sha256 {
  story.does(CEO, { type: 'freeze-text' });
  story.engine({ type: 'record-frozen-text', request: story.state.seq, text: frozen(name) });
  return frozen(name).textSha256;
}

function approveBoth(story: Story): void {
  const textSha256 = story.state.frozen?.textSha256 ?? hashOf(IP, STARTUP_OWNS);
  story.does(STARTUP_COUNSEL, { type: 'approve-text', textSha256 });
  story.does(INDUSTRIAL_COUNSEL, { type: 'approve-text', textSha256 });
}

function sign(story: Story): void {
  for (const actor of [CEO, DELEGATE]) {
    const { frozen: text } = story.state;
    const documentSha256 = project(story.state).engagement.documentSha256;
    if (text === null || documentSha256 === null) throw new Error('no text');
    story.does(actor, { type: 'sign-text', textSha256: text.textSha256, documentSha256 });
    story.engine({
      type: 'record-signature',
      request: story.state.seq,
      documentSha256: sha256Hex(`signed by ${personOf(actor)}`),
      signedAt: story.now as Instant,
    });
  }
}
