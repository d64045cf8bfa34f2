import type { BaseBlock } from 'asn1js';
import { parseDer, sameBytes } from './der.ts';
import { bytesOf, children } from './parse-cms.ts';

/** Identifier octets (X.690 8.1.2) of the types that a SignedData is made of. */
const TAG = {
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  keyId: 0x80,
  zero: 0xa0,
  one: 0xa1,
} as const;
const NULL = Uint8Array.of(0x05, 0x00);

/**
 * Whether a SignedData is put together exactly as RFC 5652 5 draws it, in DER: right types, shortest
 * lengths, nothing more. Parsers forgive much, and its envelope is not signed: this finds what was
 * altered there. An encoding with indefinite lengths (BER) is beyond the question, and passes.
 */
export function hasSignedDataShape(bytes: Uint8Array): boolean {
  if (bytes[1] === 0x80) return true;
  try {
    const info = parts(parseDer(bytes), TAG.sequence);
    const [body] = parts(info[1], TAG.zero);
    return info.length === 2 && is(info[0], TAG.oid) && body !== undefined && isBody(body);
  } catch {
    return false;
  }
}

function isBody(block: BaseBlock): boolean {
  const [version, digests, content, ...rest] = parts(block, TAG.sequence);
  const signers = rest.pop();
  const tags = rest.map((part) => bytesOf(part)[0]);
  const inOrder = tags.every((tag) => tag === TAG.zero || tag === TAG.one) && new Set(tags).size === tags.length;
  return (
    inOrder &&
    is(version, TAG.integer) &&
    parts(digests, TAG.set).every(isPlainAlgorithm) &&
    isContent(content) &&
    rest.every((part) => parts(part, bytesOf(part)[0] ?? 0).every((item) => is(item, TAG.sequence))) &&
    parts(signers, TAG.set).every(isSigner)
  );
}

function isContent(block: BaseBlock | undefined): boolean {
  const [type, wrapped, more] = parts(block, TAG.sequence);
  if (more || !is(type, TAG.oid)) return false;
  if (!wrapped) return true;
  const inside = parts(wrapped, TAG.zero);
  return inside.length === 1 && is(inside[0], TAG.octets);
}

function isSigner(block: BaseBlock): boolean {
  const [version, id, digest, ...rest] = parts(block, TAG.sequence);
  if (bytesOf(rest[0] ?? block)[0] === TAG.zero) rest.shift();
  const [algorithm, value, unsigned, more] = rest;
  const idParts = is(id, TAG.sequence) ? parts(id, TAG.sequence) : [];
  const namesSigner =
    is(id, TAG.keyId) || (idParts.length === 2 && is(idParts[0], TAG.sequence) && is(idParts[1], TAG.integer));
  const algorithmParts = parts(algorithm, TAG.sequence);
  return (
    !more &&
    is(version, TAG.integer) &&
    namesSigner &&
    digest !== undefined &&
    isPlainAlgorithm(digest) &&
    algorithmParts.length <= 2 &&
    is(algorithmParts[0], TAG.oid) &&
    is(value, TAG.octets) &&
    (unsigned === undefined || parts(unsigned, TAG.one).every(isAttribute))
  );
}

function isAttribute(block: BaseBlock): boolean {
  const [type, values, more] = parts(block, TAG.sequence);
  return !more && is(type, TAG.oid) && parts(values, TAG.set).length > 0;
}

function isPlainAlgorithm(block: BaseBlock): boolean {
  const [id, parameters, more] = parts(block, TAG.sequence);
  return !more && is(id, TAG.oid) && (parameters === undefined || sameBytes(bytesOf(parameters), NULL));
}

/** The parts of a constructed value of exactly this type. */
function parts(block: BaseBlock | undefined, tag: number): readonly BaseBlock[] {
  if (!is(block, tag)) throw new Error('another type');
  return children(block, 'value');
}

/** Right identifier, and a length in its shortest form (X.690 10.1). */
function is(block: BaseBlock | undefined, tag: number): block is BaseBlock {
  if (!block) return false;
  const bytes = bytesOf(block);
  if (bytes[0] !== tag) return false;
  const [, first = 0] = bytes;
  if (first < 0x80) return bytes.length === 2 + first;
  const count = first & 0x7f;
  const length = Number(`0x${Buffer.from(bytes.subarray(2, 2 + count)).toString('hex')}`);
  return bytes[2] !== 0 && length >= 0x80 && bytes.length === 2 + count + length;
}
