import { describe, expect, it } from 'vitest';
import type { CalendarDate, PersonId } from '../ids.ts';
import { type Absence, checkAbsence, isSufficient, presentFor } from './absence.ts';

const day = (text: string) => `2026-08-${text}` as CalendarDate;
const person = (name: string) => name as PersonId;
const LEA = { person: person('lea'), roles: ['ind-innovation'] } as const;
const MAX = { person: person('max'), roles: ['ind-business'] } as const;
const INES = { person: person('ines'), roles: ['ind-legal'] } as const;
const COLLEAGUES = [LEA, MAX, INES];
const away = (who: { person: PersonId }, substitute: { person: PersonId }, from = '03', to = '14'): Absence => ({
  person: who.person,
  substitute: substitute.person,
  from: day(from),
  to: day(to),
});

describe('who may stand in', () => {
  it('holds the same role, or one that allows at least the same acts', () => {
    expect(isSufficient(['su-ceo'], ['su-ceo'])).toBe(true);
    expect(isSufficient(['ind-business'], ['ind-innovation'])).toBe(true);
    expect(isSufficient(['ind-business'], ['ind-purchasing'])).toBe(true);
    expect(isSufficient(['ind-innovation'], ['ind-business'])).toBe(false);
  });

  it('approves nothing as counsel without being counsel, and signs for nobody', () => {
    expect(isSufficient(['su-ceo'], ['su-counsel'])).toBe(false);
    expect(isSufficient(['su-counsel'], ['su-ceo'])).toBe(false);
    expect(isSufficient(['ind-business', 'ind-legal'], ['ind-legal', 'ind-signatory'])).toBe(true);
  });
});

describe('an absence', () => {
  const world = { colleagues: COLLEAGUES, absences: [] as readonly Absence[], today: day('01') };

  it('is noted with its days and a substitute of the same company', () => {
    expect(checkAbsence(away(LEA, MAX), LEA.roles, world)).toBeNull();
    expect(checkAbsence(away(LEA, MAX, '14', '03'), LEA.roles, world)?.code).toBe('absence-dates');
    expect(checkAbsence(away(LEA, MAX), LEA.roles, { ...world, today: day('15') })?.code).toBe('absence-past');
    expect(checkAbsence(away(LEA, INES), LEA.roles, world)?.code).toBe('absence-substitute');
    expect(checkAbsence(away(LEA, LEA), LEA.roles, world)?.code).toBe('absence-substitute');
    expect(checkAbsence(away(LEA, { person: person('zoe') }), LEA.roles, world)?.code).toBe('absence-substitute');
  });

  it('crosses neither another of one’s own nor the substitute’s', () => {
    const absences = [away(LEA, MAX, '10', '20'), away(MAX, LEA, '21', '25')];
    const check = (one: Absence) => checkAbsence(one, LEA.roles, { ...world, absences })?.code;
    expect(check(away(LEA, MAX))).toBe('absence-overlaps');
    expect(check(away(LEA, MAX, '25', '28'))).toBe('absence-substitute-away');
    expect(check(away(LEA, MAX, '26', '28'))).toBeUndefined();
  });

  it('begins and ends by itself', () => {
    const absences = [away(LEA, MAX)];
    expect(['02', '03', '14', '15'].map((one) => presentFor(LEA.person, absences, day(one)))).toEqual([
      'lea',
      'max',
      'max',
      'lea',
    ]);
  });

  it('leads to whoever is present, and back to the person when nobody is', () => {
    expect(presentFor(LEA.person, [away(LEA, MAX), away(MAX, INES)], day('05'))).toBe('ines');
    expect(presentFor(LEA.person, [away(LEA, MAX), away(MAX, LEA)], day('05'))).toBe('lea');
  });
});
