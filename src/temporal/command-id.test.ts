import { describe, expect, it } from 'vitest';
import type { PersonId } from '../domain/ids.ts';
import { commandId } from './command-id.ts';

const key = Buffer.alloc(32, 7);
const anna = 'anna' as PersonId;
const bruno = 'bruno' as PersonId;

describe('a command id', () => {
  it('is the same for the same person, route and key', () => {
    expect(commandId(key, anna, 'POST /turns', 'k1')).toBe(commandId(key, anna, 'POST /turns', 'k1'));
    expect(commandId(key, anna, 'POST /turns', 'k1')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs for another person, another route, another key, another installation', () => {
    const ids = [
      commandId(key, anna, 'POST /turns', 'k1'),
      commandId(key, bruno, 'POST /turns', 'k1'),
      commandId(key, anna, 'POST /seals', 'k1'),
      commandId(key, anna, 'POST /turns', 'k2'),
      commandId(Buffer.alloc(32, 8), anna, 'POST /turns', 'k1'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not confuse parts that join to the same text', () => {
    expect(commandId(key, 'ab' as PersonId, 'c', 'd')).not.toBe(commandId(key, 'a' as PersonId, 'bc', 'd'));
  });
});
