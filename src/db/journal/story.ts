import type { Actor } from '../../domain/engagement/actor.ts';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import type { Bilingual } from '../../domain/language.ts';
import { APPLICATION_STORY } from './story/application-story.ts';
import { DELAYS_STORY } from './story/delays-story.ts';
import { detailsOf } from './story/details.ts';
import { EXECUTION_STORY } from './story/execution-story.ts';
import type { RoleOf } from './story/named.ts';
import { SIGNATURE_STORY } from './story/signature-story.ts';
import { TALKS_STORY } from './story/talks-story.ts';
import { TRANSVERSE_STORY } from './story/transverse-story.ts';
import { type Sentences, say } from './story/words.ts';

/** What one entry tells, as a sentence in both languages, with its moves below when it is a turn. */
export interface StoryLine {
  readonly sentence: Bilingual;
  readonly details: readonly Bilingual[];
}

const STORY: Sentences = {
  ...APPLICATION_STORY,
  ...TALKS_STORY,
  ...SIGNATURE_STORY,
  ...TRANSVERSE_STORY,
  ...DELAYS_STORY,
  ...EXECUTION_STORY,
};

/** Tells an event from its content alone. Names of people are not in the journal: who is mentioned is told by role. */
export function tell({ event, actor }: RecordedEvent, roles: RoleOf = new Map()): StoryLine {
  return { sentence: sentenceOf(event, actor), details: detailsOf(event, roles) };
}

/** Tells an entry whose content is erased or not for this reader. */
export function tellClosed(type: string): StoryLine {
  return { sentence: { fr: `${type} (contenu non lisible)`, en: `${type} (content not readable)` }, details: [] };
}

function sentenceOf(event: Event, actor: Actor): Bilingual {
  // A journal written by a newer release may hold events that this one cannot tell.
  if (!Object.hasOwn(STORY, event.type)) {
    const name = `${event.type}, ${actor.kind}`;
    return say(`Fait inconnu de cette version (${name}).`, `Unknown to this release (${name}).`);
  }
  // The compiler cannot see that an event and its own teller go together.
  const telling = STORY[event.type] as (event: Event) => Bilingual;
  return telling(event);
}
