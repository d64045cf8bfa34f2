import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { RecordedEvent } from '../../src/domain/engagement/event.ts';
import type { CommitBatch, JournalHead } from '../../src/protocol/activities.ts';
import { sha256 } from './fake-world.ts';

/** A journal of one engagement as a file of lines: what is written outlives the process that wrote it. */
export class FileJournal {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  read(): readonly RecordedEvent[] {
    if (!existsSync(this.path)) return [];
    return readFileSync(this.path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): RecordedEvent => JSON.parse(line));
  }

  /** One write for the batch, as one statement would be. Refuses gaps and contradictions. */
  write(batch: CommitBatch): JournalHead {
    const there = this.read();
    for (const recorded of batch.events) {
      const same = there[recorded.seq - 1];
      if (same !== undefined && JSON.stringify(same) !== JSON.stringify(recorded)) {
        throw new Error(`contradiction at ${recorded.seq}`);
      }
    }
    const fresh = batch.events.filter(({ seq }) => seq > there.length);
    if (fresh[0] !== undefined && fresh[0].seq !== there.length + 1) throw new Error(`gap before ${fresh[0].seq}`);
    if (fresh.length > 0) appendFileSync(this.path, fresh.map((recorded) => `${JSON.stringify(recorded)}\n`).join(''));
    const seq = batch.events.at(-1)?.seq ?? batch.previous.seq;
    return { seq, hash: sha256(`${this.path} ${seq}`) };
  }
}
