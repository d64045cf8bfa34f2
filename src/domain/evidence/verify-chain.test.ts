import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandId, EngagementId, Instant, Sha256 } from '../ids.ts';
import { chainHash, type EntryHeader, GENESIS_HASH } from './chain.ts';
import { commitment } from './commitment.ts';
import { sha256Hex } from './sha256.ts';
import { type ChainEntry, verifyChain } from './verify-chain.ts';

const ENGAGEMENT = 'engagement-1' as EngagementId;
const ACTOR = { kind: 'system' };

function journal(length: number): ChainEntry[] {
  const entries: ChainEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const salt = sha256Hex(`salt ${seq}`);
    const value = { type: 'turn-sent', turn: seq };
    const header: EntryHeader = {
      engagement: ENGAGEMENT,
      seq,
      rev: seq,
      n: 0,
      type: 'turn-sent',
      at: `2026-09-01T08:00:${String(seq % 60).padStart(2, '0')}.000Z` as Instant,
      commandId: `command-${seq}` as CommandId,
      actorCommitment: commitment(salt, ACTOR),
      bodyCommitment: commitment(salt, value),
      previous: entries.at(-1)?.hash ?? GENESIS_HASH,
    };
    entries.push({ ...header, hash: chainHash(header), body: { salt, value }, actor: { salt, value: ACTOR } });
  }
  return entries;
}

function faultOf(entries: readonly ChainEntry[], head?: { seq: number; hash: Sha256 }) {
  const verdict = verifyChain(ENGAGEMENT, entries, head);
  return verdict.valid ? null : `${verdict.fault.seq} ${verdict.fault.code}`;
}

function altered(at: number, change: (entry: ChainEntry) => ChainEntry): ChainEntry[] {
  return journal(6).map((entry) => (entry.seq === at ? change(entry) : entry));
}

/** What a careful forger does: the hash of the altered entry is made to fit, the rest is not. */
function rehashed(entry: ChainEntry): ChainEntry {
  return { ...entry, hash: chainHash(entry) };
}

describe('the chain of a journal', () => {
  it('holds when nothing was touched, with or without contents', () => {
    const entries = journal(6);
    const head = { seq: 6, hash: entries.at(-1)?.hash ?? GENESIS_HASH };
    expect(verifyChain(ENGAGEMENT, entries, head)).toEqual({ valid: true, entries: 6, head, opened: 6 });
    const bare = entries.map(({ body: _body, actor: _actor, ...entry }) => entry);
    expect(verifyChain(ENGAGEMENT, bare)).toMatchObject({ valid: true, opened: 0 });
    expect(verifyChain(ENGAGEMENT, [])).toEqual({
      valid: true,
      entries: 0,
      head: { seq: 0, hash: GENESIS_HASH },
      opened: 0,
    });
  });

  it('keeps its proof when contents and salts are erased', () => {
    const erased = journal(6).map(({ body, actor: _actor, ...entry }) =>
      entry.seq === 3 || body === undefined ? entry : { ...entry, body },
    );
    expect(verifyChain(ENGAGEMENT, erased)).toMatchObject({ valid: true, entries: 6, opened: 5 });
  });

  it('names an altered entry, and why', () => {
    expect(faultOf(altered(3, (entry) => ({ ...entry, type: 'withdrawn' })))).toBe('3 altered-entry');
    expect(faultOf(altered(3, (entry) => ({ ...entry, at: 'nonsense' as Instant })))).toBe('3 altered-entry');
    expect(faultOf(altered(3, (entry) => rehashed({ ...entry, type: 'withdrawn' })))).toBe('4 broken-link');
    expect(faultOf(altered(3, (entry) => ({ ...entry, previous: sha256Hex('') })))).toBe('3 broken-link');
    expect(faultOf(altered(3, (entry) => ({ ...entry, engagement: 'other' as EngagementId })))).toBe(
      '3 other-engagement',
    );
    const body = { salt: sha256Hex('salt 3'), value: { type: 'turn-sent', turn: 99 } };
    expect(faultOf(altered(3, (entry) => ({ ...entry, body })))).toBe('3 altered-body');
    const actor = { salt: sha256Hex('salt 3'), value: { kind: 'staff' } };
    expect(faultOf(altered(3, (entry) => ({ ...entry, actor })))).toBe('3 altered-actor');
  });

  it('names a missing, repeated, misplaced or cut entry', () => {
    const entries = journal(6);
    expect(faultOf(entries.filter((entry) => entry.seq !== 4))).toBe('4 missing-entry');
    expect(faultOf([...entries.slice(0, 4), ...entries.slice(3)])).toBe('4 repeated-entry');
    expect(faultOf(entries.slice(0, 4), { seq: 6, hash: entries.at(-1)?.hash ?? GENESIS_HASH })).toBe('5 cut-short');
  });

  it('names the last entry when all of a history was written anew', () => {
    const head = { seq: 6, hash: sha256Hex('the head that the other party holds') };
    expect(faultOf(journal(6), head)).toBe('6 altered-entry');
  });

  it('does not let time or revisions go back, however well the hashes fit', () => {
    const [first, second] = journal(2);
    if (first === undefined || second === undefined) throw new Error('two entries are expected');
    expect(faultOf([first, rehashed({ ...second, at: '2026-08-31T00:00:00.000Z' as Instant })])).toBe(
      '2 time-backwards',
    );
    expect(faultOf([first, rehashed({ ...second, rev: 0 })])).toBe('2 revision-backwards');
  });

  it('finds any single change of any field of any entry, at that entry or the next', () => {
    const fields = [
      'seq',
      'rev',
      'n',
      'type',
      'at',
      'commandId',
      'actorCommitment',
      'bodyCommitment',
      'previous',
      'hash',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...fields), fc.jsonValue(), (at, field, value) => {
        const entries = journal(6);
        const target = entries[at - 1] as unknown as { [key: string]: unknown };
        fc.pre(value !== target[field]);
        target[field] = value;
        const verdict = verifyChain(ENGAGEMENT, entries);
        expect(verdict.valid).toBe(false);
        if (!verdict.valid) expect(verdict.fault.message.fr.length).toBeGreaterThan(10);
      }),
    );
  });
});
