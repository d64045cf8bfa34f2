import { describe, expect, it } from 'vitest';
import {
  application,
  BUSINESS,
  CEO,
  DELEGATE,
  INDUSTRIAL_COUNSEL,
  IP,
  personOf,
  STARTUP_COUNSEL,
  Story,
  someone,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { OpenEngagement } from './command.ts';
import { deadlines } from './deadlines.ts';
import type { Policy } from './policy.ts';
import { project } from './project.ts';

const TEXT = sha256Hex('nda');
const OTHER = sha256Hex('another nda');
const OPENING: OpenEngagement = {
  type: 'open-engagement',
  turnMode: 'alternate',
  pen: 'startup',
  clauses: [IP],
  signatories: [
    { person: personOf(CEO), side: 'startup' },
    { person: personOf(DELEGATE), side: 'industrial' },
  ],
};

function selected(policy: Partial<Policy> = { nda: { beforeOpening: true } }): Story {
  const story = new Story();
  story.does(CEO, application(policy));
  story.does(BUSINESS, { type: 'select-application' });
  return story;
}

const taskKinds = (story: Story) => project(story.state).tasks.map(({ kind, side }) => `${kind} ${side}`);

describe('a confidentiality agreement before the talks', () => {
  it('holds the opening back until both sides have signed the same text', () => {
    const story = selected();
    expect(taskKinds(story)).toEqual(['send-nda startup', 'send-nda industrial']);
    expect(story.refuses(BUSINESS, OPENING)).toBe('nda-missing');
    story.does(CEO, { type: 'send-nda', textSha256: TEXT });
    expect(taskKinds(story)).toEqual(['sign-nda startup', 'sign-nda industrial']);
    story.does(CEO, { type: 'sign-nda', textSha256: TEXT });
    expect(taskKinds(story)).toEqual(['sign-nda industrial']);
    expect(story.refuses(BUSINESS, OPENING)).toBe('nda-missing');
    expect(story.does(DELEGATE, { type: 'sign-nda', textSha256: TEXT }).map(({ type }) => type)).toEqual([
      'nda-signed',
      'nda-executed',
    ]);
    expect(project(story.state).engagement.nda).toMatchObject({ status: 'executed', textSha256: TEXT });
    expect(taskKinds(story)).toEqual(['open-engagement industrial']);
    expect(deadlines(story.state).some(({ id }) => id === 'opening')).toBe(true);
    story.does(BUSINESS, OPENING);
    expect(story.state.stage).toBe('negotiating');
  });

  it('binds each side by its own act on that very text', () => {
    const story = selected();
    story.does(CEO, { type: 'send-nda', textSha256: TEXT });
    story.does(CEO, { type: 'sign-nda', textSha256: TEXT });
    expect(story.refuses(CEO, { type: 'sign-nda', textSha256: TEXT })).toBe('nda-already-signed');
    expect(story.refuses(BUSINESS, { type: 'sign-nda', textSha256: OTHER })).toBe('other-nda');
    expect(story.refuses(INDUSTRIAL_COUNSEL, { type: 'sign-nda', textSha256: TEXT })).toBe('role-may-not');
    const unknown = someone('newcomer', 'industrial', 'ind-business', false);
    expect(story.refuses(unknown, { type: 'sign-nda', textSha256: TEXT })).toBe('person-unverified');
    // A counter-text takes the place of the first, and of its signature.
    story.does(INDUSTRIAL_COUNSEL, { type: 'send-nda', textSha256: OTHER });
    expect(taskKinds(story)).toEqual(['sign-nda startup', 'sign-nda industrial']);
    expect(story.refuses(BUSINESS, { type: 'sign-nda', textSha256: TEXT })).toBe('other-nda');
  });

  it('fails as abandoned, with a reason, and may be tried again', () => {
    const story = selected();
    expect(story.refuses(STARTUP_COUNSEL, { type: 'abandon-nda', reason: 'Residuals clause' })).toBe('nda-not-sent');
    story.does(INDUSTRIAL_COUNSEL, { type: 'send-nda', textSha256: TEXT });
    expect(story.refuses(STARTUP_COUNSEL, { type: 'abandon-nda', reason: '' })).toBe('text-missing');
    story.does(STARTUP_COUNSEL, { type: 'abandon-nda', reason: 'Residuals clause' });
    expect(project(story.state).engagement.nda?.status).toBe('abandoned');
    expect(story.refuses(BUSINESS, { type: 'sign-nda', textSha256: TEXT })).toBe('nda-not-sent');
    expect(taskKinds(story)).toEqual(['send-nda startup', 'send-nda industrial']);
    story.does(CEO, { type: 'send-nda', textSha256: OTHER });
    for (const actor of [CEO, BUSINESS]) story.does(actor, { type: 'sign-nda', textSha256: OTHER });
    expect(story.refuses(CEO, { type: 'send-nda', textSha256: TEXT })).toBe('nda-already-executed');
    expect(story.refuses(CEO, { type: 'abandon-nda', reason: 'Too late' })).toBe('nda-already-executed');
  });

  it('has a delay of its own, overdue and stalled, on the side that alone has not signed', () => {
    const story = selected({
      nda: { beforeOpening: true },
      afterDue: {
        stalled: { ms: 10 },
        sponsors: { ms: 20 },
        executives: { ms: 30 },
        mediation: { ms: 40 },
      },
    });
    story.does(CEO, { type: 'send-nda', textSha256: TEXT });
    story.does(CEO, { type: 'sign-nda', textSha256: TEXT });
    const due = deadlines(story.state).filter(({ kind, effect }) => kind === 'nda' && effect !== 'remind');
    expect(due.map(({ effect, side }) => `${effect} ${side}`)).toEqual([
      'overdue industrial',
      'stalled industrial',
      'escalate-1 industrial',
      'escalate-2 industrial',
    ]);
    story.does(DELEGATE, { type: 'sign-nda', textSha256: TEXT });
    expect(deadlines(story.state).some(({ kind }) => kind === 'nda')).toBe(false);
  });

  it('may be signed during the talks where the policy does not ask for it first', () => {
    const story = selected({ nda: { beforeOpening: false } });
    story.does(BUSINESS, OPENING);
    story.does(CEO, { type: 'send-nda', textSha256: TEXT });
    for (const actor of [CEO, BUSINESS]) story.does(actor, { type: 'sign-nda', textSha256: TEXT });
    expect(project(story.state).engagement.nda?.status).toBe('executed');
  });
});

describe('a document that a side opens to the other', () => {
  const document = {
    type: 'open-document',
    documentSha256: sha256Hex('drawing'),
    title: 'Drawing of the nozzle',
  } as const;

  it('waits for the agreement when it is confidential (rule R23)', () => {
    const story = selected({ nda: { beforeOpening: false } });
    story.does(CEO, { ...document, documentClass: 'C1' });
    for (const documentClass of ['C2', 'C3'] as const) {
      expect(story.refuses(CEO, { ...document, documentClass })).toBe('R23');
    }
    story.does(CEO, { type: 'send-nda', textSha256: TEXT });
    story.does(CEO, { type: 'sign-nda', textSha256: TEXT });
    expect(story.refuses(CEO, { ...document, documentClass: 'C3' })).toBe('R23');
    story.does(BUSINESS, { type: 'sign-nda', textSha256: TEXT });
    story.does(CEO, { ...document, documentClass: 'C3' });
    expect(story.journal.at(-1)?.event).toMatchObject({ type: 'document-opened', documentClass: 'C3' });
    expect(story.refuses(CEO, { ...document, documentClass: 'C4' as never })).toBe('unknown-document-class');
    expect(story.refuses(CEO, { ...document, documentClass: 'C2', title: '' })).toBe('text-missing');
  });
});
