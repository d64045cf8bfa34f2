import { describe, expect, it } from 'vitest';
import { delaysOf, MS_DELAYS } from '../../../test/support/policies.ts';
import {
  application,
  BUSINESS,
  CEO,
  DELEGATE,
  ENGINE,
  hashOf,
  INDUSTRIAL_COUNSEL,
  IP,
  MONEY,
  OFFICER,
  personOf,
  propose,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
  selection,
  someone,
  TEXT,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { ClauseId, PersonId } from '../ids.ts';
import type { Actor } from './actor.ts';
import { PEOPLES_ACTS } from './acts/acts.ts';
import type { Command, Move, OpenEngagement } from './command.ts';

const KEEP = selection('each-keeps');
const WIDE = selection('wide-licence');
const send = (...moves: Move[]): Command => ({ type: 'send-turn', moves });

describe('an application', () => {
  it('comes from the start-up’s executive, once', () => {
    const story = new Story();
    expect(story.refuses(BUSINESS, application())).toBe('not-your-side');
    expect(story.refuses(STARTUP_COUNSEL, application())).toBe('role-may-not');
    expect(story.refuses(OFFICER, application())).toBe('not-a-party');
    expect(story.refuses(someone('ceo', 'startup', 'su-ceo', false), application())).toBeNull();
    story.does(CEO, application());
    expect(story.refuses(CEO, application())).toBe('already-submitted');
  });

  it('is refused when what it would be built on does not hold', () => {
    const story = new Story();
    const refusal = (change: object) => story.refuses(CEO, { ...application(), ...change } as Command);
    expect(refusal({ call: '' })).toBe('malformed-id');
    expect(refusal({ applicationSha256: 'abc' })).toBe('malformed-hash');
    expect(refusal({ industrial: 'startup-1' })).toBe('same-company');
    expect(refusal({ rulesVersion: 99 })).toBe('unsupported-rules');
    for (const policy of [
      { delays: delaysOf({ turn: 0 }) },
      { delays: delaysOf({ longstop: 1e15 }) },
      { pauses: { justifiedBusinessDays: -1, awaitingDays: 1 } },
      { maxTurns: 0.5 },
      { reminderPercents: [50, 50] },
      { reminderPercents: [100] },
    ]) {
      expect(story.refuses(CEO, application(policy))).toBe('policy-out-of-range');
    }
  });

  it('is selected or declined by a confirmed member of the industrial', () => {
    const story = new Story();
    expect(story.refuses(BUSINESS, { type: 'select-application' })).toBe('engagement-unknown');
    story.does(CEO, application());
    expect(story.refuses(CEO, { type: 'select-application' })).toBe('not-your-side');
    expect(story.refuses(INDUSTRIAL_COUNSEL, { type: 'select-application' })).toBe('role-may-not');
    expect(story.refuses(someone('new', 'industrial', 'ind-business', false), { type: 'select-application' })).toBe(
      'person-unverified',
    );
    story.does(BUSINESS, { type: 'decline-application', reason: 'budget', comment: 'Next year' });
    expect(story.state).toMatchObject({ stage: 'declined', ended: { side: 'industrial', reason: 'budget' } });
    expect(story.refuses(BUSINESS, { type: 'select-application' })).toBe('engagement-ended');
  });
});

describe('an opening', () => {
  function selected(): Story {
    const story = new Story();
    story.does(CEO, application());
    story.does(BUSINESS, { type: 'select-application' });
    return story;
  }
  const opening: OpenEngagement = {
    type: 'open-engagement',
    turnMode: 'alternate',
    pen: 'startup',
    clauses: [IP],
    signatories: [
      { person: personOf(CEO), side: 'startup' },
      { person: personOf(DELEGATE), side: 'industrial' },
    ],
  };

  it.each([
    [{ pen: null }, 'pen-missing'],
    [{ turnMode: 'simultaneous' }, 'pen-superfluous'],
    [{ clauses: [] }, 'no-clause-in-scope'],
    [{ clauses: [IP, IP] }, 'clause-named-twice'],
    [{ clauses: ['Not Kebab'] }, 'malformed-id'],
    [{ clauses: Array.from({ length: 65 }, (_, index) => `clause-${index}`) }, 'too-many-clauses'],
    [{ signatories: opening.signatories.slice(0, 1) }, 'signatory-missing'],
    [{ signatories: [...opening.signatories, ...opening.signatories] }, 'signatory-named-twice'],
    [{ signatories: Array(13).fill(opening.signatories[0]) }, 'too-many-signatories'],
  ])('with %j is refused: %s', (change, code) => {
    expect(selected().refuses(BUSINESS, { ...opening, ...change } as Command)).toBe(code);
  });

  it('may be simultaneous unless the policy says otherwise', () => {
    const story = new Story();
    story.does(CEO, application({ simultaneousTurns: false }));
    story.does(BUSINESS, { type: 'select-application' });
    const sealed: Command = { ...opening, turnMode: 'simultaneous', pen: null };
    expect(story.refuses(BUSINESS, sealed)).toBe('simultaneous-not-allowed');
    expect(selected().refuses(BUSINESS, sealed)).toBeNull();
  });
});

describe('who may act, and on what knowledge', () => {
  it('is told first what is most useful', () => {
    const story = Story.opened();
    const turn = send(propose(IP, KEEP));
    expect(story.refuses(CEO, turn, story.state.rev - 1)).toBe('stale-revision');
    expect(story.refuses(CEO, turn, story.state.rev + 1)).toBe('stale-revision');
    expect(story.refuses(CEO, turn, null)).toBe('missing-revision');
    expect(story.refuses(BUSINESS, turn)).toBe('not-your-turn');
    expect(story.refuses(OFFICER, turn)).toBe('not-a-party');
    expect(story.refuses(someone('buyer', 'startup', 'ind-purchasing'), turn)).toBe('role-may-not');
    expect(story.refuses(CEO, { type: 'freeze-text' })).toBe('not-at-this-stage');
    expect(story.refuses(CEO, { type: 'pass-deadline', deadline: 'longstop' })).toBe('system-only');
    expect(story.refuses(CEO, { type: 'unheard-of' } as unknown as Command)).toBe('unknown-command');
    expect(story.refuses(ENGINE, turn)).toBe('not-a-party');
  });

  it('keeps what a person prepared while only a reminder or the other side’s seal came in between', () => {
    const story = Story.opened([IP], { turnMode: 'simultaneous' });
    const seen = story.state.rev;
    story.does(BUSINESS, { type: 'seal-turn', commitment: sha256Hex('theirs') });
    story.wait(MS_DELAYS.turn.ms / 2);
    story.engine({ type: 'pass-deadline', deadline: 'turn-1@50' });
    expect(story.state.rev).toBe(seen + 2);
    expect(story.refuses(CEO, { type: 'seal-turn', commitment: sha256Hex('ours') }, seen)).toBeNull();
    expect(story.refuses(CEO, { type: 'seal-turn', commitment: sha256Hex('ours') }, seen - 1)).toBe('stale-revision');
  });
});

describe('a turn', () => {
  const at = (story: Story, moves: readonly Move[], actor: Actor = CEO) =>
    story.refuses(actor, { type: 'send-turn', moves });

  it('holds something, on clauses in scope, one position each', () => {
    const story = Story.opened();
    expect(at(story, [])).toBe('empty-turn');
    expect(at(story, [propose(MONEY, KEEP)])).toBe('clause-out-of-scope');
    expect(at(story, [propose('constructor' as ClauseId, KEEP)])).toBe('clause-out-of-scope');
    expect(at(story, [propose(IP, KEEP), propose(IP, WIDE)])).toBe('two-moves-on-one-clause');
    expect(at(story, [propose(IP, KEEP), { kind: 'comment', clause: IP, text: 'As discussed' }])).toBeNull();
    expect(at(story, [{ kind: 'comment', clause: IP, text: '  ' }])).toBe('text-missing');
    expect(at(story, [{ kind: 'comment', clause: IP, text: '\ud800' }])).toBe('text-missing');
    expect(at(story, [{ kind: 'comment', clause: IP, text: 'a'.repeat(2_001) }])).toBe('text-too-long');
    expect(at(story, Array(257).fill({ kind: 'comment', clause: IP, text: 'a' }))).toBe('too-many-moves');
    expect(at(story, [{ kind: 'dance', clause: IP } as unknown as Move])).toBe('unknown-move');
    expect(story.refuses(CEO, { type: 'send-turn', moves: [propose(IP, KEEP)], message: 'a'.repeat(4_001) })).toBe(
      'text-too-long',
    );
  });

  it('answers only what the other side has put on the table', () => {
    const story = Story.opened();
    expect(at(story, [story.accepts(IP)])).toBe('nothing-on-the-table');
    story.sends(CEO, [propose(IP, KEEP)]);
    story.sends(BUSINESS, [{ kind: 'comment', clause: IP, text: 'We think about it' }]);
    expect(at(story, [story.accepts(IP)])).toBe('own-proposal');
    expect(at(story, [story.refusesClause(IP)])).toBe('own-proposal');
    expect(at(story, [propose(IP, KEEP)])).toBe('already-on-the-table');
  });

  it('consents to the very text and revision that it names', () => {
    const story = Story.opened();
    story.sends(CEO, [propose(IP, KEEP)]);
    const { rev } = story.clause(IP);
    const accept = (selectionSha256 = hashOf(IP, KEEP), clauseRev = rev): Move => ({
      kind: 'accept',
      clause: IP,
      selectionSha256,
      clauseRev,
    });
    expect(at(story, [accept(hashOf(IP, WIDE))], BUSINESS)).toBe('other-selection');
    expect(at(story, [accept(hashOf(RESULTS, KEEP))], BUSINESS)).toBe('other-selection');
    expect(at(story, [accept(hashOf(IP, KEEP), rev - 1)], BUSINESS)).toBe('stale-clause');
    story.sends(BUSINESS, [accept()]);
    story.sends(CEO, [{ kind: 'comment', clause: IP, text: 'Thank you' }]);
    expect(at(story, [accept()], BUSINESS)).toBe('already-accepted');
  });

  it('does not revive an old consent when the text returns to an earlier wording', () => {
    const story = Story.opened();
    story.sends(CEO, [propose(IP, KEEP)]);
    const old = story.accepts(IP);
    story.sends(BUSINESS, [propose(IP, WIDE)]);
    story.sends(CEO, [propose(IP, KEEP)]);
    expect(at(story, [old], BUSINESS)).toBe('stale-clause');
    expect(at(story, [story.accepts(IP)], BUSINESS)).toBeNull();
  });

  it('proposes something that can be hashed and carried', () => {
    const story = Story.opened();
    expect(at(story, [propose(IP, selection('x', { note: '\ud800' }))])).toBe('selection-not-canonical');
    expect(at(story, [propose(IP, selection('x', { note: 'a'.repeat(8_000) }))])).toBe('selection-too-large');
    expect(at(story, [propose(IP, selection('x', { n: Number.NaN }))])).toBe('selection-not-canonical');
  });

  it('has its number, and no more of them than the policy allows', () => {
    const story = Story.opened([IP], { policy: { maxTurns: 2 } });
    story.sends(CEO, [propose(IP, KEEP)]);
    story.sends(BUSINESS, [story.refusesClause(IP)]);
    expect(at(story, [propose(IP, WIDE)])).toBe('turn-limit-reached');
  });

  it('is sealed when both write at once, and sent when they alternate', () => {
    const sealing = Story.opened([IP], { turnMode: 'simultaneous' });
    expect(at(sealing, [propose(IP, KEEP)])).toBe('turn-is-simultaneous');
    expect(sealing.refuses(CEO, { type: 'seal-turn', commitment: 'short' as never })).toBe('malformed-hash');
    sealing.does(CEO, { type: 'seal-turn', commitment: sha256Hex('mine') });
    expect(sealing.refuses(STARTUP_COUNSEL, { type: 'seal-turn', commitment: sha256Hex('other') })).toBe(
      'already-sealed',
    );
    expect(Story.opened().refuses(CEO, { type: 'seal-turn', commitment: sha256Hex('mine') })).toBe('turn-is-alternate');
  });
});

describe('review and signature', () => {
  function frozen(): Story {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    story.engine({ type: 'record-frozen-text', request: story.state.seq, text: TEXT });
    return story;
  }
  const { textSha256, documentSha256 } = TEXT;
  const sign: Command = { type: 'sign-text', textSha256, documentSha256 };

  it('is counsel’s to approve, of this text, once a side', () => {
    const story = frozen();
    expect(story.refuses(CEO, { type: 'approve-text', textSha256 })).toBe('role-may-not');
    expect(story.refuses(STARTUP_COUNSEL, { type: 'approve-text', textSha256: documentSha256 })).toBe('other-text');
    story.does(STARTUP_COUNSEL, { type: 'approve-text', textSha256 });
    expect(story.refuses(someone('second', 'startup', 'su-counsel'), { type: 'approve-text', textSha256 })).toBe(
      'already-approved',
    );
    expect(story.refuses(CEO, sign)).toBe('not-at-this-stage');
  });

  it('is returned with points on clauses in scope', () => {
    const story = frozen();
    const returned = (...clauses: ClauseId[]): Command => ({
      type: 'return-review',
      textSha256,
      points: clauses.map((clause) => ({ clause, reason: 'Unclear' })),
    });
    expect(story.refuses(INDUSTRIAL_COUNSEL, returned())).toBe('no-point-returned');
    expect(story.refuses(INDUSTRIAL_COUNSEL, returned(MONEY))).toBe('clause-out-of-scope');
    expect(story.refuses(INDUSTRIAL_COUNSEL, returned(IP, IP))).toBe('point-named-twice');
    expect(story.refuses(BUSINESS, returned(IP))).toBe('role-may-not');
  });

  it('is signed by the people named, in order, confirmed, and never by counsel', () => {
    const story = Story.approved();
    expect(story.refuses(STARTUP_COUNSEL, sign)).toBe('counsel-never-signs');
    expect(story.refuses(BUSINESS, sign)).toBe('not-a-signatory');
    expect(story.refuses(DELEGATE, sign)).toBe('not-next-to-sign');
    expect(story.refuses(someone('ceo', 'startup', 'su-ceo', false), sign)).toBe('person-unverified');
    expect(story.refuses(someone('ceo', 'industrial', 'ind-signatory'), sign)).toBe('not-a-signatory');
    expect(story.refuses(CEO, { ...sign, textSha256: documentSha256 } as Command)).toBe('other-text');
    expect(story.refuses(CEO, { ...sign, documentSha256: textSha256 } as Command)).toBe('other-document');

    story.does(CEO, sign);
    expect(story.refuses(CEO, sign)).toBe('signature-in-the-making');
    expect(story.refuses(DELEGATE, sign)).toBe('signature-in-the-making');
    story.engine({
      type: 'record-signature',
      request: story.state.seq,
      documentSha256: sha256Hex('one'),
      signedAt: story.now,
    });
    expect(story.refuses(CEO, sign)).toBe('already-signed');
    expect(story.refuses(DELEGATE, sign)).toBe('other-document');
    expect(
      story.refuses(STARTUP_COUNSEL, { type: 'return-review', textSha256, points: [{ clause: IP, reason: 'Late' }] }),
    ).toBe('signatures-begun');
  });

  it('counsel named to sign still does not sign', () => {
    const story = Story.approved();
    expect(
      story.refuses(
        { kind: 'person', person: 'ceo' as PersonId, side: 'startup', role: 'su-counsel', verified: true },
        sign,
      ),
    ).toBe('counsel-never-signs');
  });
});

describe('a withdrawal', () => {
  it('is a principal’s, at any time before all have signed', () => {
    const story = Story.approved();
    const leave: Command = { type: 'withdraw', reason: 'strategy' };
    expect(story.refuses(STARTUP_COUNSEL, leave)).toBe('role-may-not');
    expect(story.refuses(INDUSTRIAL_COUNSEL, leave)).toBe('role-may-not');
    expect(story.refuses(someone('ceo', 'startup', 'su-ceo', false), leave)).toBe('person-unverified');
    story.does(DELEGATE, leave);
    expect(story.state).toMatchObject({ stage: 'withdrawn', ended: { side: 'industrial', reason: 'strategy' } });
    expect(story.refuses(CEO, leave)).toBe('engagement-ended');
  });

  it.each(PEOPLES_ACTS)('ends all: %s comes too late, from whichever side', (type) => {
    const story = Story.approved();
    story.does(DELEGATE, { type: 'withdraw', reason: 'strategy' });
    const late = { type } as Command;
    for (const actor of [CEO, BUSINESS, STARTUP_COUNSEL, INDUSTRIAL_COUNSEL, DELEGATE]) {
      expect(story.refuses(actor, late)).toBe('engagement-ended');
    }
  });

  it('wins over a signature in the making', () => {
    const story = Story.approved();
    story.does(CEO, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256: TEXT.documentSha256 });
    const request = story.state.seq;
    story.does(BUSINESS, { type: 'withdraw', reason: 'budget' });
    const events = story.engine({
      type: 'record-signature',
      request,
      documentSha256: sha256Hex('late'),
      signedAt: story.now,
    });
    expect(events).toEqual([{ type: 'signature-discarded', request, person: 'ceo', side: 'startup' }]);
    expect(story.state).toMatchObject({ stage: 'withdrawn', signing: [], signatures: [] });
    expect(
      story.refuses(ENGINE, {
        type: 'record-signature',
        request,
        documentSha256: sha256Hex('late'),
        signedAt: story.now,
      }),
    ).toBe('result-not-awaited');
  });
});
