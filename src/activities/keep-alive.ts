import { heartbeat } from '@temporalio/activity';

/** Ten times in the heartbeat timeout that the workflow sets for work of seconds. */
const PULSE_MS = 1_000;

/** Runs an activity that says all along that it lives: when its worker is killed, another takes over within seconds. */
export async function keepAlive<Result>(work: () => Promise<Result>): Promise<Result> {
  const pulse = setInterval(() => heartbeat(), PULSE_MS);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
}
