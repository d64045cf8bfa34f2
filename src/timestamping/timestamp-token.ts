import { type BaseBlock, GeneralizedTime, Integer, OctetString, Sequence } from 'asn1js';
import { parseDer } from '../pki/der.ts';
import { digestByOid, type ReadableDigest } from '../pki/digest.ts';
import { serialHex, toBigInt } from '../pki/integer.ts';
import { OID } from '../pki/oids.ts';
import { children, octetsOf, oidOf, parseSignedData, type SignedData } from '../pki/parse-cms.ts';
import { checkSigner, type SignerCheck } from '../pki/verify-signer.ts';

/** What a time-stamp token says (TSTInfo, RFC 3161 2.4.2), and whether its own signature holds. */
export interface TimestampToken {
  readonly data: SignedData;
  readonly policy: string;
  readonly imprint: { readonly algorithm: ReadableDigest | null; readonly hash: Uint8Array };
  /** Upper-case hexadecimal. */
  readonly serial: string;
  readonly time: Date;
  readonly nonce: bigint | null;
  readonly check: SignerCheck;
  /**
   * The token's signature is good, its signing certificate is the one that it names, and that
   * certificate is for time stamping and nothing else (RFC 3161 2.3). Says nothing of trust.
   */
  readonly intact: boolean;
}

/**
 * Reads a TimeStampToken.
 * @param der the CMS ContentInfo; padding after it is ignored
 * @throws when it is not one
 */
export function parseTimestampToken(der: Uint8Array): TimestampToken {
  const data = parseSignedData(der);
  if (data.contentType !== OID.timestampInfo || !data.content) throw new Error('not a time-stamp token');
  const parts = children(parseDer(data.content), 'TSTInfo');
  const [hashAlgorithm, hash] = children(parts[2], 'messageImprint');
  const time = parts[4];
  if (!(time instanceof GeneralizedTime)) throw new Error('no genTime');
  const check = checkSigner(data, null);
  const nonce = parts.slice(5).find((part): part is Integer => part instanceof Integer);
  return {
    data,
    policy: oidOf(parts[1]),
    imprint: { algorithm: digestByOid(oidOf(children(hashAlgorithm, 'hashAlgorithm')[0])), hash: octetsOf(hash) },
    serial: serialHex(toBigInt(parts[3])),
    time: time.toDate(),
    nonce: nonce ? toBigInt(nonce) : null,
    check,
    intact: check.digestMatches && check.signatureValid && check.essMatches !== false && isForTimestamping(check),
  };
}

function isForTimestamping(check: SignerCheck): boolean {
  const usage = check.certificate?.extendedKeyUsage;
  return usage?.purposes.length === 1 && usage.purposes[0] === OID.extKeyUsageTimestamping;
}

/** The token inside a TimeStampResp, or why there is none. */
export function parseTimestampResponse(der: Uint8Array): { readonly token: Uint8Array } | { readonly status: number } {
  const [info, token] = children(parseDer(der), 'TimeStampResp');
  const status = Number(toBigInt(children(info, 'PKIStatusInfo')[0]));
  // 0 granted, 1 granted with modifications (RFC 3161 2.4.2)
  if (status > 1 || !(token instanceof Sequence)) return { status };
  return { token: new Uint8Array(token.valueBeforeDecodeView) };
}

export interface TimestampRequest {
  readonly algorithm: ReadableDigest;
  readonly hash: Uint8Array;
  readonly policy: string | null;
  readonly nonce: bigint | null;
  readonly wantsCertificates: boolean;
}

/**
 * Reads a TimeStampReq (RFC 3161 2.4.1).
 * @throws when it is not one, or its digest is unknown
 * @public
 */
export function parseTimestampRequest(der: Uint8Array): TimestampRequest {
  const parts = children(parseDer(der), 'TimeStampReq');
  const [hashAlgorithm, hash] = children(parts[1], 'messageImprint');
  const algorithm = digestByOid(oidOf(children(hashAlgorithm, 'hashAlgorithm')[0]));
  if (!algorithm || !(hash instanceof OctetString)) throw new Error('unknown digest');
  const rest = parts.slice(2);
  const tagged = (tag: number): BaseBlock | undefined =>
    rest.find((p) => p.idBlock.tagClass === 1 && p.idBlock.tagNumber === tag);
  const policy = tagged(6);
  const nonce = tagged(2);
  const wants = tagged(1);
  return {
    algorithm,
    hash: octetsOf(hash),
    policy: policy ? oidOf(policy) : null,
    nonce: nonce ? toBigInt(nonce) : null,
    wantsCertificates: wants !== undefined && new Uint8Array(wants.valueBeforeDecodeView).at(-1) !== 0,
  };
}
