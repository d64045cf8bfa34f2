import { createHash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';
import type { TimestampAuthority } from '../timestamping/timestamp-authority.ts';
import { open } from './local-signature-provider.ts';
import { SignatureRefused } from './signature-provider.ts';

const CONTENTS_BYTES = 16_000;

/**
 * Seals a signed PDF for the archive, to PAdES B-LTA: certificates and revocation lists into the
 * DSS, then a document time stamp into a field prepared for it. May be repeated into the next field
 * before the last time stamp's certificate ends.
 *
 * @param options.crl gives the revocation list for a certificate (DER both), or null when there is none
 * @throws SignatureRefused · TimestampUnavailable
 */
export async function sealArchive(options: {
  readonly pdf: Uint8Array;
  readonly field: string;
  readonly timestamps: TimestampAuthority;
  readonly crl: (certificate: Uint8Array) => Promise<Uint8Array | null>;
}): Promise<{ readonly pdf: Uint8Array; readonly sha256: Sha256 }> {
  const document = await open(options.pdf);
  const field = document
    .getForm()
    ?.getSignatureFields()
    .find((candidate) => candidate.name === options.field);
  if (!field) throw new SignatureRefused('field-missing', `there is no field ${options.field}`);
  if (field.isSigned()) throw new SignatureRefused('field-signed', `field ${options.field} is signed already`);
  const { bytes } = await document.addArchivalData({
    timestampAuthority: options.timestamps,
    fieldName: options.field,
    estimatedSize: CONTENTS_BYTES,
    revocationProvider: { getCRL: options.crl },
  });
  return { pdf: bytes, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 };
}
