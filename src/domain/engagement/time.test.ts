import { describe, expect, it } from 'vitest';
import { MS_DELAYS } from '../../../test/support/policies.ts';
import {
  application,
  BUSINESS,
  CEO,
  DELEGATE,
  IP,
  propose,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
  selection,
  TEXT,
} from '../../../test/support/story.ts';
import { plusMs } from '../calendar/instant.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import { allowedCommands } from './allowed-commands.ts';
import { deadlines } from './deadlines.ts';
import { project } from './project.ts';

const ids = (story: Story) => deadlines(story.state).map((deadline) => deadline.id);
/** What a principal may do at any time while talks last. */
const ANY_TIME = ['ask-pause', 'escalate', 'propose-mediation', 'withdraw'];
const pass = (story: Story, deadline: string) =>
  story.decides({ kind: 'system' }, { type: 'pass-deadline', deadline }).map((event) => event.type);

describe('time', () => {
  it('reminds at half and at four fifths of a delay, then says that it is over, each once', () => {
    const story = new Story();
    story.does(CEO, application());
    const decisionMs = MS_DELAYS.decision.ms;
    const begun = story.now;
    expect(deadlines(story.state).map(({ id, at, effect, side }) => [id, at, effect, side])).toEqual([
      ['decision@50', plusMs(begun, decisionMs * 0.5), 'remind', 'industrial'],
      ['decision@80', plusMs(begun, decisionMs * 0.8), 'remind', 'industrial'],
      ['decision', plusMs(begun, decisionMs), 'overdue', 'industrial'],
    ]);
    story.wait(decisionMs / 2 - 1);
    expect(pass(story, 'decision@50')).toEqual([]);
    story.wait(1);
    expect(pass(story, 'decision@50')).toEqual(['reminder-due']);
    expect(pass(story, 'decision@50')).toEqual([]);
    story.wait(decisionMs);
    expect(pass(story, 'decision')).toEqual(['deadline-passed']);
    expect(pass(story, 'decision')).toEqual([]);
    // Late is late, not lost: the application can still be selected.
    story.does(BUSINESS, { type: 'select-application' });
    expect(ids(story)).toEqual(['opening@50', 'opening@80', 'opening']);
  });

  it('gives each turn a delay of its own, and the longstop to the whole', () => {
    const story = Story.opened();
    const longstop = deadlines(story.state).find((deadline) => deadline.id === 'longstop')?.at;
    story.wait(1000);
    story.sends(CEO, [propose(IP, selection('each-keeps'))]);
    expect(ids(story).filter((id) => !id.startsWith('longstop'))).toEqual(['turn-2@50', 'turn-2@80', 'turn-2']);
    expect(deadlines(story.state).find((deadline) => deadline.id === 'turn-2')).toMatchObject({
      at: plusMs(story.now, MS_DELAYS.turn.ms),
      side: 'industrial',
    });
    expect(deadlines(story.state).find((deadline) => deadline.id === 'longstop')?.at).toBe(longstop);
    expect(pass(story, 'turn-1')).toEqual([]);
  });

  it('ends the talks at the longstop, whatever is in the making', () => {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    const request = story.state.seq;
    story.wait(MS_DELAYS.longstop.ms);
    expect(pass(story, 'longstop')).toEqual(['deadline-passed', 'expired']);
    expect(story.state.stage).toBe('expired');
    expect(deadlines(story.state)).toEqual([]);
    expect(story.decides({ kind: 'system' }, { type: 'record-frozen-text', request, text: TEXT })).toEqual([]);
  });

  it('ends the signature at its deadline, and discards what comes back later', () => {
    const story = Story.approved();
    story.does(CEO, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256: TEXT.documentSha256 });
    const request = story.state.seq;
    story.wait(MS_DELAYS.signature.ms);
    const clock = ids(story).find((id) => id.startsWith('signature-')) ?? '';
    expect(pass(story, clock.replace(/@.*/, ''))).toEqual(['deadline-passed', 'expired']);
    const signed = { type: 'record-signature', request, documentSha256: sha256Hex('x'), signedAt: story.now } as const;
    expect(story.engine(signed).map((event) => event.type)).toEqual(['signature-discarded']);
  });

  it('runs a review for each side apart, until that side has answered', () => {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    story.engine({ type: 'record-frozen-text', request: story.state.seq, text: TEXT });
    const due = () => deadlines(story.state).filter((each) => each.kind === 'review' && each.effect === 'overdue');
    expect(
      due()
        .map((each) => each.side)
        .sort(),
    ).toEqual(['industrial', 'startup']);
    story.does(STARTUP_COUNSEL, { type: 'approve-text', textSha256: TEXT.textSha256 });
    expect(due().map((each) => each.side)).toEqual(['industrial']);
  });
});

