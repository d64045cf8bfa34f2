import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Beyond this a file is a drawn document, with its fonts. */
const SMALL_BYTES = 100_000;

/**
 * Leaves out of a backup the documents that can be drawn again, so that a repository can carry it: all large files but
 * the largest, which is the agreement with all its signatures. Format: `src/cli/backup/container.ts`.
 */
export function thinDump(path) {
  const parts = [...partsOf(gunzipSync(readFileSync(path)))];
  const large = parts.filter(({ part, content }) => part === 'file' && content > SMALL_BYTES);
  const largest = Math.max(...large.map(({ content }) => content));
  const kept = parts.filter((each) => !large.includes(each) || each.content === largest);
  writeFileSync(path, gzipSync(Buffer.concat(kept.map(({ bytes }) => bytes)), { level: 9 }));
}

/** Each part whole, as it stands in the file: its heading, its chunks, the empty chunk that ends it. */
function* partsOf(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const begin = at;
    const line = () => {
      const end = bytes.indexOf(0x0a, at);
      const text = bytes.subarray(at, end).toString();
      at = end + 1;
      return text;
    };
    const { part } = JSON.parse(line());
    let content = 0;
    for (let length = Number(line()); length > 0; length = Number(line())) {
      content += length;
      at += length;
    }
    yield { part, content, bytes: bytes.subarray(begin, at) };
  }
}
