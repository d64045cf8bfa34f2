import * as asn1 from 'asn1js';

/** Small words for writing DER (X.690), so that structures below read like their ASN.1. */
export type Der = asn1.BaseBlock;

export function sequence(...value: readonly (Der | null)[]): asn1.Sequence {
  return new asn1.Sequence({ value: value.filter((part): part is Der => part !== null) });
}

/** SET OF, sorted by encoding as DER requires (X.690 11.6). */
export function setOf(...value: readonly Der[]): asn1.Set {
  const sorted = [...value].sort((a, b) => Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER())));
  return new asn1.Set({ value: sorted });
}

export function oid(value: string): asn1.ObjectIdentifier {
  return new asn1.ObjectIdentifier({ value });
}

export function octets(value: Uint8Array): asn1.OctetString {
  return new asn1.OctetString({ valueHex: toArrayBuffer(value) });
}

export function integer(value: number | bigint): asn1.Integer {
  return asn1.Integer.fromBigInt(BigInt(value));
}

/** A constructed context tag `[n]`, IMPLICIT for SET or SEQUENCE contents, EXPLICIT for one value. */
export function context(tagNumber: number, ...value: readonly Der[]): asn1.Constructed {
  return new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [...value] });
}

/** An encoding that exists already, put in as it is. */
export function raw(der: Uint8Array): Der {
  return parseDer(der);
}

export function encode(value: Der): Uint8Array {
  return new Uint8Array(value.toBER());
}

/**
 * One BER or DER value at the start of `bytes`; bytes after it are left alone (a PDF pads its
 * signature with zeros).
 * @throws when nothing readable stands there.
 */
export function parseDer(bytes: Uint8Array): Der {
  const { offset, result } = asn1.fromBER(toArrayBuffer(bytes));
  if (offset === -1 || result.error) throw new Error(`not DER: ${result.error || 'unreadable'}`);
  return result;
}

/** A copy that owns its memory: what asn1js and pkijs want. */
export function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** Two byte strings, equal or not. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
