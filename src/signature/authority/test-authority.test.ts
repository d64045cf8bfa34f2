import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEY_USAGE, parseCertificate } from '../../pki/certificate.ts';
import { OID } from '../../pki/oids.ts';
import { parseCrl } from '../../verification/trust/crl.ts';
import { createTestAuthority } from './test-authority.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-authority-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ALICE = { id: 'person-1', name: 'Alice Martin', organisation: 'Jeune Pousse SAS', email: 'alice@example.org' };

describe('the test authority', () => {
  it('says on every certificate that it is worth nothing', async () => {
    const authority = await createTestAuthority(folder);
    const alice = await authority.signer(ALICE);
    for (const der of [
      authority.root,
      alice.certificate,
      authority.seal.certificate,
      authority.timestamp.certificate,
    ]) {
      expect(parseCertificate(der).commonName).toContain('signature de test, sans valeur');
    }
    expect(parseCertificate(alice.certificate).commonName).toBe('Alice Martin (signature de test, sans valeur)');
  });

  it('keeps the mention whole when a name is long', async () => {
    const authority = await createTestAuthority(folder);
    const { certificate } = await authority.signer({
      id: 'x',
      name: 'Maximilienne-Anastasie de La Rochefoucauld-Montmorency',
    });
    const name = parseCertificate(certificate).commonName ?? '';
    expect(name.length).toBeLessThanOrEqual(64);
    expect(name).toMatch(/^Maximilienne.*… \(signature de test, sans valeur\)$/);
  });

  it('issues for one purpose each, under one root', async () => {
    const authority = await createTestAuthority(folder);
    const root = new X509Certificate(authority.root);
    const person = parseCertificate((await authority.signer(ALICE)).certificate);
    expect(new X509Certificate(person.der).verify(root.publicKey)).toBe(true);
    expect([...(person.keyUsage ?? [])].sort()).toEqual([KEY_USAGE.digitalSignature, KEY_USAGE.nonRepudiation]);
    expect(person.isAuthority).toBe(false);
    const stamp = parseCertificate(authority.timestamp.certificate);
    expect(stamp.extendedKeyUsage).toEqual({ critical: true, purposes: [OID.extKeyUsageTimestamping] });
    expect(parseCertificate(authority.root).isAuthority).toBe(true);
  });

  it('re-uses keys after a restart, one per person and kind of key', async () => {
    const first = await createTestAuthority(folder);
    const [ec, rsa] = [await first.signer(ALICE), await first.signer({ ...ALICE, keyType: 'rsa-3072' })];
    const second = await createTestAuthority(folder);
    expect(second.root).toEqual(first.root);
    expect((await second.signer(ALICE)).certificate).toEqual(ec.certificate);
    expect([ec.keyType, rsa.keyType]).toEqual(['EC', 'RSA']);
    expect((await second.signer({ ...ALICE, id: 'person-2' })).certificate).not.toEqual(ec.certificate);
  });

  it('is the same for two processes that found it at once', async () => {
    const both = await Promise.all([createTestAuthority(folder), createTestAuthority(folder)]);
    const people = await Promise.all(both.map((authority) => authority.signer(ALICE)));
    expect(both[0].root).toEqual(both[1].root);
    expect(people[0]?.certificate).toEqual(people[1]?.certificate);
    expect(new X509Certificate(people[0]?.certificate ?? '').verify(new X509Certificate(both[0].root).publicKey)).toBe(
      true,
    );
  });

  it('keeps private keys to their owner', async () => {
    const authority = await createTestAuthority(folder);
    await authority.signer(ALICE);
    const files = await readdir(folder, { recursive: true });
    const keys = files.filter((name) => name.endsWith('key.pem'));
    expect(keys).toHaveLength(4);
    for (const key of keys) expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600);
  });

  it('puts a revoked certificate on its list, and hands out root and list', async () => {
    const authority = await createTestAuthority(folder);
    const { serial } = parseCertificate((await authority.signer(ALICE)).certificate);
    expect(parseCrl(await authority.crl()).revoked.size).toBe(0);
    await authority.revoke(ALICE);
    const { root, crl } = await authority.exportTrust(join(folder, 'out'));
    expect(await readFile(root, 'utf8')).toContain('BEGIN CERTIFICATE');
    const list = parseCrl(new Uint8Array(await readFile(crl)));
    expect([...list.revoked.keys()]).toEqual([serial]);
    expect((list.nextUpdate?.getTime() ?? 0) - list.thisUpdate.getTime()).toBeGreaterThan(10 * 365 * 86_400_000);
  });
});
