import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  ENGINE,
  INDUSTRIAL_COUNSEL,
  personOf,
  Story,
  type StoryOptions,
  someone,
  TEXT,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { Instant } from '../ids.ts';
import type { Actor } from './actor.ts';
import { deadlines } from './deadlines.ts';
import { project } from './project.ts';
import { documentToSign } from './signatories.ts';
import { signatoryDeadlines } from './signature-round.ts';
import { outstandingWork } from './work.ts';

const DAY = 24 * 60 * 60 * 1000;
const ROUNDS = { signatureRounds: { renewals: 1 } };
const COFOUNDER = someone('cofounder', 'startup', 'su-ceo');
const DEPUTY = someone('deputy', 'industrial', 'ind-signatory');

function approved(options: StoryOptions = {}): Story {
  return Story.approved({ policy: ROUNDS, ...options });
}

function wishes(story: Story, actor: Actor): void {
  const documentSha256 = documentToSign(story.state) ?? sha256Hex('');
  story.does(actor, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256 });
}

function signs(story: Story, actor: Actor): void {
  wishes(story, actor);
  const request = story.state.seq;
  story.engine({
    type: 'record-signature',
    request,
    documentSha256: sha256Hex(`signed ${request}`),
    signedAt: story.now,
  });
}

/** Lets the earliest deadline of the engagement itself have its effect. */
function passesNext(story: Story): void {
  const [next] = deadlines(story.state).filter(({ effect }) => effect !== 'remind');
  if (next === undefined) throw new Error('nothing is due');
  story.now = next.at;
  story.engine({ type: 'pass-deadline', deadline: next.id });
}

const taskKinds = (story: Story) => project(story.state).tasks.map(({ kind, side }) => `${kind} ${side}`);
const standing = (story: Story) => project(story.state).engagement.signatories.map(({ state }) => state);

describe('a round of signatures that expires', () => {
  it('leaves the text frozen, and begins anew once both sides have asked', () => {
    const story = approved();
    signs(story, CEO);
    passesNext(story);
    expect(story.state).toMatchObject({ stage: 'signing', frozen: TEXT, signatures: [] });
    expect(story.journal.at(-1)?.event).toMatchObject({ type: 'signature-round-ended', round: 1 });
    expect(taskKinds(story)).toEqual(['renew-signatures startup', 'renew-signatures industrial']);
    expect(
      story.refuses(DELEGATE, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256: TEXT.documentSha256 }),
    ).toBe('round-ended');

    story.does(BUSINESS, { type: 'renew-signatures' });
    expect(taskKinds(story)).toEqual(['renew-signatures startup']);
    expect(story.refuses(BUSINESS, { type: 'renew-signatures' })).toBe('renewal-already-asked');
    story.does(CEO, { type: 'renew-signatures' });
    expect(project(story.state).engagement.round).toEqual({
      number: 2,
      status: 'open',
      renewalsLeft: 0,
      renewedBy: [],
    });
    // Everybody signs anew: the offer of the first round has lapsed.
    signs(story, CEO);
    signs(story, DELEGATE);
    expect(story.journal.some(({ event }) => event.type === 'entered-into-force')).toBe(true);
  });

  it('ends the engagement when nobody asks for another', () => {
    const story = approved();
    passesNext(story);
    story.does(CEO, { type: 'renew-signatures' });
    passesNext(story);
    expect(story.state.stage).toBe('expired');
  });

  it('ends the engagement when it was the last that the policy allows', () => {
    const story = approved();
    passesNext(story);
    story.does(CEO, { type: 'renew-signatures' });
    story.does(BUSINESS, { type: 'renew-signatures' });
    expect(story.refuses(BUSINESS, { type: 'void-signatures', reason: 'again' })).toBe('no-renewal-left');
    passesNext(story);
    expect(story.state.stage).toBe('expired');
  });

  it('discards a signature that comes back after it', () => {
    const story = approved();
    wishes(story, CEO);
    const request = story.state.seq;
    passesNext(story);
    expect(outstandingWork(story.state)).toMatchObject([{ kind: 'signature', void: true }]);
    story.does(CEO, { type: 'renew-signatures' });
    story.does(BUSINESS, { type: 'renew-signatures' });
    story.engine({ type: 'record-signature', request, documentSha256: sha256Hex('late'), signedAt: story.now });
    expect(story.journal.at(-1)?.event.type).toBe('signature-discarded');
    expect(story.state.signatures).toEqual([]);
    signs(story, CEO);
    signs(story, DELEGATE);
    expect(story.state.signatures).toHaveLength(2);
  });

  it('may still be answered by a returned review, which closes it', () => {
    const story = approved();
    passesNext(story);
    const [clause = ''] = Object.keys(story.state.clauses);
    const points = [{ clause: clause as never, reason: 'The cap must be lower' }];
    story.does(INDUSTRIAL_COUNSEL, { type: 'return-review', textSha256: TEXT.textSha256, points });
    expect(story.state).toMatchObject({ stage: 'negotiating', round: { status: 'closed' } });
    expect(story.refuses(CEO, { type: 'renew-signatures' })).toBe('not-at-this-stage');
  });

  it('is of no avail where the policy knows no rounds', () => {
    const story = Story.approved();
    expect(story.refuses(DELEGATE, { type: 'void-signatures', reason: 'holidays' })).toBe('no-signature-round');
    expect(story.refuses(CEO, { type: 'refuse-signature', textSha256: TEXT.textSha256, reason: 'No' })).toBe(
      'no-signature-round',
    );
    passesNext(story);
    expect(story.state.stage).toBe('expired');
  });
});

