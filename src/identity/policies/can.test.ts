import { describe, expect, it } from 'vitest';
import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Membership, Person, StaffRole } from '../person.ts';
import { can } from './can.ts';
import { actorFor } from './engagement.ts';

const STARTUP = '11111111-1111-4111-8111-111111111111' as CompanyId;
const INDUSTRIAL = '22222222-2222-4222-8222-222222222222' as CompanyId;
const OTHER = '33333333-3333-4333-8333-333333333333' as CompanyId;
const CASE = { startup: STARTUP, industrial: INDUSTRIAL };

describe('a member of a party', () => {
  it('reads its case, and does what its role may', () => {
    const lawyer = person([member(INDUSTRIAL, ['ind-legal'])]);
    expect(can(lawyer, { action: 'content.read', companies: CASE }).kind).toBe('allowed');
    expect(can(lawyer, { action: 'text.approve', companies: CASE }).kind).toBe('allowed');
    expect(can(lawyer, { action: 'text.sign', companies: CASE })).toEqual({ kind: 'denied', code: 'not-permitted' });
  });

  it('cannot sign before somebody confirmed them', () => {
    const ceo = person([member(STARTUP, ['su-ceo'], { verified: false })]);
    expect(can(ceo, { action: 'turn.send', companies: CASE }).kind).toBe('allowed');
    expect(can(ceo, { action: 'text.sign', companies: CASE })).toEqual({ kind: 'denied', code: 'person-unverified' });
  });

  it('never signs as counsel, though verified', () => {
    const counsel = person([member(STARTUP, ['su-counsel'])]);
    expect(can(counsel, { action: 'text.sign', companies: CASE })).toEqual({ kind: 'denied', code: 'not-permitted' });
  });

  it('acts by a role lent to them, never to sign by it, and is told when it is over', () => {
    const innovation = person([member(INDUSTRIAL, ['ind-innovation'])]);
    const lent = (active: readonly Role[], over: readonly Role[] = []) => ({ companies: CASE, lent: { active, over } });
    expect(can(innovation, { action: 'turn.send', ...lent(['ind-legal']) }).kind).toBe('allowed');
    expect(can(innovation, { action: 'turn.send', ...lent(['ind-purchasing']) })).toMatchObject({
      code: 'not-permitted',
    });
    expect(can(innovation, { action: 'turn.send', ...lent([], ['ind-legal']) })).toMatchObject({
      code: 'lent-role-over',
    });
    const lawyer = person([member(INDUSTRIAL, ['ind-legal'])]);
    for (const action of ['text.sign', 'nda.sign', 'power.declare'] as const) {
      expect(can(lawyer, { action, ...lent(['ind-signatory']) })).toMatchObject({ code: 'not-permitted' });
      expect(can(lawyer, { action, ...lent([], ['ind-signatory']) })).toMatchObject({ code: 'not-permitted' });
    }
  });

  it('who only asked to join sees nothing', () => {
    const asking = person([member(STARTUP, ['su-ceo'], { standing: 'requested', verified: false })]);
    expect(can(asking, { action: 'engagement.read', companies: CASE }).kind).toBe('hidden');
    expect(can(asking, { action: 'company.read', company: STARTUP }).kind).toBe('hidden');
  });

  it('acts with a role of the side it stands on, though it holds others', () => {
    const both = person([member(STARTUP, ['ind-legal', 'su-counsel'])]);
    expect(can(both, { action: 'application.select', companies: CASE }).kind).toBe('denied');
    const acting = {
      kind: 'party',
      person: both.person,
      side: 'startup',
      roles: ['su-counsel'],
      verified: true,
    } as const;
    expect(actorFor(acting, 'turn.send')?.role).toBe('su-counsel');
  });
});

describe('counsel of several parties', () => {
  it('acts for each in its own cases', () => {
    const counsel = person([member(STARTUP, ['su-counsel']), member(OTHER, ['su-counsel'])]);
    expect(can(counsel, { action: 'turn.send', companies: CASE }).kind).toBe('allowed');
    expect(can(counsel, { action: 'turn.send', companies: { startup: OTHER, industrial: INDUSTRIAL } }).kind).toBe(
      'allowed',
    );
  });

  it('acts for nobody where both sides are its clients', () => {
    const counsel = person([member(STARTUP, ['su-counsel']), member(INDUSTRIAL, ['ind-legal'])]);
    expect(can(counsel, { action: 'content.read', companies: CASE })).toEqual({ kind: 'denied', code: 'both-sides' });
  });
});

describe('strangers and staff', () => {
  it('a stranger’s case and no case look the same', () => {
    const stranger = person([member(OTHER, ['su-ceo'])]);
    expect(can(stranger, { action: 'content.read', companies: CASE })).toEqual(
      can(stranger, { action: 'content.read', companies: null }),
    );
  });

  it('the officer sees that a case is there, and nothing in it', () => {
    const officer = person([], 'bpi-officer');
    expect(can(officer, { action: 'engagement.read', companies: CASE }).kind).toBe('allowed');
    expect(can(officer, { action: 'content.read', companies: CASE }).kind).toBe('denied');
    expect(can(officer, { action: 'document.read', companies: CASE }).kind).toBe('denied');
    expect(can(officer, { action: 'membership.review' }).kind).toBe('allowed');
    expect(can(officer, { action: 'monitoring.read' }).kind).toBe('allowed');
  });

  it('an administrator sees no case at all', () => {
    expect(can(person([], 'admin-platform'), { action: 'engagement.read', companies: CASE }).kind).toBe('hidden');
  });

  it('an unverified member confirms nobody', () => {
    const founder = person([member(STARTUP, ['su-ceo'], { verified: false })]);
    expect(can(founder, { action: 'member.confirm', company: STARTUP })).toEqual({
      kind: 'denied',
      code: 'person-unverified',
    });
  });

  it('nobody at all may only do what is public', () => {
    expect(can(null, { action: 'call.read' }).kind).toBe('allowed');
    expect(can(null, { action: 'me.read' })).toEqual({ kind: 'denied', code: 'sign-in-required' });
    expect(can(null, { action: 'content.read', companies: CASE })).toEqual({
      kind: 'denied',
      code: 'sign-in-required',
    });
  });
});

function person(memberships: readonly Membership[], staffRole: StaffRole | null = null): Person {
  return {
    person: '99999999-9999-4999-8999-999999999999' as PersonId,
    staffRole,
    memberships,
    language: 'fr',
    email: 'x@example.org',
    session: { id: 's', expiresAt: '2026-11-25T20:00:00.000Z' as Instant, freshUntil: null },
  };
}

function member(
  company: CompanyId,
  roles: readonly Role[],
  more: Partial<Pick<Membership, 'standing' | 'verified'>> = {},
): Membership {
  return { company, companyName: 'X', siren: '732829320', roles, standing: 'active', verified: true, ...more };
}
