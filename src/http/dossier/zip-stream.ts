import { Zip, ZipDeflate } from 'fflate';
import type { DossierFile } from './dossier.ts';

/** The archive keeps local time without a zone: one fixed instant instead, the first that zip can say. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** Word files and PDFs are packed already; compression 1 finds what little is left. */
const LEVEL = 1;

/** The files as one zip, each read when its turn comes and let go: the same files give the same bytes. */
export async function* zipStream(files: readonly DossierFile[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    if (chunk.length > 0) packed.push(chunk);
  });
  for (const { path, load } of files) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = ZIP_EPOCH;
    zip.add(entry);
    entry.push(await load(), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed;
}
