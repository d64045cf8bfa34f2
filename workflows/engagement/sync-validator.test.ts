import { describe, expect, it } from 'vitest';
import { syncValidator } from './sync-validator.ts';

describe('a validator', () => {
  it('lets pass by returning, and refuses by throwing', () => {
    const validate = syncValidator((n: number) => {
      if (n < 0) throw new Error('negative');
    });
    expect(() => validate(1)).not.toThrow();
    expect(() => validate(-1)).toThrow('negative');
  });

  it('cannot be asynchronous', () => {
    // @ts-expect-error: a promise is not undefined
    const validate = syncValidator(async () => undefined);
    expect(() => validate()).toThrow('returns nothing');
  });
});
