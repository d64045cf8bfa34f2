import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { copyIn, type TableSource } from '../../db/backup/copy-in.ts';
import { InputFault } from '../exit.ts';
import { type Heading, readContainer } from './container.ts';
import { openKeys } from './sealed-keys.ts';

const FORMAT = 1;

export interface RestoreReport {
  /** The release that wrote the backup. */
  readonly version: string;
  readonly takenAt: string;
  readonly tables: number;
  readonly files: number;
  readonly keys: boolean;
}

/** Where a backup goes. */
export interface Target {
  readonly home: string;
  readonly ownerUrl: string;
  /** Brings the empty database to so many migrations. */
  migrate(upTo: number): Promise<unknown>;
}

type Part = { heading: Heading; content: AsyncGenerator<Buffer> };

/** Reads a backup into an empty installation, whole: schema as it was, rows, files, and keys when the passphrase is given. */
export async function readBackup(from: string, target: Target, passphrase: string | undefined): Promise<RestoreReport> {
  const parts = readContainer(from);
  const first = await parts.next();
  const { version, takenAt, migrations } = manifestOf(first.done === true ? undefined : first.value.heading);
  await target.migrate(migrations);

  let pending: Part | undefined;
  const tables = await copyIn(target.ownerUrl, {
    async *[Symbol.asyncIterator](): AsyncGenerator<TableSource> {
      for (;;) {
        const next = await parts.next();
        if (next.done === true) return;
        const { heading, content } = next.value;
        if (heading.part !== 'table') {
          pending = next.value;
          return;
        }
        yield { table: tableOf(heading), rows: () => content };
      }
    },
  });
  let files = 0;
  let keys = false;
  for (; pending !== undefined; pending = await following(parts)) {
    const bytes = await whole(pending.content);
    if (pending.heading.part === 'file') {
      writeWithin(target.home, String(pending.heading['path']), bytes);
      files += 1;
    } else if (pending.heading.part === 'keys' && passphrase !== undefined) {
      writeWithin(target.home, 'master-key.json', openKeys(bytes, passphrase));
      keys = true;
    }
  }
  return { version, takenAt, tables: tables.tables, files, keys };
}

async function following(parts: AsyncGenerator<Part>): Promise<Part | undefined> {
  const next = await parts.next();
  return next.done === true ? undefined : next.value;
}

function manifestOf(heading: Heading | undefined): { version: string; takenAt: string; migrations: number } {
  const read: Heading = heading ?? { part: 'nothing' };
  const [format, version, takenAt, migrations] = ['format', 'version', 'takenAt', 'migrations'].map((key) => read[key]);
  const known = read.part === 'entente-backup' && typeof version === 'string' && typeof takenAt === 'string';
  if (!known || typeof migrations !== 'number')
    throw new InputFault('backup-unreadable', {
      fr: 'Ce n’est pas une sauvegarde d’Entente.',
      en: 'This is no backup of Entente.',
    });
  if (format !== FORMAT)
    throw new InputFault('backup-newer', {
      fr: `La sauvegarde a été écrite par la version ${version} : employez cette version.`,
      en: `The backup was written by release ${version}: use that release.`,
    });
  return { version, takenAt, migrations };
}

const NAME = /^(?:[a-z_]+|"[^"]+")\.(?:[a-z_0-9]+|"[^"]+")$/;

function tableOf({ name, columns }: Heading): TableSource['table'] {
  const known = typeof name === 'string' && NAME.test(name) && Array.isArray(columns);
  if (!known)
    throw new InputFault('backup-unreadable', {
      fr: 'Une table de cette sauvegarde n’a pas de nom.',
      en: 'A table of this backup has no name.',
    });
  return { name, columns: columns.map(String) };
}

async function whole(content: AsyncGenerator<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A path that leaves the folder is no path of ours. */
function writeWithin(home: string, path: string, bytes: Buffer): void {
  const clean = normalize(path);
  if (clean.startsWith('..') || clean.startsWith('/') || clean === '.') {
    throw new InputFault('backup-unreadable', {
      fr: 'La sauvegarde nomme un fichier hors du dossier de données.',
      en: 'The backup names a file outside of the data folder.',
    });
  }
  const to = join(home, clean);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  writeFileSync(to, bytes, { mode: 0o600 });
}
