import { DECLINE_REASON_LABELS } from '../../../messages/labels.ts';
import { by, type Sentences, say, short } from './words.ts';

/** Tells the application, the confidentiality agreement and the documents that may be read. */
export const APPLICATION_STORY = {
  'application-submitted': () => say('La start-up répond à l’appel.', 'The start-up answers the call.'),
  'application-eligible': () =>
    say('L’industriel dit la candidature éligible.', 'The industrial says that the application is eligible.'),
  'application-shortlisted': () =>
    say(
      'L’industriel inscrit la candidature sur sa liste restreinte.',
      'The industrial puts the application on its shortlist.',
    ),
  'meeting-recorded': (event) =>
    say(`Les deux entreprises se sont rencontrées, le ${event.on}.`, `The two companies met, on ${event.on}.`),
  'application-reserved': () =>
    say('L’industriel garde la candidature en réserve.', 'The industrial keeps the application in reserve.'),
  'application-selected': () => say('L’industriel retient la candidature.', 'The industrial selects the application.'),
  'application-declined': (event) => {
    const reason = DECLINE_REASON_LABELS[event.reason];
    return say(
      `L’industriel écarte la candidature : ${reason.fr}.`,
      `The industrial declines the application: ${reason.en}.`,
    );
  },
  'nda-sent': (event) =>
    by(
      event.side,
      `envoie un accord de confidentialité, empreinte ${short(event.textSha256)}`,
      `sends a confidentiality agreement, hash ${short(event.textSha256)}`,
    ),
  'nda-signed': (event) => by(event.side, 'signe l’accord de confidentialité', 'signs the confidentiality agreement'),
  'nda-executed': () =>
    say(
      'L’accord de confidentialité est signé par les deux parties.',
      'Both sides have signed the confidentiality agreement.',
    ),
  'nda-abandoned': (event) =>
    by(
      event.side,
      `renonce à cet accord de confidentialité : ${event.reason}`,
      `gives this confidentiality agreement up: ${event.reason}`,
    ),
  'document-opened': (event) =>
    by(
      event.side,
      `ouvre un document ${event.documentClass}, « ${event.title} », empreinte ${short(event.documentSha256)}`,
      `opens a ${event.documentClass} document, "${event.title}", hash ${short(event.documentSha256)}`,
    ),
} satisfies Partial<Sentences>;