describe('a signatory who refuses', () => {
  it('says why, is not asked again, and is replaced by their own side', () => {
    const story = approved();
    const refusal = { type: 'refuse-signature', textSha256: TEXT.textSha256, reason: 'Beyond my delegation' } as const;
    expect(story.refuses(DELEGATE, { ...refusal, reason: ' ' })).toBe('text-missing');
    expect(story.refuses(INDUSTRIAL_COUNSEL, refusal)).toBe('role-may-not');
    expect(story.refuses(BUSINESS, refusal)).toBe('not-a-signatory');
    story.does(DELEGATE, refusal);
    expect(story.refuses(DELEGATE, refusal)).toBe('signature-refused');
    expect(standing(story)).toEqual(['next', 'refused']);
    expect(taskKinds(story)).toEqual(['replace-signatory industrial', 'sign-text startup']);

    const replacement = {
      type: 'replace-signatory',
      person: personOf(DELEGATE),
      replacement: personOf(DEPUTY),
    } as const;
    expect(story.refuses(CEO, replacement)).toBe('signatory-unknown');
    expect(story.refuses(BUSINESS, { ...replacement, replacement: personOf(CEO) })).toBe('replacement-named');
    story.does(BUSINESS, replacement);
    expect(story.state.signatories.map(({ person }) => person)).toEqual([personOf(CEO), personOf(DEPUTY)]);
    signs(story, CEO);
    expect(story.refuses(CEO, { ...replacement, person: personOf(CEO) })).toBe('signatory-has-signed');
    expect(
      story.refuses(DELEGATE, {
        type: 'sign-text',
        textSha256: TEXT.textSha256,
        documentSha256: documentToSign(story.state) ?? sha256Hex(''),
      }),
    ).toBe('not-a-signatory');
    signs(story, DEPUTY);
    expect(story.state.signatures).toHaveLength(2);
  });

  it('may sign after all in the next round', () => {
    const story = approved();
    story.does(CEO, { type: 'refuse-signature', textSha256: TEXT.textSha256, reason: 'Not before the board' });
    story.does(DELEGATE, { type: 'void-signatures', reason: 'Their board meets in June' });
    story.does(CEO, { type: 'renew-signatures' });
    story.does(DELEGATE, { type: 'renew-signatures' });
    signs(story, CEO);
    expect(standing(story)).toEqual(['signed', 'next']);
  });
});

describe('a round that a side voids', () => {
  it('is voided by a side that has not signed, never by one whose signature is an offer', () => {
    const story = approved();
    signs(story, CEO);
    expect(story.refuses(CEO, { type: 'void-signatures', reason: 'We changed our mind' })).toBe(
      'signature-is-an-offer',
    );
    expect(story.refuses(DELEGATE, { type: 'void-signatures', reason: '' })).toBe('text-missing');
    expect(story.refuses(DELEGATE, { type: 'renew-signatures' })).toBe('round-still-open');
    story.does(DELEGATE, { type: 'void-signatures', reason: 'Delegation ends today' });
    expect(story.state.signatures).toEqual([]);
    expect(documentToSign(story.state)).toBe(TEXT.documentSha256);
    expect(story.refuses(DELEGATE, { type: 'void-signatures', reason: 'Twice' })).toBe('no-signature-round');
  });
});

