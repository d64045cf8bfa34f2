import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { packageRoot } from '../../config/package-root.ts';
import { readFontFiles } from '../fonts/font-files.ts';

/** What one typesetting needs: the layout's input, the files to embed by their path in the workspace, the date. */
export interface TypesetJob {
  readonly input: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Seconds since 1970, for the creation date. */
  readonly timestamp: number;
}

const LAYOUT = join(packageRoot, 'templates', 'typeset');
/** Results of layouts that no job has used for so many jobs are forgotten. */
const KEPT_FOR_JOBS = 10;

let warm: NodeCompiler | undefined;

/**
 * Typesets one document as PDF/A-3a, after proving that the same document is exportable as PDF/UA-1.
 * Synchronous and heavy (tens to hundreds of milliseconds): `renderPdf` keeps it off the event loop.
 * The compiler stays warm, so that a text with one clause changed costs little.
 * @throws Error with the layout's own messages: a fault of ours, never of the text.
 */
export function typeset(job: TypesetJob): Uint8Array {
  warm ??= NodeCompiler.create({ workspace: LAYOUT, fontArgs: [{ fontBlobs: [...readFontFiles()] }] });
  const compiler = warm;
  for (const file of job.files) compiler.mapShadow(join(LAYOUT, file.path), Buffer.from(file.bytes));
  try {
    const document = compile(compiler, job.input);
    const options = { creationTimestamp: job.timestamp };
    // The exporter claims one standard at a time: this export is the check, the next one the file.
    compiler.pdf(document, { ...options, pdfStandard: 'ua-1' });
    return compiler.pdf(document, { ...options, pdfStandard: 'a-3a' });
  } finally {
    for (const file of job.files) compiler.unmapShadow(join(LAYOUT, file.path));
    compiler.evictCache(KEPT_FOR_JOBS);
  }
}

function compile(compiler: NodeCompiler, input: string): NodeTypstDocument {
  const outcome = compiler.compile({ mainFilePath: join(LAYOUT, 'document.typ'), inputs: { document: input } });
  const { result } = outcome;
  if (result !== null && !outcome.hasError()) return result;
  const fault = outcome.takeDiagnostics();
  throw new Error(`The layout failed: ${JSON.stringify(fault?.shortDiagnostics ?? [])}`);
}
