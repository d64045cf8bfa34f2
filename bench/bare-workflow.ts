import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The least that an update can be: takes a command, gives two numbers. What every step is held against. */
export async function bare(): Promise<void> {
  let seq = 0;
  setHandler(defineUpdate<{ rev: number; seq: number }, [unknown]>('command'), () => {
    seq += 1;
    return { rev: seq, seq };
  });
  await condition(() => false);
}
