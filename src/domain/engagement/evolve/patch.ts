import type { Event, RecordedEvent } from '../event.ts';
import type { EngagementState } from '../state.ts';

/** What an event changes: only the fields named are made anew, everything else keeps its identity. */
export type Patch = Partial<EngagementState>;

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** How one kind of event changes an engagement. */
export type Change<T extends EventType> = (state: EngagementState, event: EventOf<T>, recorded: RecordedEvent) => Patch;
