import postgres from 'postgres';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { KeepAliveClient } from './keep-alive-client.ts';
import { enterScene } from './scene.ts';
import { sideBySide } from './timing.ts';

const WARM_UP = 1_500;

/**
 * Reading an engagement over HTTP (session, membership, row-level security, all of it) against one
 * primary-key select of the same row, each on one connection that stays open.
 */
export async function benchReading(rounds = 3_000): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  const sql = postgres(installation.databaseOwnerUrl, { max: 1, onnotice: () => undefined });
  try {
    const scene = await enterScene(installation);
    const [founder] = scene.sides;
    const { engagement } = await scene.openTalks('alternate');
    const select = () => sql`select model from engagements where engagement_id = ${engagement}`;
    const read = async () => {
      const { status } = await founder.get(`/api/engagements/${engagement}`);
      if (status !== 200) throw new Error(`status ${status}`);
    };
    const nobody = new KeepAliveClient(installation.url);
    const bare = () => nobody.get('/health/live');
    await sideBySide(WARM_UP, select, read, bare);
    const [selectMs, readMs, bareMs] = await sideBySide(rounds, select, read, bare);
    const baseline = `a primary-key select with postgres.js, ${selectMs.toFixed(2)} ms`;
    scene.close();
    nobody.close();
    return [
      { name: 'Reading an engagement', value: readMs, unit: 'ms' },
      { name: 'Reading an engagement / one select', value: readMs / selectMs, unit: 'ratio', limit: 2.5, baseline },
      { name: 'An HTTP answer without data / one select', value: bareMs / selectMs, unit: 'ratio', baseline },
    ];
  } finally {
    await sql.end();
    await installation.stop();
  }
}
