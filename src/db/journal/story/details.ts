import type { Event, SettledMove } from '../../../domain/engagement/event.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { named, type RoleOf } from './named.ts';
import { same, say, short } from './words.ts';

/** What stands below the sentence of an event: the moves of a turn, faults, warnings taken, points, a comment. */
export function detailsOf(event: Event, roles: RoleOf): readonly Bilingual[] {
  if (event.type === 'turn-sent') return event.moves.map((move) => moveSentence(move, roles));
  if (event.type === 'freeze-refused') {
    return event.faults.map(({ rule, clauses, message }) => {
      const where = `${rule} (${clauses.join(', ')})`;
      return message === undefined ? same(where) : say(`${where} : ${message.fr}`, `${where}: ${message.en}`);
    });
  }
  if (event.type === 'freeze-requested' || event.type === 'signature-requested') {
    return (event.acknowledged ?? []).map(({ rule, reason }) =>
      say(
        `prend l’avertissement ${rule} en connaissance de cause : ${reason}`,
        `takes warning ${rule} knowingly: ${reason}`,
      ),
    );
  }
  if (event.type === 'review-returned') {
    return event.points.map((point) => say(`${point.clause} : ${point.reason}`, `${point.clause}: ${point.reason}`));
  }
  const comment = 'comment' in event ? event.comment : undefined;
  return comment === undefined ? [] : [same(comment)];
}

function moveSentence(move: SettledMove, roles: RoleOf): Bilingual {
  const after = {
    fr: ` [${move.effect}, révision ${move.clauseRevAfter}]`,
    en: ` [${move.effect}, revision ${move.clauseRevAfter}]`,
  };
  const { fr, en } = moveText(move, roles);
  return { fr: `${move.clause} : ${fr}${after.fr}`, en: `${move.clause}: ${en}${after.en}` };
}

function moveText(move: SettledMove, roles: RoleOf): Bilingual {
  switch (move.kind) {
    case 'propose':
      return say(`propose « ${move.selection.option} »`, `proposes "${move.selection.option}"`);
    case 'accept':
      return say(`accepte ${short(move.selectionSha256)}`, `accepts ${short(move.selectionSha256)}`);
    case 'refuse':
      return say(`refuse : ${move.reason}`, `refuses: ${move.reason}`);
    case 'reserve':
      return say(`accepte sous réserve : ${move.point}`, `accepts with a reservation: ${move.point}`);
    case 'mark-non-negotiable':
      return say(`dit non négociable : ${move.reason}`, `says not negotiable: ${move.reason}`);
    case 'comment': {
      const { fr, en } = named(move.text, roles);
      return say(`commente : ${fr}`, `comments: ${en}`);
    }
  }
}
