import { type Certificate, parseCertificates } from '../../pki/certificate.ts';
import type { ValueCheck } from '../signatures/check-value.ts';
import type { SignedFile } from '../signatures/collect.ts';
import { parseCrl } from './crl.ts';
import { adobeRevocation, readable, readDss } from './dss.ts';
import type { Evidence } from './evidence.ts';
import { parseOcsp } from './ocsp.ts';

/** Validation data stored in one state of the file. */
export type Stored = Pick<Evidence, 'crls' | 'ocsp' | 'pool'>;

/** What each state stores in its DSS, by index. */
export function storedEvidence(file: SignedFile): Stored[] {
  return file.states.map((state) => {
    const data = readDss(state, file.cache.budget);
    return {
      pool: parseCertificates(data.certificates),
      crls: readable(data.crls, parseCrl),
      ocsp: readable(data.ocsp, parseOcsp).flat(),
    };
  });
}

/**
 * Puts together what the verifier was given and what the file carries. Anchors come from the verifier
 * alone: nothing in the file can make itself trusted.
 */
export function gatherEvidence(
  given: { readonly trust: readonly Uint8Array[]; readonly crls: readonly Uint8Array[] },
  checks: readonly ValueCheck[],
  stored: readonly Stored[],
): Evidence {
  const anchors = parseCertificates(given.trust);
  const inside = checks.flatMap((check) => {
    const cms = check.cms?.data ?? check.token?.data;
    const adobe = check.cms ? adobeRevocation(check.cms.check.signer) : { crls: [], ocsp: [] };
    const stamps = check.timestamps.flatMap(({ token }) => (token ? [token] : []));
    return [
      {
        pool: [...check.certificates, ...stamps.flatMap((token) => token.check.certificates)],
        crls: readable([...(cms?.crls ?? []), ...adobe.crls, ...stamps.flatMap((token) => token.data.crls)], parseCrl),
        ocsp: readable(adobe.ocsp, parseOcsp).flat(),
      },
    ];
  });
  const all = [...inside, ...stored];
  return {
    anchors,
    pool: distinct(all.flatMap((part) => part.pool)),
    crls: [...readable(given.crls, parseCrl), ...all.flatMap((part) => part.crls)],
    ocsp: all.flatMap((part) => part.ocsp),
  };
}

function distinct(certificates: readonly Certificate[]): Certificate[] {
  const byDer = new Map(
    certificates.map((certificate) => [Buffer.from(certificate.der).toString('base64'), certificate]),
  );
  return [...byDer.values()];
}
