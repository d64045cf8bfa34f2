import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { InputFault } from '../exit.ts';

/** A part's heading: one line of JSON. Its content follows in chunks, until one of no bytes. */
export type Heading = { readonly part: string } & { readonly [key: string]: unknown };

/** A longer line is no heading of ours. */
const MAX_LINE = 1_000_000;

/** Writes a backup: a gzip stream of parts, each a heading and its chunks, the last of which says that it is whole. */
export class ContainerWriter {
  private readonly gzip = createGzip();
  private readonly done: Promise<unknown>;

  constructor(path: string) {
    const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
    this.done = finished(this.gzip.pipe(file));
    file.once('error', (error) => this.gzip.destroy(error));
    this.done.catch(() => undefined);
  }

  begin(heading: Heading): Promise<void> {
    return this.put(Buffer.from(`${JSON.stringify(heading)}\n`));
  }

  async chunk(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    await this.put(Buffer.from(`${bytes.length}\n`));
    await this.put(bytes);
  }

  end(): Promise<void> {
    return this.put(Buffer.from('0\n'));
  }

  async close(): Promise<void> {
    await this.begin({ part: 'whole' });
    await this.end();
    this.gzip.end();
    await this.done;
  }

  private put(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.gzip.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}

/** Reads a backup part by part. Each part's content is to be read before the next part. Refuses (exit 65) what is no backup, or not whole. */
export async function* readContainer(
  path: string,
): AsyncGenerator<{ heading: Heading; content: AsyncGenerator<Buffer> }> {
  const reader = new Reader(path);
  for (;;) {
    const heading = headingOf(await reader.line());
    const content = chunksOf(reader);
    if (heading.part === 'whole') return;
    yield { heading, content };
    for await (const _left of content);
  }
}

async function* chunksOf(reader: Reader): AsyncGenerator<Buffer> {
  for (;;) {
    const length = Number(await reader.line());
    if (!Number.isSafeInteger(length) || length < 0) throw damaged();
    if (length === 0) return;
    yield await reader.bytes(length);
  }
}

function headingOf(line: string): Heading {
  try {
    const heading: unknown = JSON.parse(line);
    if (typeof heading === 'object' && heading !== null && 'part' in heading && typeof heading.part === 'string') {
      return heading as Heading;
    }
  } catch {
    // Refused below.
  }
  throw damaged();
}

class Reader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(path: string) {
    const file = createReadStream(path);
    const gunzip = createGunzip();
    file.once('error', (error) => gunzip.destroy(error));
    this.source = file.pipe(gunzip)[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.held.indexOf(0x0a);
    while (end < 0) {
      if (this.held.length > MAX_LINE) throw damaged();
      await this.more();
      end = this.held.indexOf(0x0a);
    }
    const line = this.held.subarray(0, end).toString('utf8');
    this.held = this.held.subarray(end + 1);
    return line;
  }

  async bytes(length: number): Promise<Buffer> {
    while (this.held.length < length) await this.more();
    const bytes = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return bytes;
  }

  private async more(): Promise<void> {
    const next = await this.source.next().catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new InputFault('backup-missing', { fr: 'Ce fichier n’existe pas.', en: 'There is no such file.' });
      }
      throw damaged();
    });
    if (next.done === true) throw damaged();
    this.held = Buffer.concat([this.held, next.value]);
  }
}

function damaged(): InputFault {
  return new InputFault('backup-unreadable', {
    fr: 'Ce n’est pas une sauvegarde d’Entente, ou elle est incomplète.',
    en: 'This is no backup of Entente, or it is not whole.',
  });
}
