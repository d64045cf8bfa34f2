import { expect, it } from 'vitest';
import { turnSubject } from './turn-subject.ts';

it('names a turn by its moves and its message, not by how it is sent nor in which order its parts are written', () => {
  const turn = { moves: [{ kind: 'open', clause: 'term' }], message: 'Bonjour.' };
  expect(turnSubject({ message: turn.message, moves: turn.moves, nextMode: 'simultaneous' })).toBe(turnSubject(turn));
  expect(turnSubject({ ...turn, message: 'Bonsoir.' })).not.toBe(turnSubject(turn));
  expect(turnSubject({ moves: [] })).toBe(turnSubject(null));
});
