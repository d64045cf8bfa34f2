import { type BaseBlock, BitString, GeneralizedTime, Sequence } from 'asn1js';
import { type Certificate, parseCertificates } from '../../pki/certificate.ts';
import { parseDer, sameBytes } from '../../pki/der.ts';
import { digest, digestByOid } from '../../pki/digest.ts';
import { toBigInt } from '../../pki/integer.ts';
import { OID } from '../../pki/oids.ts';
import { bytesOf, children, contentsOf, isContext, octetsOf, oidOf } from '../../pki/parse-cms.ts';
import { type SignatureScheme, signatureScheme, verifySignature } from '../../pki/signature-algorithm.ts';
import type { Revoked } from './crl.ts';
import { isSignedBy, isWeakScheme } from './signed-by.ts';

/** One answer of an OCSP responder about one certificate (RFC 6960 4.2). */
export interface OcspAnswer {
  readonly id: {
    readonly digestOid: string;
    readonly issuerNameHash: Uint8Array;
    readonly issuerKeyHash: Uint8Array;
    readonly serial: bigint;
  };
  readonly status: 'good' | 'unknown' | Revoked;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  readonly tbs: Uint8Array;
  readonly scheme: SignatureScheme | null;
  readonly signature: Uint8Array;
  readonly certificates: readonly Certificate[];
}

/**
 * The answers in an OCSPResponse or in a bare BasicOCSPResponse.
 * @throws when it is neither
 */
export function parseOcsp(der: Uint8Array): OcspAnswer[] {
  const block = basicOf(parseDer(der));
  const [data, algorithm, signature, certs] = children(block, 'BasicOCSPResponse');
  if (!data || !(signature instanceof BitString)) throw new Error('not an OCSP answer');
  const algorithmParts = children(algorithm, 'signatureAlgorithm');
  const shared = {
    tbs: bytesOf(data),
    scheme: signatureScheme(oidOf(algorithmParts[0]), algorithmParts[1] ?? null, null),
    signature: new Uint8Array(signature.valueBlock.valueHexView),
    certificates: parseCertificates(certs ? children(children(certs, 'certs')[0], 'certs').map(bytesOf) : []),
  };
  // responses: the first SEQUENCE after responderID and producedAt
  const responses = children(data, 'ResponseData').find((part) => part instanceof Sequence);
  return children(responses, 'responses').map((response) => ({ ...single(response), ...shared }));
}

function basicOf(block: BaseBlock): BaseBlock {
  const parts = children(block, 'OCSPResponse');
  const bytes = parts.find((part) => isContext(part, 0));
  if (!bytes || parts[0] instanceof Sequence) return block;
  const [type, octets] = children(children(bytes, 'responseBytes')[0], 'ResponseBytes');
  if (oidOf(type) !== OID.ocspBasic) throw new Error('unknown kind of OCSP answer');
  return parseDer(octetsOf(octets));
}

function single(block: BaseBlock): Pick<OcspAnswer, 'id' | 'status' | 'thisUpdate' | 'nextUpdate'> {
  const [id, status, thisUpdate, ...rest] = children(block, 'SingleResponse');
  const [algorithm, nameHash, keyHash, serial] = children(id, 'CertID');
  const next = rest.find((part) => isContext(part, 0));
  const nextUpdate = next ? children(next, 'nextUpdate')[0] : undefined;
  if (!(thisUpdate instanceof GeneralizedTime) || !status) throw new Error('no thisUpdate');
  return {
    id: {
      digestOid: oidOf(children(algorithm, 'hashAlgorithm')[0]),
      issuerNameHash: octetsOf(nameHash),
      issuerKeyHash: octetsOf(keyHash),
      serial: toBigInt(serial),
    },
    status: statusOf(status),
    thisUpdate: thisUpdate.toDate(),
    nextUpdate: nextUpdate instanceof GeneralizedTime ? nextUpdate.toDate() : null,
  };
}

function statusOf(block: BaseBlock): OcspAnswer['status'] {
  if (isContext(block, 0)) return 'good';
  if (!isContext(block, 1)) return 'unknown';
  const [at, reason] = children(block, 'RevokedInfo');
  const code = reason ? children(reason, 'reason')[0] : undefined;
  return {
    at: at instanceof GeneralizedTime ? at.toDate() : new Date(0),
    reason: code ? (contentsOf(code)[0] ?? null) : null,
  };
}

/** Whether an answer is about this certificate, and from its issuer or a responder that the issuer named (RFC 6960 4.2.2.2). */
export function isOcspFor(
  answer: OcspAnswer,
  certificate: Certificate,
  issuer: Certificate,
  pool: readonly Certificate[],
): boolean {
  const name = digestByOid(answer.id.digestOid);
  if (!name || answer.id.serial !== certificate.serial || !answer.scheme || isWeakScheme(answer.scheme)) return false;
  if (
    !sameBytes(digest(name, issuer.subject), answer.id.issuerNameHash) ||
    !sameBytes(digest(name, keyBits(issuer)), answer.id.issuerKeyHash)
  )
    return false;
  const { scheme, tbs, signature } = answer;
  const responders = [issuer, ...[...answer.certificates, ...pool].filter((c) => isResponder(c, issuer))];
  return responders.some((responder) => verifySignature(scheme, responder.key, tbs, signature));
}

function isResponder(certificate: Certificate, issuer: Certificate): boolean {
  return (certificate.extendedKeyUsage?.purposes.includes(OID.ocspSigning) ?? false) && isSignedBy(certificate, issuer);
}

/** The bits of the public key, without their header: what CertID hashes. */
function keyBits(certificate: Certificate): Uint8Array {
  const bits = children(parseDer(certificate.keyInfo), 'SubjectPublicKeyInfo')[1];
  return contentsOf(bits ?? parseDer(certificate.keyInfo)).subarray(1);
}
