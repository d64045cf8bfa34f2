import type { RecordedEvent } from '../../domain/engagement/event.ts';
import type { ClauseReadModel, EngagementReadModel, TaskReadModel } from '../../domain/engagement/project.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { DataKey } from '../../keys/keyring.ts';

/** The read models of a batch as rows; column names as in the tables, envelopes in base64. */
export function engagementRow(model: EngagementReadModel): Record<string, unknown> {
  return {
    call_id: model.call,
    startup: model.startup,
    industrial: model.industrial,
    stage: model.stage,
    rev: model.rev,
    seq: model.seq,
    changed_at: model.changedAt,
    next_deadline_at: model.nextDeadline?.at ?? null,
    model,
  };
}

export function clauseRow(key: DataKey, clause: ClauseReadModel, position: number): Record<string, unknown> {
  return {
    clause: clause.clause,
    position,
    status: clause.status,
    rev: clause.rev,
    seq: clause.changedSeq,
    content: key.seal(clauseField(clause.clause), canonicalJson(clause)).toString('base64'),
  };
}

export function taskRow(task: TaskReadModel): Record<string, unknown> {
  return {
    task_id: task.id,
    kind: task.kind,
    side: task.side,
    person_id: task.person,
    since: task.since,
    due: task.due,
    model: task,
  };
}

/** A row for each turn that was sent; null for other events. */
export function turnRow(key: DataKey, recorded: RecordedEvent): Record<string, unknown> | null {
  const { event } = recorded;
  if (event.type !== 'turn-sent') return null;
  return {
    seq: recorded.seq,
    turn: event.turn,
    side: event.side,
    moves: event.moves.length,
    sent_at: recorded.at,
    content: key.seal(turnField(recorded.seq), canonicalJson(event)).toString('base64'),
  };
}

export function clauseField(clause: string): string {
  return `clause/${clause}`;
}

export function turnField(seq: number): string {
  return `turn/${seq}`;
}
