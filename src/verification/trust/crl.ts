import { type BaseBlock, BitString, Boolean as BooleanBlock, GeneralizedTime, Sequence, UTCTime } from 'asn1js';
import { type Certificate, KEY_USAGE } from '../../pki/certificate.ts';
import { parseDer } from '../../pki/der.ts';
import { toBigInt } from '../../pki/integer.ts';
import { OID } from '../../pki/oids.ts';
import { bytesOf, children, contentsOf, isContext, octetsOf, oidOf } from '../../pki/parse-cms.ts';
import { signatureScheme, verifySignature } from '../../pki/signature-algorithm.ts';
import { isWeakScheme, sameName } from './signed-by.ts';

/** A certificate revocation list (RFC 5280 5), read once. */
export interface Crl {
  readonly issuer: Uint8Array;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  readonly revoked: ReadonlyMap<bigint, Revoked>;
  /** Covers only part of what its issuer issued, or only changes: says nothing by its silence. */
  readonly partial: boolean;
  readonly tbs: Uint8Array;
  readonly signature: { readonly oid: string; readonly parameters: BaseBlock | null; readonly value: Uint8Array };
}

export interface Revoked {
  readonly at: Date;
  /** RFC 5280 5.3.1; null when not stated. */
  readonly reason: number | null;
}

/** A megabyte of CRL is tens of thousands of entries. */
const MAX_CRL_BYTES = 64 * 1024 * 1024;

/** @throws when it is not a CRL */
export function parseCrl(der: Uint8Array): Crl {
  if (der.length > MAX_CRL_BYTES) throw new Error('CRL too large');
  const [tbs, algorithm, signature] = children(parseDer(der), 'CertificateList');
  if (!tbs || !(signature instanceof BitString)) throw new Error('not a CRL');
  // version is optional, and an INTEGER where the rest is not
  const fields = children(tbs, 'TBSCertList');
  const parts = fields[0] instanceof Sequence ? fields : fields.slice(1);
  const [, issuer, thisUpdate, ...rest] = parts;
  const nextUpdate = rest[0] ? timeOf(rest[0]) : null;
  const list = rest.find((part) => part instanceof Sequence);
  const extensions = rest.find((part) => isContext(part, 0));
  const algorithmParts = children(algorithm, 'signatureAlgorithm');
  const at = timeOf(thisUpdate);
  if (!issuer || !at) throw new Error('not a CRL');
  return {
    issuer: bytesOf(issuer),
    thisUpdate: at,
    nextUpdate,
    revoked: new Map((list ? children(list, 'revokedCertificates') : []).map(revokedEntry)),
    partial: isPartial(extensions),
    tbs: bytesOf(tbs),
    signature: {
      oid: oidOf(algorithmParts[0]),
      parameters: algorithmParts[1] ?? null,
      value: new Uint8Array(signature.valueBlock.valueHexView),
    },
  };
}

function revokedEntry(block: BaseBlock): [bigint, Revoked] {
  const [serial, at, extensions] = children(block, 'revokedCertificate');
  const reason = (extensions ? children(extensions, 'crlEntryExtensions') : [])
    .map((extension) => children(extension, 'Extension'))
    .find(([id]) => oidOf(id) === OID.reasonCode);
  const code = reason ? parseDer(octetsOf(reason.at(-1))) : null;
  return [toBigInt(serial), { at: timeOf(at) ?? new Date(0), reason: code ? (contentsOf(code)[0] ?? null) : null }];
}

/** Delta lists, indirect lists and lists limited by reason or attribute certificates (RFC 5280 5.2.4, 5.2.5). */
function isPartial(extensions: BaseBlock | undefined): boolean {
  if (!extensions) return false;
  for (const extension of children(children(extensions, 'crlExtensions')[0], 'Extensions')) {
    const parts = children(extension, 'Extension');
    const id = oidOf(parts[0]);
    const critical = parts[1] instanceof BooleanBlock && parts[1].getValue();
    if (id === OID.deltaCrlIndicator) return true;
    if (id !== OID.issuingDistributionPoint) {
      if (critical) return true;
      continue;
    }
    const limits = children(parseDer(octetsOf(parts.at(-1))), 'IssuingDistributionPoint');
    if (limits.some((part) => isContext(part, 3) || isContext(part, 4) || isContext(part, 5) || isContext(part, 2)))
      return true;
  }
  return false;
}

/** The key that signed certificates signs their CRL too, or another certificate of the same name does. */
export function isCrlFrom(crl: Crl, issuer: Certificate, others: readonly Certificate[]): boolean {
  if (!sameName(crl.issuer, issuer.subject)) return false;
  const scheme = signatureScheme(crl.signature.oid, crl.signature.parameters, null);
  if (!scheme || isWeakScheme(scheme)) return false;
  return [
    issuer,
    ...others.filter((other) => sameName(other.subject, issuer.subject) && sameName(other.issuer, issuer.issuer)),
  ].some(
    (signer) =>
      (signer.keyUsage?.has(KEY_USAGE.crlSign) ?? true) &&
      verifySignature(scheme, signer.key, crl.tbs, crl.signature.value),
  );
}

function timeOf(block: BaseBlock | undefined): Date | null {
  return block instanceof UTCTime || block instanceof GeneralizedTime ? block.toDate() : null;
}
