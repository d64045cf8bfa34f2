import type { ClauseReadModel, EngagementReadModel } from '../../domain/engagement/read-models.ts';
import type { ClauseId, EngagementId } from '../../domain/ids.ts';
import type { Player } from './people.ts';

const WAIT_MS = 90_000;
const LOOK_AGAIN_MS = 50;

/** One engagement as its parties see it through the API. */
export class Table {
  readonly engagement: EngagementId;

  constructor(engagement: EngagementId) {
    this.engagement = engagement;
  }

  async read(player: Player): Promise<EngagementReadModel> {
    return (await player.api.get<EngagementReadModel>(`/api/engagements/${this.engagement}`)).body;
  }

  async clauses(player: Player): Promise<ReadonlyMap<ClauseId, ClauseReadModel>> {
    const path = `/api/engagements/${this.engagement}/clauses`;
    const { items } = (await player.api.get<{ items: readonly ClauseReadModel[] }>(path)).body;
    return new Map(items.map((clause) => [clause.clause, clause]));
  }

  /** One act on the revision that the player sees now. */
  async act(player: Player, path: string, body: unknown = {}): Promise<void> {
    const { rev } = await this.read(player);
    await player.api.send('POST', `/api/engagements/${this.engagement}/${path}`, { body, ifMatch: rev });
  }

  /** Waits until the engine has done its part. */
  async until(
    player: Player,
    what: string,
    done: (engagement: EngagementReadModel) => boolean,
  ): Promise<EngagementReadModel> {
    const limit = Date.now() + WAIT_MS;
    for (;;) {
      const engagement = await this.read(player);
      if (done(engagement)) return engagement;
      if (engagement.freezeFaults.length > 0 && engagement.stage === 'agreed') {
        throw new Error(`The text was not frozen: ${JSON.stringify(engagement.freezeFaults)}`);
      }
      if (Date.now() > limit)
        throw new Error(`Waited ${WAIT_MS / 1000} s for: ${what}. The stage is ${engagement.stage}.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}
