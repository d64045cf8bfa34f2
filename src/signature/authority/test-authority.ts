import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCertificate } from '../../pki/certificate.ts';
import { toPem } from '../../pki/pem.ts';
import { type SigningKey, softwareKey } from '../../pki/signing-key.ts';
import type { Signatory } from '../signature-provider.ts';
import { distinguishedName, issueCertificate, type KeyType, type Purpose } from './issue-certificate.ts';
import { issueCrl, type Revocation } from './issue-crl.ts';
import { type KeyFiles, loadOrCreateKey, readIfThere, replaceFile } from './key-files.ts';
import { AUTHORITY, TEST_MENTION } from './policy.ts';

/**
 * The test certification authority: one root for signatories, the platform's seal and time stamps.
 * Its signatures prove that the machinery works, and nothing else; every name it issues says so.
 */
export interface TestAuthority {
  readonly folder: string;
  /** DER. */
  readonly root: Uint8Array;
  /** The key and certificate of one person, issued the first time and re-used ever after. */
  signer(signatory: Signatory): Promise<SigningKey>;
  readonly seal: SigningKey;
  readonly timestamp: SigningKey;
  /** A fresh CRL, DER. */
  crl(): Promise<Uint8Array>;
  /** Puts a person's certificate on the CRL from now on. */
  revoke(signatory: Signatory): Promise<void>;
  /** Writes `root.pem` and a fresh `root.crl` into a folder, for whoever must verify. */
  exportTrust(folder: string): Promise<{ readonly root: string; readonly crl: string }>;
}

/** Where an installation keeps its test authority, and within it what verifiers may read. */
export function authorityFolder(home: string): string {
  return join(home, 'authority');
}
export function trustFolder(home: string): string {
  return join(authorityFolder(home), 'trust');
}

const REVOKED_FILE = 'revoked.json';

/**
 * Opens the authority kept in `folder`, or founds it. Keys are files of mode 0600 in folders of
 * mode 0700; they survive restarts and never enter a database.
 * @param options.rootKeyType EC by default: founding takes milliseconds, not the second that RSA takes
 * @param options.now the clock that certificates' validity starts from
 */
export async function createTestAuthority(
  folder: string,
  options: { readonly rootKeyType?: KeyType; readonly now?: () => Date } = {},
): Promise<TestAuthority> {
  const now = options.now ?? (() => new Date());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const root = await loadOrCreateKey(join(folder, 'root'), () =>
    issueCertificate({
      subject: distinguishedName({ commonName: AUTHORITY.rootName, organisation: AUTHORITY.organisation }),
      purpose: 'root',
      keyType: options.rootKeyType ?? 'ec-p384',
      years: AUTHORITY.rootYears,
      now: now(),
      issuer: null,
    }),
  );
  const issue = (
    purpose: Purpose,
    commonName: string,
    years: number,
    keyType: KeyType,
    who?: Signatory,
  ): Promise<KeyFiles> =>
    issueCertificate({
      subject: distinguishedName({
        commonName,
        organisation: who ? who.organisation : AUTHORITY.organisation,
        email: who?.email,
      }),
      purpose,
      keyType,
      years,
      now: now(),
      issuer: root,
    });
  // The root does not travel inside signatures: verifiers have it, and what nobody checks there could be altered.
  const toKey = (files: KeyFiles): SigningKey => softwareKey(files.privateKeyPem, files.certificate, []);
  const signerFiles = (who: Signatory): Promise<KeyFiles> =>
    loadOrCreateKey(join(folder, 'signers', signerFolder(who)), () =>
      issue('person', personName(who.name), AUTHORITY.signerYears, who.keyType ?? 'ec-p256', who),
    );
  const [timestamp, seal] = await Promise.all([
    loadOrCreateKey(join(folder, 'timestamp'), () =>
      issue('timestamp', AUTHORITY.timestampName, AUTHORITY.timestampYears, 'ec-p256'),
    ),
    loadOrCreateKey(join(folder, 'seal'), () => issue('seal', AUTHORITY.sealName, AUTHORITY.sealYears, 'ec-p256')),
  ]);
  const revokedPath = join(folder, REVOKED_FILE);
  const crl = async (): Promise<Uint8Array> => issueCrl(root, await readRevoked(revokedPath), now());
  const exportTrust = async (target: string): Promise<{ root: string; crl: string }> => {
    const paths = { root: join(target, 'root.pem'), crl: join(target, 'root.crl') };
    await replaceFile(paths.root, toPem('CERTIFICATE', root.certificate));
    await replaceFile(paths.crl, await crl());
    return paths;
  };
  await exportTrust(join(folder, 'trust'));
  return {
    folder,
    root: root.certificate,
    seal: toKey(seal),
    timestamp: toKey(timestamp),
    signer: async (who) => toKey(await signerFiles(who)),
    crl,
    exportTrust,
    revoke: async (who) => {
      const serial = serialOf((await signerFiles(who)).certificate);
      const list = await readRevoked(revokedPath);
      await replaceFile(revokedPath, JSON.stringify([...list, { serial, at: now().toISOString() }]), 0o600);
      await exportTrust(join(folder, 'trust'));
    },
  };
}

/** One folder per person and key type; hashed, so that ids of any shape make a safe file name. */
function signerFolder(who: Signatory): string {
  return createHash('sha256')
    .update(`${who.id}\n${who.keyType ?? 'ec-p256'}`)
    .digest('hex')
    .slice(0, 32);
}

/** X.520 caps a common name at 64 characters: a long name gives way, the mention never does. */
function personName(name: string): string {
  const room = 64 - TEST_MENTION.length - 3;
  const shown = name.length > room ? `${name.slice(0, room - 1)}…` : name;
  return `${shown} (${TEST_MENTION})`;
}

function serialOf(certificate: Uint8Array): string {
  return parseCertificate(certificate).serial.toString(16);
}

async function readRevoked(path: string): Promise<Revocation[]> {
  const content = await readIfThere(path);
  return content ? (JSON.parse(content.toString('utf8')) as Revocation[]) : [];
}
