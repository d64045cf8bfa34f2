import { unzipSync } from 'fflate';

/** The files of an archive one after the other, as text: names and content, in which words can be looked for. */
export function unzipped(archive: Uint8Array): string {
  return Object.entries(unzipSync(archive))
    .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('latin1')}`)
    .join('\n');
}
