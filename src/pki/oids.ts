/** Object identifiers used by signatures, time stamps and certificates, each with the text that defines it. */
export const OID = {
  /** RFC 5652: content types and signed attributes. */
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  /** RFC 6211: binds the algorithms to the signature. */
  algorithmProtection: '1.2.840.113549.1.9.52',
  /** RFC 5035 (v2) and RFC 2634 (v1, SHA-1): name the signing certificate. */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** RFC 3161. */
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  extKeyUsageTimestamping: '1.3.6.1.5.5.7.3.8',
  /** Adobe's signed attribute that carries revocation data inside the signature. */
  adobeRevocationArchival: '1.2.840.113583.1.1.8',
  /** RFC 6960. */
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
  ocspBasic: '1.3.6.1.5.5.7.48.1.1',
  /** RFC 8017, RFC 5480, RFC 8410. */
  rsaEncryption: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  mgf1: '1.2.840.113549.1.1.8',
  ecPublicKey: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
  /** RFC 5280 extensions. */
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  crlNumber: '2.5.29.20',
  reasonCode: '2.5.29.21',
  deltaCrlIndicator: '2.5.29.27',
  issuingDistributionPoint: '2.5.29.28',
  nameConstraints: '2.5.29.30',
  certificatePolicies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyIdentifier: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extKeyUsage: '2.5.29.37',
  inhibitAnyPolicy: '2.5.29.54',
  subjectAltName: '2.5.29.17',
  crlDistributionPoints: '2.5.29.31',
} as const;
