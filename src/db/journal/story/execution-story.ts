import type { PublicationAnswered } from '../../../domain/engagement/execution/execution-event.ts';
import type { Bilingual } from '../../../domain/language.ts';
import {
  CLOSING_REASON_LABELS,
  CONVERSION_FORM_LABELS,
  FOLLOW_UP_ANSWER_LABELS,
  GATE_DECISION_LABELS,
  INVENTION_OUTCOME_LABELS,
  PUBLICATION_KIND_LABELS,
  TERMINATION_REASON_LABELS,
} from '../../../messages/execution-labels.ts';
import { by, type Sentences, THE_OTHER } from './words.ts';

/** Tells what happened once all had signed. */
export const EXECUTION_STORY = {
  'memorandum-signed': () => ({ fr: 'Tous ont signé le mémorandum.', en: 'All have signed the memorandum.' }),
  'condition-met': (event) =>
    by(event.side, `dit remplie la condition ${event.condition}`, `says condition ${event.condition} met`),
  'condition-waived': (event) =>
    by(event.side, `renonce à la condition ${event.condition}`, `gives up condition ${event.condition}`),
  'condition-failed': (event) =>
    by(
      event.side,
      `dit manquée la condition ${event.condition} : le mémorandum est caduc`,
      `says condition ${event.condition} failed: the memorandum lapses`,
    ),
  'milestone-reported': (event) => {
    const met = event.results.filter((result) => result.met).length;
    const all = event.results.length;
    return by(
      event.side,
      `remet le rapport du jalon ${event.milestone} : ${met} critère(s) atteint(s) sur ${all}`,
      `reports milestone ${event.milestone}: ${met} of ${all} criteria met`,
    );
  },
  'milestone-judged': (event) => {
    const { fr, en } = GATE_DECISION_LABELS[event.decision];
    return by(event.side, `juge le jalon ${event.milestone} : ${fr}`, `judges milestone ${event.milestone}: ${en}`);
  },
  'milestone-decided': (event) => {
    const { fr, en } = GATE_DECISION_LABELS[event.decision];
    const silence = event.by === 'silence' ? { fr: ', par le silence', en: ', by silence' } : { fr: '', en: '' };
    const until =
      event.until === undefined
        ? { fr: '', en: '' }
        : { fr: `, jusqu’au ${event.until}`, en: `, until ${event.until}` };
    return {
      fr: `Le jalon ${event.milestone} est décidé${silence.fr} : ${fr}${until.fr}.`,
      en: `Milestone ${event.milestone} is decided${silence.en}: ${en}${until.en}.`,
    };
  },
  'pilot-completed': () => ({
    fr: 'Le dernier jalon est franchi : la suite du pilote est à décider.',
    en: 'The last milestone is passed: what becomes of the pilot is to be decided.',
  }),
  'conversion-proposed': (event) => {
    const { fr, en } = CONVERSION_FORM_LABELS[event.form];
    return by(event.side, `dit le pilote suivi d’${fr}`, `says the pilot is followed by ${en}`);
  },
  'pilot-converted': (event) => {
    const { fr, en } = CONVERSION_FORM_LABELS[event.form];
    return by(event.side, `confirme : le pilote est suivi d’${fr}`, `confirms: the pilot is followed by ${en}`);
  },
  'pilot-closed': (event) => {
    const { fr, en } = CLOSING_REASON_LABELS[event.reason];
    return event.side === null
      ? { fr: `Le pilote reste sans suite : ${fr}.`, en: `The pilot is not followed up: ${en}.` }
      : by(event.side, `ne donne pas suite au pilote : ${fr}`, `does not go on after the pilot: ${en}`);
  },
  'invention-declared': (event) =>
    by(
      event.side,
      `déclare une invention (n° ${event.invention}), en confidence`,
      `declares invention ${event.invention}, in confidence`,
    ),
  'invention-settled': (event) => {
    const { fr, en } = INVENTION_OUTCOME_LABELS[event.outcome];
    return by(
      event.side,
      `dit l’invention n° ${event.invention} ${fr}`,
      `says that invention ${event.invention} is ${en}`,
    );
  },
  'publication-submitted': (event) => {
    const { fr, en } = PUBLICATION_KIND_LABELS[event.kind];
    return by(
      event.side,
      `soumet un projet de publication (n° ${event.publication}, ${fr})`,
      `submits planned publication ${event.publication} (${en})`,
    );
  },
  'publication-answered': (event) => publicationAnswer(event),
  'publication-amended': (event) =>
    by(
      event.side,
      `modifie le projet de publication n° ${event.publication}`,
      `amends planned publication ${event.publication}`,
    ),
  'publication-recorded': (event) =>
    by(
      event.side,
      `dit parue la publication n° ${event.publication}`,
      `says that publication ${event.publication} has appeared`,
    ),
  'publication-withdrawn': (event) =>
    by(event.side, `abandonne la publication n° ${event.publication}`, `gives publication ${event.publication} up`),
  'visit-announced': (event) =>
    by(
      event.side,
      `annonce une venue sur le site de l’autre (n° ${event.visit}), du ${event.from} au ${event.until}`,
      `announces visit ${event.visit} to the other’s site, from ${event.from} to ${event.until}`,
    ),
  'visit-expected': (event) =>
    by(
      event.side,
      `attend les visiteurs de la venue n° ${event.visit}`,
      `expects the visitors of visit ${event.visit}`,
    ),
  'visit-called-off': (event) => by(event.side, `annule la venue n° ${event.visit}`, `calls visit ${event.visit} off`),
  'follow-up-asked': (event) => ({
    fr: `Le suivi n° ${event.number} est demandé aux deux parties.`,
    en: `Both sides are asked for follow-up ${event.number}.`,
  }),
  'follow-up-answered': (event) => {
    const { fr, en } = FOLLOW_UP_ANSWER_LABELS[event.answer];
    return by(event.by, `répond au suivi n° ${event.number} : ${fr}`, `answers follow-up ${event.number}: ${en}`);
  },
  'contact-lost': (event) => {
    const fr = event.sides.map((side) => THE_OTHER[side].fr).join(', ');
    const en = event.sides.map((side) => THE_OTHER[side].en).join(', ');
    return {
      fr: `Le suivi n° ${event.number} reste sans réponse : ${fr}.`,
      en: `Follow-up ${event.number} stays unanswered: ${en}.`,
    };
  },
  archived: () => ({ fr: 'Le dossier est archivé.', en: 'The engagement is archived.' }),
  'notice-given': (event) => {
    const { fr, en } = TERMINATION_REASON_LABELS[event.reason];
    return by(event.side, `donne un préavis : ${fr}`, `gives notice: ${en}`);
  },
  'notice-withdrawn': (event) => by(event.side, 'retire son préavis', 'takes its notice back'),
  terminated: (event) => {
    const { fr, en } = TERMINATION_REASON_LABELS[event.reason];
    return by(event.side, `met fin au mémorandum : ${fr}`, `ends the memorandum: ${en}`);
  },
} satisfies Partial<Sentences>;

function publicationAnswer(event: PublicationAnswered): Bilingual {
  const number = event.publication;
  const said = {
    consent: { fr: `accepte la publication n° ${number}`, en: `consents to publication ${number}` },
    removal: {
      fr: `demande un retrait dans la publication n° ${number}`,
      en: `asks for a removal in publication ${number}`,
    },
    delay: {
      fr: `reporte la publication n° ${number}${event.answer === 'delay' ? ` au ${event.until}` : ''}`,
      en: `delays publication ${number}${event.answer === 'delay' ? ` to ${event.until}` : ''}`,
    },
  }[event.answer];
  return event.silence
    ? by(event.side, `${said.fr}, par son silence`, `${said.en}, by its silence`)
    : by(event.side, said.fr, said.en);
}