describe('several signatories a side', () => {
  const four = [
    { person: personOf(CEO), side: 'startup' },
    { person: personOf(COFOUNDER), side: 'startup' },
    { person: personOf(DELEGATE), side: 'industrial' },
    { person: personOf(DEPUTY), side: 'industrial' },
  ] as const;

  it('sign in the order of the opening unless it says otherwise', () => {
    const story = approved({ signatories: four });
    expect(standing(story)).toEqual(['next', 'waiting', 'waiting', 'waiting']);
  });

  it('do not wait for one another where their side signs in parallel', () => {
    const story = approved({ signatories: four, signingOrder: { startup: 'parallel', industrial: 'in-order' } });
    expect(standing(story)).toEqual(['next', 'next', 'waiting', 'waiting']);
    signs(story, COFOUNDER);
    expect(standing(story)).toEqual(['next', 'signed', 'waiting', 'waiting']);
    signs(story, CEO);
    expect(standing(story)).toEqual(['signed', 'signed', 'next', 'waiting']);
  });

  it('wait for nobody when both sides sign in parallel', () => {
    const story = approved({ signatories: four, signingOrder: { startup: 'parallel', industrial: 'parallel' } });
    expect(standing(story)).toEqual(['next', 'next', 'next', 'next']);
    for (const actor of [DEPUTY, CEO, DELEGATE, COFOUNDER]) signs(story, actor);
    expect(story.journal.some(({ event }) => event.type === 'entered-into-force')).toBe(true);
  });
});

describe('what the envelope reports of a signatory', () => {
  const policy = { ...ROUNDS, reminderPercents: [50] };
  const withDelay = (story: Story) => signatoryDeadlines(story.state);

  it('counts once, never early, and only of who is awaited in this round', () => {
    const story = approved({ policy });
    const [reminder, late] = withDelay(story);
    expect(withDelay(story).map(({ person, percent }) => `${person} ${percent}`)).toEqual(['ceo 50', 'ceo 100']);
    const report = { type: 'report-signatory', round: 1, person: personOf(CEO), percent: 50 } as const;
    expect(story.refuses(ENGINE, report)).toBe('result-not-awaited');
    expect(story.decides(ENGINE, report)).toEqual([]);
    story.now = reminder?.at as Instant;
    expect(story.refuses(CEO, report as never)).toBe('system-only');
    expect(story.decides(ENGINE, { ...report, round: 2 })).toEqual([]);
    expect(story.decides(ENGINE, { ...report, person: personOf(DELEGATE) })).toEqual([]);
    expect(story.engine(report)).toMatchObject([{ type: 'signatory-reminded', side: 'startup', percent: 50 }]);
    expect(story.decides(ENGINE, report)).toEqual([]);
    story.now = late?.at as Instant;
    expect(story.engine({ ...report, percent: 100 })).toMatchObject([{ type: 'signatory-late', person: 'ceo' }]);
    expect(withDelay(story)).toEqual([]);
  });

  it('begins for the next when it is theirs to sign, and anew for who replaces', () => {
    const story = approved({ policy });
    story.wait(DAY);
    signs(story, CEO);
    expect(withDelay(story).map(({ person }) => person)).toEqual(['delegate', 'delegate']);
    const [before] = withDelay(story);
    story.wait(DAY);
    story.does(BUSINESS, { type: 'replace-signatory', person: personOf(DELEGATE), replacement: personOf(DEPUTY) });
    const [after] = withDelay(story);
    expect(after?.person).toBe('deputy');
    expect(Date.parse(after?.at ?? '')).toBeGreaterThan(Date.parse(before?.at ?? ''));
    expect(project(story.state).tasks).toMatchObject([{ kind: 'sign-text', person: 'deputy', since: story.now }]);
  });

  it('stands still in a pause', () => {
    const story = approved({ policy });
    const until = new Date(Date.parse(story.now) + DAY).toISOString() as Instant;
    story.does(CEO, { type: 'ask-pause', cause: 'justified', until, reason: 'Board meeting' });
    expect(withDelay(story)).toEqual([]);
    expect(project(story.state).engagement.signatories.map(({ due }) => due)).toEqual([null, null]);
  });
});
