import type { DigestAlgorithm } from '../pki/digest.ts';
import type { SigningKey } from '../pki/signing-key.ts';
import { issueTimestamp } from './issue-timestamp.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** The test authority, in this process. Its stamps are as good as its root: worthless outside tests. */
export class LocalTimestampAuthority implements TimestampAuthority {
  readonly name = 'test time-stamp authority';
  readonly #key: SigningKey;
  readonly #now: () => Date;

  /** @param now the authority's clock; tests may set it */
  constructor(key: SigningKey, now: () => Date = () => new Date()) {
    this.#key = key;
    this.#now = now;
  }

  timestamp(imprint: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array> {
    return issueTimestamp({
      key: this.#key,
      imprint,
      algorithm,
      nonce: null,
      embedCertificates: true,
      now: this.#now(),
    });
  }
}
