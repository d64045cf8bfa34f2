import { TURN_MODE_LABELS } from '../../../messages/labels.ts';
import { by, type Sentences, say, THE_OTHER } from './words.ts';

/** Tells the talks: turns, seals, agreement. */
export const TALKS_STORY = {
  'engagement-opened': (event) => {
    const mode = TURN_MODE_LABELS[event.turnMode];
    const count = event.clauses.length;
    return say(
      `Les discussions s’ouvrent sur ${count} clauses, ${mode.fr}.`,
      `Talks open on ${count} clauses, ${mode.en}.`,
    );
  },
  'turn-sealed': (event) => by(event.side, `scelle son tour ${event.turn}`, `seals its turn ${event.turn}`),
  'seal-broken': (event) =>
    say(
      `Le tour ${event.turn} scellé par ${THE_OTHER[event.side].fr} ne s’ouvre pas (${event.reason}).`,
      `Turn ${event.turn}, sealed by ${THE_OTHER[event.side].en}, does not open (${event.reason}).`,
    ),
  'turn-sent': (event) =>
    event.opening === undefined
      ? by(event.side, `envoie le tour ${event.turn}`, `sends turn ${event.turn}`)
      : say(
          `Le tour ${event.turn} de ${THE_OTHER[event.side].fr}, scellé d’avance, est révélé.`,
          `Turn ${event.turn} of ${THE_OTHER[event.side].en}, sealed beforehand, is revealed.`,
        ),
  'agreement-reached': () =>
    say('Toutes les clauses sont acceptées par les deux parties.', 'Both sides have accepted every clause.'),
  'ways-out-offered': (event) =>
    say(
      `Deux tours de désaccord sur ${event.clause} : des issues sont proposées aux deux parties.`,
      `Two rounds of dispute on ${event.clause}: ways out are offered to both sides.`,
    ),
} satisfies Partial<Sentences>;
