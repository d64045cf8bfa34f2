/** Names and durations of the test authority, in one place. None of it has legal value, and all of it says so. */
export const TEST_MENTION = 'signature de test, sans valeur';

export const AUTHORITY = {
  rootName: `Entente racine (${TEST_MENTION})`,
  timestampName: `Entente horodatage (${TEST_MENTION})`,
  sealName: `Entente cachet de la plateforme (${TEST_MENTION})`,
  organisation: 'Entente (test)',
  country: 'FR',
  /** Longer than the ten years that commercial records are kept (C. com. L123-22). */
  rootYears: 20,
  timestampYears: 15,
  sealYears: 15,
  /** ETSI EN 319 411-1: certificates of natural persons usually live up to three years. */
  signerYears: 3,
  /** The CRL is read from a file beside the document, offline, long after: it must not go stale there. */
  crlYears: 15,
  /** Reserved never to resolve (RFC 2606): verifiers are handed the CRL as a file. */
  crlUrl: 'http://crl.entente.invalid/test-root.crl',
} as const;
