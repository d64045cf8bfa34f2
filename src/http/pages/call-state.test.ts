import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../domain/ids.ts';
import { callState } from './call-state.ts';

const published = (closesOn: string | null) => ({
  status: 'published' as const,
  closesOn: closesOn as CalendarDate | null,
});

describe('a call', () => {
  it('is open to the end of its last day in Paris, and closed the minute after', () => {
    expect(callState(published('2026-08-31'), new Date('2026-08-31T21:59:00Z'))).toBe('open');
    expect(callState(published('2026-08-31'), new Date('2026-08-31T22:01:00Z'))).toBe('closed');
  });

  it('without a last day stays open, unless it was closed', () => {
    expect(callState(published(null), new Date('2030-01-01T00:00:00Z'))).toBe('open');
    expect(callState({ status: 'closed', closesOn: null }, new Date('2026-01-01T00:00:00Z'))).toBe('closed');
  });
});
