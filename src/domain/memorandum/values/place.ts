import type { Bilingual } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';

/** What a value is called in sentences, and where it stands (RFC 6901). */
export interface Place {
  readonly label: Bilingual;
  readonly pointer: string;
}

/** The place of a key inside another place. */
export function at(place: Place, key: string): Place {
  return { ...place, pointer: `${place.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

/** A refusal about a value: `label : reason`. */
export function refuse(code: string, place: Place, reason: Bilingual, source?: string): Refusal {
  return {
    code,
    message: { fr: `${place.label.fr} : ${reason.fr}.`, en: `${place.label.en}: ${reason.en}.` },
    pointer: place.pointer,
    ...(source === undefined ? {} : { source }),
  };
}
