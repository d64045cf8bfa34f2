import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';
import { type BenchScene, enterScene, type Talks } from './scene.ts';
import { timed } from './timing.ts';

/** So many people write at once, each in the draft of their own side: half as many engagements. */
const WRITERS = 50;
/** The form saves 800 ms after the last key: whoever writes without a rest saves about once a second. */
const EVERY_MS = 1_000;
const SAVES = 12;
const LIMIT_MS = 150;
const SENTENCE = 'Nous préférons une licence d’exploitation limitée au domaine, avec un minimum garanti chaque année. ';

/** Drafts of turns saved by fifty people at once, over HTTP, encrypted and on disk when answered. */
export async function benchAutosave(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    const scene = await enterScene(installation);
    const writers = await writersOf(scene);
    await Promise.all(writers.map((writer) => writer.save(0)));
    const times = (await Promise.all(writers.map(write))).flat().sort((a, b) => a - b);
    for (const writer of writers) writer.client.close();
    scene.close();
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
    return [
      { name: `A draft is saved, ${WRITERS} people at once, median`, value: at(0.5), unit: 'ms' },
      { name: `A draft is saved, ${WRITERS} people at once, 95 of 100`, value: at(0.95), unit: 'ms', limit: LIMIT_MS },
    ];
  } finally {
    await installation.stop();
  }
}

interface Writer {
  readonly client: KeepAliveClient;
  /** @param rev - the draft's revision before */
  save(rev: number): Promise<void>;
}

async function writersOf(scene: BenchScene): Promise<readonly Writer[]> {
  const writers: Writer[] = [];
  for (let talks = 0; talks < WRITERS / 2; talks += 1) {
    const opened = await scene.openTalks('simultaneous');
    for (const side of scene.sides) writers.push(writerOn(opened, side.another()));
  }
  return writers;
}

function writerOn({ engagement, clause }: Talks, client: KeepAliveClient): Writer {
  return {
    client,
    async save(rev) {
      const moves = [{ kind: 'comment', clause, text: SENTENCE.repeat(1 + (rev % 20)) }];
      const answer = await client.put(`/api/engagements/${engagement}/draft-turn`, { moves }, rev);
      if (answer.status !== 200) throw new Error(`A draft was answered ${answer.status}: ${answer.body}`);
    },
  };
}

/** One person's saves, begun at a moment of their own. Gives each one's milliseconds. */
async function write(writer: Writer, index: number): Promise<number[]> {
  const times: number[] = [];
  await sleep((index / WRITERS) * EVERY_MS);
  for (let rev = 1; rev <= SAVES; rev += 1) {
    const took = await timed(() => writer.save(rev));
    times.push(took);
    await sleep(Math.max(0, EVERY_MS - took));
  }
  return times;
}
