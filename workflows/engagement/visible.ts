import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { EngagementReadModel } from '../../src/domain/engagement/project.ts';
import { DEADLINE_ATTRIBUTE, STAGE_ATTRIBUTE } from '../../src/protocol/temporal-names.ts';

const stageKey = { name: STAGE_ATTRIBUTE, type: 'KEYWORD' } as const;
const deadlineKey = { name: DEADLINE_ATTRIBUTE, type: 'DATETIME' } as const;

/**
 * What operators see of an engagement in Temporal: where it stands, who is awaited, until when.
 * Never a name, a company, a clause. The details cost no event; the attributes cost one each time
 * that they are written, so they are written together and only when one of them changed.
 */
export class Visible {
  private shown = '';

  show({ stage, turn, awaiting, working, nextDeadline }: EngagementReadModel): void {
    const waitingFor = [...awaiting, ...working].join(', ') || 'nobody';
    const until = nextDeadline === null ? '' : `, ${nextDeadline.kind} deadline ${nextDeadline.at}`;
    setCurrentDetails(`**${stage}**, turn ${turn.number} (${turn.mode}). Awaited: ${waitingFor}${until}.`);
    this.upsert(stage, nextDeadline?.at ?? null);
  }

  /** The journal holds something else: for an operator to look at, `egStage = 'halted'` finds it. */
  showHalted(): void {
    setCurrentDetails('**Halted**: the journal contradicts this run. Compare both, then signal `upgrade` to go on.');
    this.upsert('halted', null);
  }

  private upsert(stage: string, deadline: string | null): void {
    const showing = `${stage} ${deadline}`;
    if (showing === this.shown) return;
    this.shown = showing;
    upsertSearchAttributes([
      { key: stageKey, value: stage },
      { key: deadlineKey, value: deadline === null ? null : new Date(deadline) },
    ]);
  }
}
