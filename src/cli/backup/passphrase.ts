import { readFileSync } from 'node:fs';
import { UsageFault } from '../exit.ts';

/** Shorter ones are guessed from a copy of the file. */
const SHORTEST = 12;

/** The passphrase in a file, its last line break left out; undefined without a file. Never on the command line, where other users read it. */
export function passphraseIn(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const passphrase = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  if (passphrase.length < SHORTEST)
    throw new UsageFault({
      fr: `Une phrase secrète a au moins ${SHORTEST} caractères.`,
      en: `A passphrase has ${SHORTEST} characters at least.`,
    });
  return passphrase;
}