describe('what screens show', () => {
  it('says who is awaited, for what, until when', () => {
    const story = Story.opened();
    expect(project(story.state)).toMatchObject({
      engagement: {
        stage: 'negotiating',
        awaiting: ['startup'],
        working: [],
        counts: { total: 2, open: 2, agreed: 0, conflict: 0 },
        nextDeadline: { kind: 'turn', side: 'startup' },
      },
      tasks: [
        {
          id: 'send-turn:turn-1:startup',
          kind: 'send-turn',
          side: 'startup',
          roles: ['su-ceo', 'su-counsel'],
          since: story.now,
          due: plusMs(story.now, MS_DELAYS.turn.ms),
        },
      ],
    });
  });

  it('shows only the clauses that a step touched as changed', () => {
    const story = Story.opened();
    const before = story.state.seq;
    story.sends(CEO, [propose(IP, selection('each-keeps'))]);
    const changed = project(story.state).clauses.filter((clause) => clause.changedSeq > before);
    expect(changed.map((clause) => clause.clause)).toEqual([IP]);
    expect(project(story.state).clauses.map((clause) => clause.clause)).toEqual([IP, RESULTS]);
  });

  it('asks one signatory at a time, by name', () => {
    const story = Story.approved();
    const asked = () => project(story.state).tasks.map((task) => [task.kind, task.person]);
    expect(asked()).toEqual([['sign-text', 'ceo']]);
    story.does(CEO, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256: TEXT.documentSha256 });
    expect(asked()).toEqual([]);
    expect(project(story.state).engagement).toMatchObject({ working: ['signature'], awaiting: [] });
    story.engine({
      type: 'record-signature',
      request: story.state.seq,
      documentSha256: sha256Hex('one'),
      signedAt: story.now,
    });
    expect(asked()).toEqual([['sign-text', 'delegate']]);
    expect(project(story.state).engagement.signatories.map((signatory) => signatory.state)).toEqual(['signed', 'next']);
  });

  it('offers each person what that person may do', () => {
    const story = Story.opened();
    const talking = [
      'ask-pause',
      'escalate',
      'propose-mediation',
      'invite-adviser',
      'propose-library-adoption',
      'withdraw',
    ];
    expect(allowedCommands(story.state, CEO)).toEqual(['send-nda', 'open-document', 'send-turn', ...talking]);
    expect(allowedCommands(story.state, STARTUP_COUNSEL)).toEqual([
      'send-nda',
      'open-document',
      'send-turn',
      'ask-pause',
      'escalate',
      'invite-adviser',
      'propose-library-adoption',
    ]);
    expect(allowedCommands(story.state, BUSINESS)).toEqual([
      'send-nda',
      'open-document',
      ...talking.slice(0, -1),
      'ask-supplier-items',
      'withdraw',
    ]);
    const signing = Story.approved().state;
    expect(allowedCommands(signing, CEO)).toEqual(['send-nda', 'open-document', 'sign-text', ...ANY_TIME]);
    expect(allowedCommands(signing, DELEGATE)).toEqual(['propose-mediation', 'withdraw']);
    expect(allowedCommands(signing, STARTUP_COUNSEL)).toEqual([
      'send-nda',
      'open-document',
      'return-review',
      'ask-pause',
      'escalate',
    ]);
  });
});
