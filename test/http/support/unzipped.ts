import { unzipSync } from 'fflate';

/** The files of an archive one after the other, as text: names and content, in which words can be looked for. Archives within are opened too. */
export function unzipped(archive: Uint8Array): string {
  return Object.entries(unzipSync(archive))
    .map(([name, bytes]) => `${name}\n${isArchive(bytes) ? unzipped(bytes) : Buffer.from(bytes).toString('latin1')}`)
    .join('\n');
}

/** By its first bytes, whatever its name. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
