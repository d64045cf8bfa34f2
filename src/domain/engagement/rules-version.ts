/**
 * The version of `decide` and `evolve` that an engagement was born with, kept in its state. A change
 * of what they do to an old history is a new version, and the old one stays: histories are replayed.
 * Refusals (`admit`) are not versioned: they never run on replay.
 */
export const CURRENT_RULES_VERSION = 1;

export const SUPPORTED_RULES_VERSIONS: readonly number[] = [1];
