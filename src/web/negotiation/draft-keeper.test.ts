import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseId } from '../../domain/ids.ts';
import { type DraftDoor, DraftKeeper, type HeldDraft } from './draft-keeper.ts';
import type { DraftContent } from './merge-drafts.ts';

const note = (clause: string, text: string): Move => ({ kind: 'comment', clause: clause as ClauseId, text });
const adding =
  (...moves: Move[]) =>
  (content: DraftContent): DraftContent => ({ ...content, moves: [...content.moves, ...moves] });

/** The server's copy, as two colleagues and a bad network find it. */
class Server {
  rev = 0;
  content: DraftContent = { moves: [] };
  reachable = true;
  writes = 0;
  device: HeldDraft | null = null;

  door(): DraftDoor {
    return {
      read: async () =>
        this.rev === 0 ? null : { rev: this.rev, content: this.content, savedAt: '2026-11-02T09:00:00.000Z' },
      write: async (rev, content) => {
        this.writes += 1;
        if (!this.reachable) return { kind: 'unreachable' };
        if (rev !== this.rev) return { kind: 'stale' };
        this.content = content;
        this.rev += 1;
        return { kind: 'saved', rev: this.rev };
      },
      keep: (held) => {
        this.device = held;
      },
      held: () => this.device,
    };
  }
}

async function opened(server: Server): Promise<DraftKeeper> {
  const keeper = new DraftKeeper(server.door());
  await keeper.load();
  return keeper;
}

describe('a draft turn', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is saved once, when the keyboard rests', async () => {
    const server = new Server();
    const keeper = await opened(server);
    keeper.edit(adding(note('a', '1')));
    await vi.advanceTimersByTimeAsync(500);
    keeper.edit(adding(note('b', '2')));
    await vi.advanceTimersByTimeAsync(500);
    expect(server.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(server.writes).toBe(1);
    expect(keeper.view()).toMatchObject({ state: 'clean', rev: 1 });
    expect(server.content.moves).toHaveLength(2);
  });

  it('takes in what a colleague wrote on another clause', async () => {
    const server = new Server();
    const [mine, theirs] = [await opened(server), await opened(server)];
    theirs.edit(adding(note('a', 'theirs')));
    await theirs.flush();
    mine.edit(adding(note('b', 'mine')));
    await mine.flush();
    await vi.advanceTimersByTimeAsync(1);
    expect(server.content.moves).toEqual([note('a', 'theirs'), note('b', 'mine')]);
    expect(mine.view()).toMatchObject({ state: 'clean', merged: true });
  });

  it('asks when both wrote on the same place, and saves the choice', async () => {
    const server = new Server();
    const [mine, theirs] = [await opened(server), await opened(server)];
    theirs.edit(adding(note('a', 'theirs')));
    await theirs.flush();
    mine.edit(adding(note('a', 'mine')));
    await mine.flush();
    const [clash] = mine.view().clashes;
    if (clash === undefined) throw new Error('a clash was expected');
    expect(mine.view().state).toBe('clash');
    expect(server.content.moves).toEqual([note('a', 'theirs')]);
    mine.resolve(clash, 'mine');
    await vi.advanceTimersByTimeAsync(1);
    expect(server.content.moves).toEqual([note('a', 'mine')]);
  });

  it('is held on the device while the server is away, and sent later, even after the page was closed', async () => {
    const server = new Server();
    server.reachable = false;
    const keeper = await opened(server);
    keeper.edit(adding(note('a', 'in a train')));
    await keeper.flush();
    expect(keeper.view().state).toBe('offline');
    server.reachable = true;
    const again = await opened(server);
    await vi.advanceTimersByTimeAsync(1);
    expect(again.view().state).toBe('clean');
    expect(server.content.moves).toEqual([note('a', 'in a train')]);
    expect(server.device).toBeNull();
  });
});
