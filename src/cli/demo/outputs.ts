import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Player } from './people.ts';
import type { Table } from './table.ts';

const DOCUMENTS = ['memorandum.docx', 'memorandum.pdf', 'redline.docx', 'agreement.pdf', 'evidence.pdf'] as const;

/** Downloads what a party gets, as a party gets it, and lays it in the folder. */
export async function collect(table: Table, player: Player, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const base = `/api/engagements/${table.engagement}`;
  for (const name of DOCUMENTS) {
    writeFileSync(join(out, name), await player.api.download(`${base}/documents/${name}`));
  }
  writeFileSync(join(out, 'journal.json'), await player.api.download(`${base}/journal`));
}
