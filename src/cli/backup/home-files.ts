import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Not copied: what is made again at a start, what the database's copy stands for, and the keys, which go another way. */
const LEFT_OUT = [
  'postgres',
  'postgres.json',
  'postgres.first-password',
  'temporal',
  'cache',
  'logs',
  'lock',
  'run.json',
  'master-key.json',
];

/** Every file of the data folder that a backup carries, by its path within, with slashes. */
export async function homeFiles(home: string): Promise<readonly string[]> {
  const entries = await readdir(home, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (LEFT_OUT.includes(entry.name) || entry.name.startsWith('lock.') || entry.name.startsWith('run.json.')) continue;
    if (entry.isFile()) found.push(entry.name);
    if (!entry.isDirectory()) continue;
    const within = await readdir(join(home, entry.name), { withFileTypes: true, recursive: true });
    for (const file of within) {
      if (file.isFile()) found.push(relative(home, join(file.parentPath, file.name)).split(sep).join('/'));
    }
  }
  return found.sort();
}
