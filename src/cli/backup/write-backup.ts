import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../config/version.ts';
import { copyOut } from '../../db/backup/copy-out.ts';
import { ContainerWriter } from './container.ts';
import { homeFiles } from './home-files.ts';
import { sealKeys } from './sealed-keys.ts';

export interface BackupReport {
  readonly tables: number;
  readonly files: number;
  readonly bytes: number;
  /** Whether the master keys are in it, under the passphrase. */
  readonly keys: boolean;
}

/**
 * Writes the whole installation to a new file: the tables as of one moment, then the files (which are
 * there before a row names them, and never change), then the keys when a passphrase is given.
 */
export async function writeBackup(
  out: string,
  source: { readonly ownerUrl: string; readonly home: string },
  passphrase: string | undefined,
): Promise<BackupReport> {
  const writer = new ContainerWriter(out);
  const count = { tables: 0, files: 0, bytes: 0 };
  const chunk = (bytes: Uint8Array) => {
    count.bytes += bytes.length;
    return writer.chunk(bytes);
  };
  try {
    await copyOut(source.ownerUrl, {
      async start(migrations) {
        const takenAt = new Date().toISOString();
        await writer.begin({ part: 'entente-backup', format: 1, version, migrations, takenAt });
        await writer.end();
      },
      begin: ({ name, columns }) => {
        count.tables += 1;
        return writer.begin({ part: 'table', name, columns });
      },
      rows: chunk,
      end: () => writer.end(),
    });
    for (const path of await homeFiles(source.home)) {
      await writer.begin({ part: 'file', path });
      for await (const bytes of createReadStream(join(source.home, path))) await chunk(bytes);
      await writer.end();
      count.files += 1;
    }
    const keys = passphrase === undefined ? false : await writeKeys(writer, source.home, passphrase);
    await writer.close();
    return { ...count, keys };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) rmSync(out, { force: true });
    throw error;
  }
}

async function writeKeys(writer: ContainerWriter, home: string, passphrase: string): Promise<boolean> {
  const path = join(home, 'master-key.json');
  if (!existsSync(path)) return false;
  await writer.begin({ part: 'keys' });
  await writer.chunk(sealKeys(readFileSync(path), passphrase));
  await writer.end();
  return true;
}
