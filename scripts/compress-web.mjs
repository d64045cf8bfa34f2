import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH_IT = /\.(js|css|svg)$/;
/** Below this a compressed file saves less than the packet that carries it. */
const LEAST_BYTES = 1024;

/** Writes each script and style of dist/web once more as Brotli and gzip, so that no request pays for it. */
export function compressWeb(folder = 'dist/web/assets') {
  for (const name of readdirSync(folder).filter((file) => WORTH_IT.test(file))) {
    const bytes = readFileSync(join(folder, name));
    if (bytes.length < LEAST_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
