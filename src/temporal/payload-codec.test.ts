import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import type { MasterKey, MasterKeys } from '../keys/master-keys.ts';
import { deriveCodecKeys } from './codec-keys.ts';
import { EncryptingCodec } from './payload-codec.ts';

const first: MasterKey = { version: 1, id: 'aaaa', key: randomBytes(32) };
const second: MasterKey = { version: 2, id: 'bbbb', key: randomBytes(32) };
const before: MasterKeys = { current: first, all: [first] };
const rotated: MasterKeys = { current: second, all: [second, first] };
const foreign: MasterKeys = { current: second, all: [second] };

const clause = { clause: 'exclusivity', option: 'field-exclusive', months: 18 };

function codecOf(keys: MasterKeys): EncryptingCodec {
  return new EncryptingCodec(deriveCodecKeys(keys));
}

async function sealed(keys: MasterKeys) {
  const [payload] = await codecOf(keys).encode([defaultPayloadConverter.toPayload(clause)]);
  if (payload === undefined) throw new Error('nothing was encoded');
  return payload;
}

describe('the payload codec', () => {
  it('gives back what was sealed, with its own encoding', async () => {
    const [opened] = await codecOf(before).decode([await sealed(before)]);
    expect(opened && defaultPayloadConverter.fromPayload(opened)).toEqual(clause);
  });

  it('leaves nothing readable but the names of encoding and key', async () => {
    const payload = await sealed(before);
    const wire = Buffer.concat([payload.data ?? Buffer.alloc(0), ...Object.values(payload.metadata ?? {})]);
    expect(wire.includes('exclusiv')).toBe(false);
    expect(wire.includes('json/plain')).toBe(false);
  });

  it('never seals the same value to the same bytes', async () => {
    expect(Buffer.from((await sealed(before)).data ?? [])).not.toEqual(Buffer.from((await sealed(before)).data ?? []));
  });

  it('still opens, after a rotation, what the older key sealed', async () => {
    const [opened] = await codecOf(rotated).decode([await sealed(before)]);
    expect(opened && defaultPayloadConverter.fromPayload(opened)).toEqual(clause);
    expect(new TextDecoder().decode((await sealed(rotated)).metadata?.['encryption-key-id'])).toBe('bbbb');
  });

  it('refuses a payload under a key that it does not hold', async () => {
    await expect(codecOf(foreign).decode([await sealed(before)])).rejects.toThrow('does not hold');
  });

  it('refuses a payload whose bytes, tag or key name were altered', async () => {
    const payload = await sealed(rotated);
    const data = Buffer.from(payload.data ?? []);
    for (const at of [0, 12, data.length - 1]) {
      const altered = Buffer.from(data);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(codecOf(rotated).decode([{ ...payload, data: altered }])).rejects.toThrow();
    }
    const renamed = { ...payload.metadata, 'encryption-key-id': new TextEncoder().encode('aaaa') };
    await expect(codecOf(rotated).decode([{ ...payload, metadata: renamed }])).rejects.toThrow();
  });

  it('refuses a plain payload and one cut short', async () => {
    const payload = await sealed(before);
    await expect(codecOf(before).decode([defaultPayloadConverter.toPayload(clause)])).rejects.toThrow('not encrypted');
    const cut = { ...payload, data: (payload.data ?? new Uint8Array()).subarray(0, 20) };
    await expect(codecOf(before).decode([cut])).rejects.toThrow('cut short');
  });
});
