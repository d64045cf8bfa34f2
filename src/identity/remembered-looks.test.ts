import { expect, it } from 'vitest';
import type { Look } from './remembered-looks.ts';
import { RememberedLooks } from './remembered-looks.ts';

const look = (stamp: string) =>
  ({ stamp, person: { memberships: [] }, until: 0, seen: { lent: [] } }) as unknown as Look;

it('keeps the look of one session at one engagement for them alone', () => {
  const looks = new RememberedLooks();
  looks.keep('session', 'engagement', look('a'));
  expect(looks.find('session', 'engagement')?.stamp).toBe('a');
  expect(looks.find('other', 'engagement')).toBeUndefined();
  expect(looks.find('session', 'other')).toBeUndefined();
  looks.forget('session', 'engagement');
  expect(looks.find('session', 'engagement')).toBeUndefined();
});

it('forgets what was not used for one time of forgetting, and keeps what was', () => {
  const looks = new RememberedLooks();
  const used = look('used');
  looks.keep('used', 'e', used);
  looks.keep('unused', 'e', look('unused'));
  looks.age();
  looks.keep('used', 'e', used);
  looks.age();
  expect(looks.find('used', 'e')).toBe(used);
  expect(looks.find('unused', 'e')).toBeUndefined();
});

it('never grows beyond two generations', () => {
  const looks = new RememberedLooks(10);
  for (let n = 0; n < 1_000; n++) looks.keep(`session ${n}`, 'e', look('a'));
  expect(looks.size).toBeLessThanOrEqual(20);
  expect(looks.find('session 999', 'e')).toBeDefined();
  expect(looks.find('session 0', 'e')).toBeUndefined();
});

it('lets no request change what the next one sees', () => {
  const looks = new RememberedLooks();
  looks.keep('session', 'e', look('a'));
  const memberships = looks.find('session', 'e')?.person.memberships as unknown[];
  expect(() => memberships.push('another')).toThrow(TypeError);
});
