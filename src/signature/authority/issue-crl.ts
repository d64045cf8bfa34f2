import 'reflect-metadata';
import { AuthorityKeyIdentifierExtension, Extension, X509CrlGenerator, X509CrlReason } from '@peculiar/x509';
import { encode, integer } from '../../pki/der.ts';
import { OID } from '../../pki/oids.ts';
import { addYears, issuerKey, signingAlgorithm, wholeSecond } from './issue-certificate.ts';
import type { KeyFiles } from './key-files.ts';
import { AUTHORITY } from './policy.ts';

export interface Revocation {
  /** Hexadecimal. */
  readonly serial: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A CRL (RFC 5280 5) of everything that the root issued, valid from now. DER. */
export async function issueCrl(root: KeyFiles, revoked: readonly Revocation[], now: Date): Promise<Uint8Array> {
  const issuer = await issuerKey(root);
  const thisUpdate = wholeSecond(now);
  const crl = await X509CrlGenerator.create({
    issuer: issuer.name,
    thisUpdate,
    nextUpdate: addYears(thisUpdate, AUTHORITY.crlYears),
    signingKey: issuer.key,
    signingAlgorithm: signingAlgorithm(issuer.key),
    entries: revoked.map(({ serial, at }) => ({
      serialNumber: serial,
      revocationDate: new Date(at),
      reason: X509CrlReason.keyCompromise,
    })),
    extensions: [
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      // Grows with time, as RFC 5280 5.2.3 wants, without a counter to keep.
      new Extension(OID.crlNumber, false, encode(integer(thisUpdate.getTime()))),
    ],
  });
  return new Uint8Array(crl.rawData);
}
