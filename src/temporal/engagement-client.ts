import { type Client, WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { admit } from '../domain/engagement/admit.ts';
import type { CommandEnvelope, SubmitApplication } from '../domain/engagement/command.ts';
import type { EngagementId, Instant } from '../domain/ids.ts';
import type { CarriedRun, CommandResult, EngagementInput, RunTuning } from '../protocol/engagement-run.ts';
import {
  COMMAND_UPDATE,
  ENGAGEMENT_WORKFLOW,
  engagementWorkflowId,
  TASK_QUEUE,
  UPGRADE_SIGNAL,
} from '../protocol/temporal-names.ts';
import type { CommandOutcome } from './outcome.ts';
import { tryUntil } from './try-until.ts';

/** A killed worker's task is given to another after so long; short of it, a crowded worker could not finish in time. */
const WORKFLOW_TASK_TIMEOUT = '3 seconds';

export interface EngagementClientOptions {
  readonly client: Client;
  readonly taskQueue?: string;
  /** For tests: shorter runs. */
  readonly tuning?: Partial<RunTuning>;
}

/**
 * The one door to the engagements' workflows. It sends, waits, and tries again under the same id; it
 * decides nothing. The caller has parsed, authorised and looked the command id up in the journal.
 */
export class EngagementClient {
  readonly #client: Client;
  readonly #taskQueue: string;
  readonly #tuning: Partial<RunTuning> | undefined;

  constructor(options: EngagementClientOptions) {
    this.#client = options.client;
    this.#taskQueue = options.taskQueue ?? TASK_QUEUE;
    this.#tuning = options.tuning;
  }

  /**
   * Submits an application: starts its engagement and sends the first command in one call. Sent again,
   * it finds the engagement that it started; an engagement that has ended is never started twice.
   *
   * @param budgetMs - milliseconds from now
   */
  async submit(envelope: CommandEnvelope<SubmitApplication>, budgetMs: number): Promise<CommandOutcome> {
    // The server starts the workflow before it asks the validator: a refused application would leave an empty one.
    const refusal = admit(null, envelope, new Date().toISOString() as Instant);
    if (refusal !== null) return { kind: 'refused', refusal };
    const { engagement } = envelope.command;
    const input: EngagementInput = {
      engagement,
      carried: null,
      ...(this.#tuning === undefined ? {} : { tuning: this.#tuning }),
    };
    const { workflow } = this.#client;
    return this.#try(envelope, budgetMs, () =>
      workflow.executeUpdateWithStart<EngagementWorkflow, CommandResult, [CommandEnvelope]>(COMMAND_UPDATE, {
        updateId: envelope.commandId,
        args: [envelope],
        // A started operation may not be reused, so each try makes its own.
        startWorkflowOperation: new WithStartWorkflowOperation<EngagementWorkflow>(ENGAGEMENT_WORKFLOW, {
          workflowId: engagementWorkflowId(engagement),
          taskQueue: this.#taskQueue,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        }),
      }),
    );
  }

  /**
   * Sends a command to a running engagement.
   *
   * @param budgetMs - milliseconds from now
   * @returns `refused` with `engagement-closed` when no such engagement is running
   */
  execute(engagement: EngagementId, envelope: CommandEnvelope, budgetMs: number): Promise<CommandOutcome> {
    // Without a run id: the engagement may continue as new between two tries.
    const handle = this.#client.workflow.getHandle(engagementWorkflowId(engagement));
    return this.#try(envelope, budgetMs, () =>
      handle.executeUpdate<CommandResult, [CommandEnvelope]>(COMMAND_UPDATE, {
        updateId: envelope.commandId,
        args: [envelope],
      }),
    );
  }

  /** Asks a run to continue as new at its next quiet moment, so that it goes on under the newest code. */
  async upgrade(engagement: EngagementId): Promise<void> {
    await this.#client.workflow.getHandle(engagementWorkflowId(engagement)).signal(UPGRADE_SIGNAL);
  }

  /**
   * Starts an engagement's workflow again from what the journal says of it, when Temporal has lost it.
   * False when one runs: two would contradict each other.
   */
  async resurrect(engagement: EngagementId, carried: CarriedRun): Promise<boolean> {
    const input: EngagementInput = {
      engagement,
      carried,
      ...(this.#tuning === undefined ? {} : { tuning: this.#tuning }),
    };
    try {
      await this.#client.workflow.start<EngagementWorkflow>(ENGAGEMENT_WORKFLOW, {
        workflowId: engagementWorkflowId(engagement),
        taskQueue: this.#taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'FAIL',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      });
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  #try(envelope: CommandEnvelope, budgetMs: number, send: () => Promise<CommandResult>): Promise<CommandOutcome> {
    const { connection } = this.#client;
    return tryUntil((tryDeadline) => connection.withDeadline(tryDeadline, send), envelope.bodySha256, budgetMs);
  }
}

type EngagementWorkflow = (input: EngagementInput) => Promise<void>;
