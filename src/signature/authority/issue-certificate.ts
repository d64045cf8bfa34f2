import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { OID } from '../../pki/oids.ts';
import { toPem } from '../../pki/pem.ts';
import type { KeyFiles } from './key-files.ts';
import { AUTHORITY } from './policy.ts';

export type KeyType = 'ec-p256' | 'ec-p384' | 'rsa-3072';

/** What a certificate is for; each purpose has its own key usages. */
export type Purpose = 'root' | 'person' | 'seal' | 'timestamp';

/** RSA 3072 and P-256 are both 128-bit strength: good beyond 2030 (ANSSI, ETSI TS 119 312). */
const KEY_ALGORITHMS: { readonly [type in KeyType]: webcrypto.RsaHashedKeyGenParams | webcrypto.EcKeyGenParams } = {
  'ec-p256': { name: 'ECDSA', namedCurve: 'P-256' },
  'ec-p384': { name: 'ECDSA', namedCurve: 'P-384' },
  'rsa-3072': {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 3072,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
};

/** 127 random bits, positive: unguessable and unique without a counter (CA/Browser Forum asks for 64). */
export function randomSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** A subject's distinguished name: empty parts are left out. */
export function distinguishedName(parts: {
  commonName: string;
  organisation?: string | undefined;
  email?: string | undefined;
}): Name {
  const json: JsonNameParams = [{ C: [AUTHORITY.country] }];
  if (parts.organisation) json.push({ O: [{ utf8String: parts.organisation.slice(0, 64) }] });
  json.push({ CN: [{ utf8String: parts.commonName }] });
  if (parts.email) json.push({ E: [{ ia5String: parts.email }] });
  return new Name(json);
}

/**
 * Makes a key pair and a certificate for it.
 * @param issuer null for the root, which signs itself
 */
export async function issueCertificate(options: {
  readonly subject: Name;
  readonly purpose: Purpose;
  readonly keyType: KeyType;
  readonly years: number;
  readonly now: Date;
  readonly issuer: KeyFiles | null;
}): Promise<KeyFiles> {
  const algorithm = KEY_ALGORITHMS[options.keyType];
  const keys = await generate(algorithm);
  const issuer = options.issuer
    ? await issuerKey(options.issuer)
    : { key: keys.privateKey, name: options.subject, publicKey: keys.publicKey };
  const notBefore = wholeSecond(options.now);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: randomSerial(),
    subject: options.subject,
    issuer: issuer.name,
    notBefore,
    notAfter: addYears(notBefore, options.years),
    signingKey: issuer.key,
    publicKey: keys.publicKey,
    signingAlgorithm: signingAlgorithm(issuer.key),
    extensions: [
      ...(await purposeExtensions(options.purpose)),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    privateKeyPem: toPem('PRIVATE KEY', new Uint8Array(pkcs8)),
    certificate: new Uint8Array(certificate.rawData),
  };
}

async function purposeExtensions(purpose: Purpose): Promise<Extension[]> {
  const crl = new CRLDistributionPointsExtension([AUTHORITY.crlUrl]);
  const { digitalSignature, nonRepudiation, keyCertSign, cRLSign } = KeyUsageFlags;
  if (purpose === 'root') {
    return [new BasicConstraintsExtension(true, 0, true), new KeyUsagesExtension(keyCertSign | cRLSign, true)];
  }
  const leaf = new BasicConstraintsExtension(false, undefined, true);
  if (purpose === 'timestamp') {
    // Critical and alone: RFC 3161 2.3.
    return [
      leaf,
      new KeyUsagesExtension(digitalSignature, true),
      new ExtendedKeyUsageExtension([OID.extKeyUsageTimestamping], true),
      crl,
    ];
  }
  // ETSI EN 319 412-2 4.3.2: nonRepudiation marks the commitment to content; with digitalSignature, type C.
  return [leaf, new KeyUsagesExtension(nonRepudiation | digitalSignature, true), crl];
}

/** An issuer's private key, ready for WebCrypto. */
export async function issuerKey(
  files: KeyFiles,
): Promise<{ key: webcrypto.CryptoKey; name: Name; publicKey: webcrypto.CryptoKey }> {
  const certificate = new X509Certificate(files.certificate);
  const publicKey = await certificate.publicKey.export();
  const pkcs8 = Buffer.from(files.privateKeyPem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const key = await webcrypto.subtle.importKey(
    'pkcs8',
    pkcs8,
    publicKey.algorithm as webcrypto.EcKeyImportParams,
    true,
    ['sign'],
  );
  return { key, name: certificate.subjectName, publicKey };
}

/** SHA-384 with P-384, SHA-256 otherwise. */
export function signingAlgorithm(key: webcrypto.CryptoKey): { name: string; hash: string } {
  const { name, namedCurve } = key.algorithm as webcrypto.EcKeyAlgorithm;
  return { name, hash: namedCurve === 'P-384' ? 'SHA-384' : 'SHA-256' };
}

async function generate(
  algorithm: webcrypto.RsaHashedKeyGenParams | webcrypto.EcKeyGenParams,
): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

/** X.509 times have no fractions. */
export function wholeSecond(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1000) * 1000);
}

export function addYears(at: Date, years: number): Date {
  const later = new Date(at);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}
