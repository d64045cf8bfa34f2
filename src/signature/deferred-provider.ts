import type { LocalSignatureProvider } from './local-signature-provider.ts';
import type { SignatureProvider, SignedPdf, SignRequest } from './signature-provider.ts';

/**
 * The local provider, opened when something is first signed: its libraries and the authority's keys
 * would take a third of a start's time, and most days sign nothing.
 */
export class DeferredProvider implements SignatureProvider {
  readonly name = 'test authority';
  readonly test = true;
  readonly #open: () => Promise<LocalSignatureProvider>;
  #opened: Promise<LocalSignatureProvider> | undefined;

  constructor(open: () => Promise<LocalSignatureProvider>) {
    this.#open = open;
  }

  async sign(request: SignRequest): Promise<SignedPdf> {
    return (await this.#provider()).sign(request);
  }

  async sealAsPlatform(request: Omit<SignRequest, 'signatory'>): Promise<SignedPdf> {
    return (await this.#provider()).sealAsPlatform(request);
  }

  /** One that could not be opened is tried again by the next signature. */
  async #provider(): Promise<LocalSignatureProvider> {
    this.#opened ??= this.#open();
    try {
      return await this.#opened;
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }
}
