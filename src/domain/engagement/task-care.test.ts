import { describe, expect, it } from 'vitest';
import type { CalendarDate, Instant, PersonId } from '../ids.ts';
import { careToday, checkFollowUp, checkGivenBack, checkTaken, mayDo, waits, withLent } from './task-care.ts';

const ANNE = { person: 'anne' as PersonId, roles: ['ind-business'] } as const;
const LEON = { person: 'leon' as PersonId, roles: ['ind-legal'] } as const;
const BUYER = { person: 'buyer' as PersonId, roles: ['ind-purchasing'] } as const;
const ALL = [ANNE, LEON, BUYER];
const day = (text: string) => text as CalendarDate;
const TODAY = day('2026-03-02');
/** Due at the end of 9 March in Paris. */
const TURN = {
  kind: 'send-turn',
  person: null,
  roles: ['ind-business', 'ind-legal'],
  due: '2026-03-09T23:00:00.000Z' as Instant,
} as const;
const SIGNATURE = { ...TURN, kind: 'sign-text', person: ANNE.person } as const;
const NDA = { ...TURN, kind: 'sign-nda' } as const;
const soon = { until: null, today: TODAY };

describe('taking care of a task', () => {
  it('is for those who may do it, by themselves or because a colleague asks', () => {
    expect(checkTaken(TURN, ANNE, ANNE, soon)).toBeNull();
    expect(checkTaken(TURN, ANNE, LEON, { ...soon, until: TODAY })).toBeNull();
    expect(checkTaken(TURN, BUYER, BUYER, soon)?.code).toBe('task-not-yours');
    expect(checkTaken(TURN, undefined, LEON, soon)?.code).toBe('task-not-yours');
    expect(checkTaken(TURN, ANNE, BUYER, soon)?.code).toBe('task-colleague');
    expect(checkTaken(TURN, ANNE, undefined, soon)?.code).toBe('task-colleague');
    expect(checkTaken(TURN, ANNE, LEON, { ...soon, until: day('2026-03-01') })?.code).toBe('task-care-past');
  });

  it('is for who was lent the role too, until its last day, but for a signature', () => {
    const lent = (until: string) =>
      withLent(ALL, [{ role: 'ind-legal', to: BUYER.person, until: day(until) }], TODAY).find(
        ({ person }) => person === BUYER.person,
      ) ?? BUYER;
    expect(mayDo(TURN, lent('2026-03-02'))).toBe(true);
    expect(mayDo(NDA, lent('2026-03-02'))).toBe(false);
    expect(mayDo(NDA, LEON)).toBe(true);
    expect(mayDo(TURN, lent('2026-03-01'))).toBe(false);
  });

  it('is nobody’s business but the signatory’s when the task names one', () => {
    expect(mayDo(SIGNATURE, ANNE)).toBe(true);
    expect(mayDo(SIGNATURE, LEON)).toBe(false);
    expect(checkTaken(SIGNATURE, ANNE, LEON, soon)?.code).toBe('task-personal');
  });

  it('ends with its last day, and with the holder’s role', () => {
    const care = { holder: LEON.person, givenBy: ANNE.person, until: day('2026-03-05') };
    expect(careToday(TURN, care, ALL, day('2026-03-05'))).toBe(care);
    expect(careToday(TURN, care, ALL, day('2026-03-06'))).toBeNull();
    expect(careToday(TURN, care, [ANNE, BUYER], TODAY)).toBeNull();
    expect(careToday(TURN, null, ALL, TODAY)).toBeNull();
  });

  it('is given back by who has it or gave it, and by nobody else', () => {
    const care = { holder: LEON.person, givenBy: ANNE.person, until: null };
    expect(checkGivenBack(care, LEON.person)).toBeNull();
    expect(checkGivenBack(care, ANNE.person)).toBeNull();
    expect(checkGivenBack(care, BUYER.person)?.code).toBe('task-not-held');
    expect(checkGivenBack(null, LEON.person)?.code).toBe('task-not-held');
  });
});

describe('a follow-up day', () => {
  it('is to come, and not after the deadline', () => {
    expect(checkFollowUp(TURN, day('2026-03-09'), TODAY)).toBeNull();
    expect(checkFollowUp(TURN, day('2026-03-10'), TODAY)?.code).toBe('follow-up-too-late');
    expect(checkFollowUp(TURN, TODAY, TODAY)?.code).toBe('follow-up-too-soon');
    expect(checkFollowUp({ ...TURN, due: null }, day('2026-12-24'), TODAY)).toBeNull();
  });

  it('hides the task until it comes, but never beyond a deadline that came nearer', () => {
    expect(waits(TURN, day('2026-03-06'), day('2026-03-05'))).toBe(true);
    expect(waits(TURN, day('2026-03-06'), day('2026-03-06'))).toBe(false);
    const nearer = { ...TURN, due: '2026-03-05T23:00:00.000Z' as Instant };
    expect(waits(nearer, day('2026-03-06'), TODAY)).toBe(false);
  });
});
