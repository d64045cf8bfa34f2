import { expect, it } from 'vitest';
import { mayInviteFor } from './invitation.ts';

it('lets founders and business owners bring anybody of their side, and counsel their own kind', () => {
  expect(mayInviteFor(['su-ceo'], ['su-ceo', 'su-counsel'])).toBe(true);
  expect(mayInviteFor(['su-counsel'], ['su-counsel'])).toBe(true);
  expect(mayInviteFor(['su-counsel'], ['su-ceo'])).toBe(false);
  expect(mayInviteFor(['ind-business'], ['ind-legal', 'ind-signatory'])).toBe(true);
  expect(mayInviteFor(['ind-purchasing'], ['ind-signatory'])).toBe(false);
  expect(mayInviteFor(['ind-legal', 'ind-purchasing'], ['ind-signatory', 'ind-purchasing'])).toBe(true);
  expect(mayInviteFor(['su-ceo'], ['ind-business'])).toBe(false);
});
