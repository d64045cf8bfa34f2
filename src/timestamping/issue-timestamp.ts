import { randomBytes } from 'node:crypto';
import { buildSignedData, digestIdentifier, generalizedTime } from '../pki/build-signed-data.ts';
import { encode, integer, octets, oid, sequence } from '../pki/der.ts';
import type { DigestAlgorithm } from '../pki/digest.ts';
import { OID } from '../pki/oids.ts';
import type { SigningKey } from '../pki/signing-key.ts';

/** Policy of the test authority: an arc kept for examples (RFC 5612), so that nobody takes it for a real one. */
export const TEST_POLICY = '1.3.6.1.4.1.32473.1.1';

/** Stated accuracy: one second, what a machine kept by NTP holds easily (ETSI EN 319 421 7.7.2 asks for that). */
const ACCURACY_SECONDS = 1;
/** 128 random bits, never repeated, without keeping a counter. */
const SERIAL_BYTES = 16;

/**
 * Makes one time-stamp token (RFC 3161 2.4.2, profile of ETSI EN 319 422).
 * @param now the authority's own clock: the one place where a clock may speak
 * @returns DER of the TimeStampToken
 */
export async function issueTimestamp(options: {
  readonly key: SigningKey;
  readonly imprint: Uint8Array;
  readonly algorithm: DigestAlgorithm;
  readonly nonce: bigint | null;
  readonly embedCertificates: boolean;
  readonly now: Date;
}): Promise<Uint8Array> {
  const serial = BigInt(`0x01${randomBytes(SERIAL_BYTES).toString('hex')}`);
  const info = sequence(
    integer(1),
    oid(TEST_POLICY),
    sequence(digestIdentifier(options.algorithm), octets(options.imprint)),
    integer(serial),
    generalizedTime(options.now),
    sequence(integer(ACCURACY_SECONDS)),
    options.nonce === null ? null : integer(options.nonce),
  );
  return buildSignedData({
    key: options.key,
    contentType: OID.timestampInfo,
    content: encode(info),
    algorithm: 'SHA-256',
    at: options.now,
    embedCertificates: options.embedCertificates,
  });
}
