import {
  type BaseBlock,
  Constructed,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetBlock,
} from 'asn1js';
import { parseDer } from './der.ts';
import { toBigInt } from './integer.ts';
import { OID } from './oids.ts';

/** What a CMS SignedData says (RFC 5652), with the exact bytes that signatures and digests run over. */
export interface SignedData {
  readonly version: number;
  readonly digestOids: readonly string[];
  readonly contentType: string;
  /** The encapsulated content; null when the signature is detached. */
  readonly content: Uint8Array | null;
  /** DER of every X.509 certificate inside. */
  readonly certificates: readonly Uint8Array[];
  /** DER of every CRL inside. */
  readonly crls: readonly Uint8Array[];
  readonly signers: readonly SignerInfo[];
}

export interface SignerInfo {
  readonly version: number;
  /** Issuer and serial number, or a subject key identifier. */
  readonly id:
    | { readonly kind: 'issuer-serial'; readonly issuer: Uint8Array; readonly serial: bigint }
    | { readonly kind: 'key-id'; readonly keyId: Uint8Array };
  readonly digestOid: string;
  readonly signature: { readonly oid: string; readonly parameters: BaseBlock | null };
  readonly value: Uint8Array;
  /** DER of the signed attributes as a SET (the bytes that were signed); null when there are none. */
  readonly signedBytes: Uint8Array | null;
  readonly signed: ReadonlyMap<string, readonly BaseBlock[]>;
  readonly unsigned: ReadonlyMap<string, readonly BaseBlock[]>;
}

/** Tag classes of X.690 8.1.2.2. */
const UNIVERSAL = 1;
const CONTEXT = 3;

/** More would be an attack on the verifier's time, not a signature. */
const MAX_CERTIFICATES = 200;
const MAX_ATTRIBUTES = 100;

/**
 * Reads a ContentInfo holding SignedData.
 * @throws when it is anything else: the caller turns that into "unreadable".
 */
export function parseSignedData(bytes: Uint8Array): SignedData {
  const info = children(parseDer(bytes), 'ContentInfo');
  if (oidOf(info[0]) !== OID.signedData) throw new Error('not a SignedData');
  const body = children(children(info[1], 'content')[0], 'SignedData');
  const encapsulated = children(body[2], 'EncapsulatedContentInfo');
  const tagged = (tag: number): readonly BaseBlock[] =>
    body
      .slice(3)
      .filter((part) => isContext(part, tag))
      .flatMap((part) => children(part, `[${tag}]`));
  const certificates = tagged(0).filter((part) => part.idBlock.tagClass === UNIVERSAL);
  const signers = body.at(-1);
  if (!(signers instanceof SetBlock)) throw new Error('no signerInfos');
  if (certificates.length > MAX_CERTIFICATES) throw new Error('too many certificates');
  return {
    version: Number(toBigInt(body[0])),
    digestOids: children(body[1], 'digestAlgorithms').map((part) => plainAlgorithm(part, 'digestAlgorithms')),
    contentType: oidOf(encapsulated[0]),
    content: encapsulated[1] ? octetsOf(children(encapsulated[1], 'eContent')[0]) : null,
    certificates: certificates.map(bytesOf),
    crls: tagged(1)
      .filter((part) => part.idBlock.tagClass === UNIVERSAL)
      .map(bytesOf),
    signers: children(signers, 'signerInfos').map(parseSigner),
  };
}

function parseSigner(block: BaseBlock): SignerInfo {
  const parts = children(block, 'SignerInfo');
  const signedAttributes = parts.find((part) => isContext(part, 0) && part !== parts[1]);
  const shift = signedAttributes ? 1 : 0;
  const algorithm = children(parts[3 + shift], 'signatureAlgorithm');
  const unsignedAttributes = parts.slice(5 + shift).find((part) => isContext(part, 1));
  return {
    version: Number(toBigInt(parts[0])),
    id: parseSignerId(parts[1]),
    digestOid: plainAlgorithm(parts[2], 'digestAlgorithm'),
    signature: { oid: oidOf(algorithm[0]), parameters: algorithm[1] ?? null },
    value: octetsOf(parts[4 + shift]),
    signedBytes: signedAttributes ? asSet(bytesOf(signedAttributes)) : null,
    signed: attributes(signedAttributes),
    unsigned: attributes(unsignedAttributes),
  };
}

/** A digest's AlgorithmIdentifier: its parameters are NULL or absent (RFC 5754 2). */
function plainAlgorithm(block: BaseBlock | undefined, what: string): string {
  const [id, parameters, more] = children(block, what);
  if (more || (parameters && !(parameters instanceof Null))) throw new Error(`${what} has parameters`);
  return oidOf(id);
}

function parseSignerId(block: BaseBlock | undefined): SignerInfo['id'] {
  if (block && isContext(block, 0)) {
    return { kind: 'key-id', keyId: contentsOf(block) };
  }
  const [issuer, serial] = children(block, 'issuerAndSerialNumber');
  if (!issuer || !(serial instanceof Integer)) throw new Error('bad issuerAndSerialNumber');
  return { kind: 'issuer-serial', issuer: bytesOf(issuer), serial: toBigInt(serial) };
}

function attributes(block: BaseBlock | undefined): Map<string, readonly BaseBlock[]> {
  const found = new Map<string, readonly BaseBlock[]>();
  if (!block) return found;
  const list = children(block, 'attributes');
  if (list.length > MAX_ATTRIBUTES) throw new Error('too many attributes');
  for (const entry of list) {
    const [type, values] = children(entry, 'Attribute');
    const name = oidOf(type);
    found.set(name, [...(found.get(name) ?? []), ...children(values, 'values')]);
  }
  return found;
}

/** The signed attributes are sent as `[0]` and signed as a SET (RFC 5652 5.4). */
function asSet(tagged: Uint8Array): Uint8Array {
  const copy = tagged.slice();
  copy[0] = 0x31;
  return copy;
}

export function children(block: BaseBlock | undefined, what: string): readonly BaseBlock[] {
  if (block instanceof Sequence || block instanceof SetBlock || block instanceof Constructed) {
    return block.valueBlock.value;
  }
  throw new Error(`${what} is not constructed`);
}

export function oidOf(block: BaseBlock | undefined): string {
  if (!(block instanceof ObjectIdentifier)) throw new Error('no object identifier');
  return block.valueBlock.toString();
}

/** The bytes of an OCTET STRING, put together when it came in pieces (BER). */
export function octetsOf(block: BaseBlock | undefined): Uint8Array {
  if (!(block instanceof OctetString)) throw new Error('not an OCTET STRING');
  return new Uint8Array(block.getValue());
}

/** The encoding as it stood in the file. */
export function bytesOf(block: BaseBlock): Uint8Array {
  return new Uint8Array(block.valueBeforeDecodeView);
}

/** The contents of a primitive value whose type is hidden by a context tag. */
export function contentsOf(block: BaseBlock): Uint8Array {
  const encoded = bytesOf(block);
  return encoded.subarray(encoded.length - block.lenBlock.length);
}

export function isContext(block: BaseBlock, tag: number): boolean {
  return block.idBlock.tagClass === CONTEXT && block.idBlock.tagNumber === tag;
}
