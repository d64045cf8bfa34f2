import { createHash } from 'node:crypto';
import { PDF, SignatureError } from '@libpdf/core';
import type { Instant, Sha256 } from '../domain/ids.ts';
import { parseCertificate } from '../pki/certificate.ts';
import { serialHex } from '../pki/integer.ts';
import type { SigningKey } from '../pki/signing-key.ts';
import type { TimestampAuthority } from '../timestamping/timestamp-authority.ts';
import { parseTimestampToken, type TimestampToken } from '../timestamping/timestamp-token.ts';
import type { TestAuthority } from './authority/test-authority.ts';
import { type SignatureProvider, SignatureRefused, type SignedPdf, type SignRequest } from './signature-provider.ts';

/** Room for the CMS: chain, time stamp with its own chain, RSA or EC. Too little is a fault; the rest is zeros. */
const CONTENTS_BYTES = 20_000;

/** Signs with keys of the test authority, held in files of this machine. */
export class LocalSignatureProvider implements SignatureProvider {
  readonly name = 'test authority';
  readonly test = true;
  readonly #authority: TestAuthority;
  readonly #timestamps: TimestampAuthority;

  constructor(authority: TestAuthority, timestamps: TimestampAuthority) {
    this.#authority = authority;
    this.#timestamps = timestamps;
  }

  async sign(request: SignRequest): Promise<SignedPdf> {
    const key = await this.#authority.signer(request.signatory);
    return signPdf({ ...request, key, timestamps: this.#timestamps });
  }

  /** The platform's own seal, for documents that it vouches for (the evidence file). */
  async sealAsPlatform(request: Omit<SignRequest, 'signatory'>): Promise<SignedPdf> {
    return signPdf({ ...request, key: this.#authority.seal, timestamps: this.#timestamps });
  }
}

/**
 * One PAdES baseline T signature (ETSI EN 319 142-1) as an incremental update.
 * The time in `/M` is a claim; the time stamp inside is what proves.
 */
export async function signPdf(
  options: Omit<SignRequest, 'signatory'> & { readonly key: SigningKey; readonly timestamps: TimestampAuthority },
): Promise<SignedPdf> {
  const document = await open(options.pdf);
  checkField(document, options.field);
  let token: TimestampToken | null = null;
  const timestampAuthority: Pick<TimestampAuthority, 'timestamp'> = {
    timestamp: async (imprint, algorithm) => {
      const der = await options.timestamps.timestamp(imprint, algorithm);
      token = parseTimestampToken(der);
      return der;
    },
  };
  const { bytes } = await document.sign({
    signer: options.key,
    level: 'B-T',
    timestampAuthority,
    fieldName: options.field,
    signingTime: new Date(options.at),
    estimatedSize: CONTENTS_BYTES,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
    ...(options.location === undefined ? {} : { location: options.location }),
  });
  const { time, serial } = stamped(token);
  return {
    pdf: bytes,
    sha256: createHash('sha256').update(bytes).digest('hex') as Sha256,
    signedAt: time.toISOString() as Instant,
    certificateSerial: serialHex(parseCertificate(options.key.certificate).serial),
    timestampSerial: serial,
  };
}

/** Opens a PDF that can be extended without being rewritten. */
export async function open(pdf: Uint8Array): Promise<PDF> {
  const document = await PDF.load(pdf).catch((): never => {
    throw new SignatureRefused('not-a-pdf', 'the file cannot be read as a PDF');
  });
  const blocker = document.canSaveIncrementally();
  if (blocker) throw new SignatureRefused('not-prepared', `the file cannot be extended (${blocker})`);
  return document;
}

function checkField(document: PDF, name: string): void {
  const field = document
    .getForm()
    ?.getSignatureFields()
    .find((candidate) => candidate.name === name);
  if (!field) throw new SignatureRefused('field-missing', `there is no field ${name}`);
  if (field.isSigned()) throw new SignatureRefused('field-signed', `field ${name} is signed already`);
}

function stamped(token: TimestampToken | null): TimestampToken {
  if (!token) throw new SignatureError('TIMESTAMP_MISSING', 'the signature came back without a time stamp');
  return token;
}
