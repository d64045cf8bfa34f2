import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { LogFault } from './log-fault.ts';

/** Told now and then while a file is read: the share of its bytes that are done, 0 to 1. */
export type OnShare = (share: number) => void;

const CHUNK_BYTES = 1 << 18;
/** Enough to see whether a text is UTF-8. */
const HEAD_BYTES = 1 << 16;

/**
 * The text of a file, chunk by chunk, unpacked where it is gzip (by its first bytes, whatever its name).
 * UTF-8, UTF-16 with its mark, else Windows-1252, as French Excel writes. The mark is left out.
 * @throws LogFault `gzip-unreadable`, `log-not-a-file`; a file that cannot be opened throws as Node does.
 */
export async function* logText(path: string, onShare: OnShare): AsyncGenerator<string> {
  const stat = statSync(path);
  if (!stat.isFile()) {
    throw new LogFault('log-not-a-file', { fr: 'Ce n’est pas un fichier.', en: 'This is no file.' });
  }
  const size = Math.max(1, stat.size);
  const packed = isGzip(path);
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const bytes = packed ? pipeline(file, createGunzip({ chunkSize: CHUNK_BYTES }), () => {}) : file;
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      decoder ??= decoderFor(chunk);
      const text = decoder.decode(chunk, { stream: true });
      onShare(file.bytesRead / size);
      if (text !== '') yield text;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch (error) {
    if (packed && error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new LogFault('gzip-unreadable', {
        fr: 'Ce fichier gzip est tronqué ou endommagé.',
        en: 'This gzip file is cut short or damaged.',
      });
    }
    throw error;
  } finally {
    file.destroy();
  }
}

function isGzip(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(2);
    return readSync(file, head, 0, 2, 0) === 2 && head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    closeSync(file);
  }
}

function decoderFor(chunk: Buffer): TextDecoder {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be');
  try {
    // `stream`: the head may end within a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(0, HEAD_BYTES), { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
