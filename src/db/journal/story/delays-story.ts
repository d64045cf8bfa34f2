import { clockOf, kindOfClock } from '../../../domain/engagement/delays.ts';
import type { Event } from '../../../domain/engagement/event.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { DELAY_LABELS } from '../../../messages/delay-labels.ts';
import { ESCALATION_LABELS } from '../../../messages/labels.ts';
import { BOTH, by, type Sentences, say, THE_OTHER } from './words.ts';

/** Tells what delays do. */
export const DELAYS_STORY = {
  stalled: (event) => stalledSentence(event.deadline),
  escalated: (event) => escalatedSentence(event),
  'reminder-due': (event) => {
    const to = event.side === null ? BOTH : THE_OTHER[event.side];
    return say(
      `Rappel à ${to.fr} : ${event.percent} % du délai pour ${delayOf(event.deadline).fr} sont passés.`,
      `Reminder to ${to.en}: ${event.percent}% of the delay to ${delayOf(event.deadline).en} has passed.`,
    );
  },
  'deadline-passed': (event) =>
    say(
      `Le délai pour ${delayOf(event.deadline).fr} est dépassé.`,
      `The delay to ${delayOf(event.deadline).en} has passed.`,
    ),
  expired: (event) =>
    say(
      `Le dossier expire : le délai pour ${delayOf(event.deadline).fr} est passé.`,
      `The engagement expires: the delay to ${delayOf(event.deadline).en} is over.`,
    ),
} satisfies Partial<Sentences>;

/** Beside the talks it is the supplier file that stands still, and not they. */
function stalledSentence(deadline: string): Bilingual {
  const { fr, en } = delayOf(deadline);
  const beside = kindOfClock(deadline) === 'supplier';
  return say(
    `Le délai pour ${fr} est dépassé depuis longtemps : ${beside ? 'ce dossier-là' : 'le dossier'} est à l’arrêt.`,
    `The delay to ${en} passed long ago: ${beside ? 'that file' : 'the engagement'} is stalled.`,
  );
}

/** Whoever or whatever takes the matter up. */
function escalatedSentence({ level, by: cause }: Extract<Event, { type: 'escalated' }>): Bilingual {
  const { fr, en } = ESCALATION_LABELS[level];
  if ('side' in cause) return by(cause.side, `saisit ${fr}`, `takes the matter to ${en}`);
  if ('deadline' in cause) return say(`Le retard fait saisir ${fr}.`, `The delay takes the matter to ${en}.`);
  return say(
    `Le texte revient de relecture pour la ${cause.returns}e fois : cela fait saisir ${fr}.`,
    `The text comes back from review, ${cause.returns} times by now: that takes the matter to ${en}.`,
  );
}

/** What a delay is for, from the id of its clock, reminder or late effect. */
function delayOf(deadline: string): Bilingual {
  return DELAY_LABELS[kindOfClock(clockOf(deadline))];
}
