import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { announceMissing } from './judge-cache.ts';

const run = promisify(execFile);

/** Poppler's `pdfsig`: "Signature Validation" of each signed field, as printed. */
export type PdfSig = (file: string) => Promise<readonly string[]>;

/** Null where poppler-utils is not installed. */
export async function findPdfSig(): Promise<PdfSig | null> {
  try {
    await run('pdfsig', ['-v']);
  } catch {
    return announceMissing('pdfsig', 'poppler-utils is not installed');
  }
  return async (file) => {
    const { stdout } = await run('pdfsig', ['-nocert', file]);
    return Array.from(stdout.matchAll(/Signature Validation: (.*)$/gm), (match) => match[1] ?? '');
  };
}
