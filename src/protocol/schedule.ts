/** What a child workflow is to watch. Each schedule replaces the one before: `version` is the journal entry that it was made from. */
export interface Schedule<Deadline> {
  readonly version: number;
  readonly deadlines: readonly Deadline[];
  /** Nothing is watched any more. */
  readonly closed: boolean;
}
