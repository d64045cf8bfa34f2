import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

const WORTH_IT = /\.(js|css|svg)$/;
/** Below this a compressed file saves less than the packet that carries it. */
const LEAST_BYTES = 1024;

/** Writes each script and style of dist/web once more as Brotli and gzip, so that no request pays for it. */
export async function compressWeb(folder = 'dist/web/assets') {
  const names = readdirSync(folder).filter((file) => WORTH_IT.test(file));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(path) {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    brotli(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
    gz(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}
