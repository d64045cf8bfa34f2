import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Move } from '../domain/engagement/command.ts';
import { turnCommitment } from '../domain/engagement/turn/sealed-turn.ts';
import type { ClauseId, EngagementId, Sha256 } from '../domain/ids.ts';
import type { SealedContent } from './ports.ts';
import { revealTurns } from './reveal-turns.ts';

const engagement = 'e' as EngagementId;
const remark = (text: string): Move => ({ kind: 'comment', clause: 'price' as ClauseId, text });

function sealed(text: string, message?: string): { commitment: Sha256; content: SealedContent } {
  const salt = randomBytes(32).toString('hex');
  const turn = { moves: [remark(text)], ...(message === undefined ? {} : { message }) };
  return { commitment: turnCommitment(salt, turn), content: { ...turn, salt } };
}

function store(entries: readonly (readonly [Sha256, SealedContent])[]) {
  const kept = new Map(entries);
  return { open: async (_: EngagementId, __: string, commitment: Sha256) => kept.get(commitment) ?? null };
}

describe('revealing two sealed turns', () => {
  const startup = sealed('ours', 'with a word');
  const industrial = sealed('theirs');
  const request = {
    engagement,
    turn: 1,
    commitments: { startup: startup.commitment, industrial: industrial.commitment },
  };

  it('opens both, message and salt included', async () => {
    const kept = store([
      [startup.commitment, startup.content],
      [industrial.commitment, industrial.content],
    ]);
    await expect(revealTurns(kept, request)).resolves.toEqual({
      turns: [
        { side: 'startup', opened: true, ...startup.content },
        { side: 'industrial', opened: true, ...industrial.content },
      ],
    });
  });

  it('tells apart what is not there from what was changed since', async () => {
    const kept = store([[industrial.commitment, { ...industrial.content, moves: [remark('changed')] }]]);
    await expect(revealTurns(kept, request)).resolves.toEqual({
      turns: [
        { side: 'startup', opened: false, reason: 'missing' },
        { side: 'industrial', opened: false, reason: 'mismatch' },
      ],
    });
  });

  it('does not open what was given another message', async () => {
    const kept = store([
      [startup.commitment, { ...startup.content, message: 'another word' }],
      [industrial.commitment, industrial.content],
    ]);
    const { turns } = await revealTurns(kept, request);
    expect(turns.map(({ opened }) => opened)).toEqual([false, true]);
  });
});
