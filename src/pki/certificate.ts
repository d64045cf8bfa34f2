import { type KeyObject, X509Certificate } from 'node:crypto';
import { type BaseBlock, BitString, Boolean as BooleanBlock, Integer } from 'asn1js';
import { Certificate as Asn1Certificate } from 'pkijs';
import { parseDer, sameBytes } from './der.ts';
import { toBigInt } from './integer.ts';
import { OID } from './oids.ts';
import { bytesOf, children, contentsOf, isContext, octetsOf, oidOf } from './parse-cms.ts';

/** An X.509 certificate (RFC 5280), read once. */
export interface Certificate {
  readonly der: Uint8Array;
  /** DER of the names: what issuer and subject are compared by. */
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  /** `CN=…, O=…` on one line, for people. */
  readonly subjectText: string;
  readonly commonName: string | null;
  readonly serial: bigint;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly key: KeyObject;
  /** DER of SubjectPublicKeyInfo. */
  readonly keyInfo: Uint8Array;
  readonly tbs: Uint8Array;
  readonly signature: { readonly oid: string; readonly parameters: BaseBlock | null; readonly value: Uint8Array };
  readonly isAuthority: boolean;
  readonly pathLength: number | null;
  /** Bits of keyUsage by number (RFC 5280 4.2.1.3); null when the extension is absent. */
  readonly keyUsage: ReadonlySet<number> | null;
  readonly extendedKeyUsage: { readonly critical: boolean; readonly purposes: readonly string[] } | null;
  readonly subjectKeyId: Uint8Array | null;
  readonly authorityKeyId: Uint8Array | null;
  readonly criticalExtensions: readonly string[];
  readonly ocspNoCheck: boolean;
}

export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, crlSign: 6 } as const;

/**
 * Reads one certificate.
 * @throws when it is not one, or its key is of a kind that we cannot use.
 */
export function parseCertificate(der: Uint8Array): Certificate {
  const node = new X509Certificate(der);
  const asn1 = new Asn1Certificate({ schema: parseDer(der) });
  const [tbs, algorithm, value] = children(parseDer(der), 'Certificate');
  const extensions = new Map((asn1.extensions ?? []).map((extension) => [extension.extnID, extension]));
  const inner = (id: string): BaseBlock | null => {
    const extension = extensions.get(id);
    return extension ? parseDer(octetsOf(extension.extnValue)) : null;
  };
  if (!tbs || !(value instanceof BitString)) throw new Error('not a certificate');
  const fields = children(tbs, 'TBSCertificate');
  // The version, [0], is left out of version 1.
  const [, , issuer, , subject] = fields[0] && isContext(fields[0], 0) ? fields.slice(1) : fields;
  if (!issuer || !subject) throw new Error('not a certificate');
  const constraints = inner(OID.basicConstraints);
  const usage = inner(OID.extKeyUsage);
  const algorithmParts = children(algorithm, 'signatureAlgorithm');
  const subjectKeyId = inner(OID.subjectKeyIdentifier);
  const [ca, length] = constraints ? children(constraints, 'BasicConstraints') : [];
  return {
    der: new Uint8Array(der),
    subject: bytesOf(subject),
    issuer: bytesOf(issuer),
    subjectText: node.subject.split('\n').join(', '),
    commonName: commonNameOf(asn1),
    serial: toBigInt(asn1.serialNumber),
    notBefore: asn1.notBefore.value,
    notAfter: asn1.notAfter.value,
    key: node.publicKey,
    keyInfo: new Uint8Array(asn1.subjectPublicKeyInfo.toSchema().toBER()),
    tbs: bytesOf(tbs),
    signature: {
      oid: oidOf(algorithmParts[0]),
      parameters: algorithmParts[1] ?? null,
      value: new Uint8Array(value.valueBlock.valueHexView),
    },
    isAuthority: ca instanceof BooleanBlock && ca.getValue(),
    pathLength: length instanceof Integer ? Number(toBigInt(length)) : null,
    keyUsage: keyUsageBits(inner(OID.keyUsage)),
    extendedKeyUsage: usage && {
      critical: extensions.get(OID.extKeyUsage)?.critical === true,
      purposes: children(usage, 'ExtKeyUsageSyntax').map(oidOf),
    },
    subjectKeyId: subjectKeyId && octetsOf(subjectKeyId),
    authorityKeyId: keyIdentifierOf(inner(OID.authorityKeyIdentifier)),
    criticalExtensions: [...extensions.values()].filter((e) => e.critical).map((e) => e.extnID),
    ocspNoCheck: extensions.has(OID.ocspNoCheck),
  };
}

/** X.520 commonName, the last one given. */
function commonNameOf(certificate: Asn1Certificate): string | null {
  const names = certificate.subject.typesAndValues.filter(({ type }) => type === '2.5.4.3');
  const text: unknown = names.at(-1)?.value.valueBlock.value;
  return typeof text === 'string' && text !== '' ? text : null;
}

/** Certificates that can be read; the others are left out. */
export function parseCertificates(list: readonly Uint8Array[]): Certificate[] {
  return list.flatMap((der) => {
    try {
      return [parseCertificate(der)];
    } catch {
      return [];
    }
  });
}

export function isSelfIssued(certificate: Certificate): boolean {
  return sameBytes(certificate.subject, certificate.issuer);
}

function keyUsageBits(block: BaseBlock | null): Set<number> | null {
  if (!(block instanceof BitString)) return null;
  const bits = new Set<number>();
  const bytes = new Uint8Array(block.valueBlock.valueHexView);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    if (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) bits.add(bit);
  }
  return bits;
}

function keyIdentifierOf(block: BaseBlock | null): Uint8Array | null {
  if (!block) return null;
  const field = children(block, 'AuthorityKeyIdentifier').find((part) => isContext(part, 0));
  return field ? contentsOf(field) : null;
}
