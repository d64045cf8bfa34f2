/**
 * The version of `decide` and `evolve` that an engagement was born with, kept in its state. A change
 * of what they do to an old history is a new version, and the old one stays: histories are replayed.
 * Refusals (`admit`) are not versioned: they never run on replay.
 *
 * 2: a clause in conflict for two rounds makes the engine offer ways out.
 * 3: the supplier file has a clock for each side that it awaits; a text returned too often is escalated.
 */
export const CURRENT_RULES_VERSION = 3;

export const SUPPORTED_RULES_VERSIONS: readonly number[] = [1, 2, 3];

/** The first version that offers ways out of a conflict. */
export const WAYS_OUT_SINCE = 2;

/** The first version whose supplier file has clocks. */
export const SUPPLIER_CLOCKS_SINCE = 3;

/** The first version that takes a text returned too often to the sponsors, then to the executives. */
export const RETURNS_ESCALATE_SINCE = 3;
