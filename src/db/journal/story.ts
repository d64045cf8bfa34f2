import type { Actor } from '../../domain/engagement/actor.ts';
import { clockOf, kindOfClock } from '../../domain/engagement/delays.ts';
import type { Event, RecordedEvent, SettledMove } from '../../domain/engagement/event.ts';
import { SUPPLIER_ITEMS } from '../../domain/engagement/supplier-file.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Side } from '../../domain/side.ts';
import { DELAY_LABELS } from '../../messages/delay-labels.ts';
import {
  DECLINE_REASON_LABELS,
  ESCALATION_LABELS,
  MEDIATION_OUTCOME_LABELS,
  PAUSE_CAUSE_LABELS,
  TURN_MODE_LABELS,
  WITHDRAWAL_REASON_LABELS,
} from '../../messages/labels.ts';
import { executionSentence } from './execution-story.ts';

/** What one entry tells, as a sentence in both languages, with its moves below when it is a turn. */
export interface StoryLine {
  readonly sentence: Bilingual;
  readonly details: readonly Bilingual[];
}

const WHO: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'La start-up', en: 'The start-up' },
  industrial: { fr: 'L’industriel', en: 'The industrial' },
};
const THE_OTHER: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'la start-up', en: 'the start-up' },
  industrial: { fr: 'l’industriel', en: 'the industrial' },
};
const BOTH: Bilingual = { fr: 'les deux parties', en: 'both sides' };
/** Enough of a hash to recognise it by. */
const SHOWN_DIGITS = 12;

/** What a delay is for, from the id of its clock, reminder or late effect. */
function delayOf(deadline: string): Bilingual {
  return DELAY_LABELS[kindOfClock(clockOf(deadline))];
}

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

/** Tells an event from its content alone. Names of people are not in the journal. */
export function tell(recorded: RecordedEvent): StoryLine {
  const { event } = recorded;
  const details = event.type === 'turn-sent' ? event.moves.map(moveSentence) : detailsOf(event);
  return { sentence: sentenceOf(event, recorded.actor), details };
}

/** Tells an entry whose content is erased or not for this reader. */
export function tellClosed(type: string): StoryLine {
  return { sentence: { fr: `${type} (contenu non lisible)`, en: `${type} (content not readable)` }, details: [] };
}

function sentenceOf(event: Event, actor: Actor): Bilingual {
  switch (event.type) {
    case 'application-submitted':
      return say('La start-up répond à l’appel.', 'The start-up answers the call.');
    case 'application-eligible':
      return say('L’industriel dit la candidature éligible.', 'The industrial says that the application is eligible.');
    case 'application-shortlisted':
      return say(
        'L’industriel inscrit la candidature sur sa liste restreinte.',
        'The industrial puts the application on its shortlist.',
      );
    case 'meeting-recorded':
      return say(`Les deux entreprises se sont rencontrées, le ${event.on}.`, `The two companies met, on ${event.on}.`);
    case 'application-reserved':
      return say('L’industriel garde la candidature en réserve.', 'The industrial keeps the application in reserve.');
    case 'application-selected':
      return say('L’industriel retient la candidature.', 'The industrial selects the application.');
    case 'application-declined': {
      const reason = DECLINE_REASON_LABELS[event.reason];
      return say(
        `L’industriel écarte la candidature : ${reason.fr}.`,
        `The industrial declines the application: ${reason.en}.`,
      );
    }
    case 'nda-sent':
      return by(
        event.side,
        `envoie un accord de confidentialité, empreinte ${short(event.textSha256)}`,
        `sends a confidentiality agreement, hash ${short(event.textSha256)}`,
      );
    case 'nda-signed':
      return by(event.side, 'signe l’accord de confidentialité', 'signs the confidentiality agreement');
    case 'nda-executed':
      return say(
        'L’accord de confidentialité est signé par les deux parties.',
        'Both sides have signed the confidentiality agreement.',
      );
    case 'nda-abandoned':
      return by(
        event.side,
        `renonce à cet accord de confidentialité : ${event.reason}`,
        `gives this confidentiality agreement up: ${event.reason}`,
      );
    case 'document-opened':
      return by(
        event.side,
        `ouvre un document ${event.documentClass}, « ${event.title} », empreinte ${short(event.documentSha256)}`,
        `opens a ${event.documentClass} document, "${event.title}", hash ${short(event.documentSha256)}`,
      );
    case 'engagement-opened': {
      const mode = TURN_MODE_LABELS[event.turnMode];
      const count = event.clauses.length;
      return say(
        `Les discussions s’ouvrent sur ${count} clauses, ${mode.fr}.`,
        `Talks open on ${count} clauses, ${mode.en}.`,
      );
    }
    case 'turn-sealed':
      return by(event.side, `scelle son tour ${event.turn}`, `seals its turn ${event.turn}`);
    case 'seal-broken':
      return say(
        `Le tour ${event.turn} scellé par ${THE_OTHER[event.side].fr} ne s’ouvre pas (${event.reason}).`,
        `Turn ${event.turn}, sealed by ${THE_OTHER[event.side].en}, does not open (${event.reason}).`,
      );
    case 'turn-sent':
      return event.opening === undefined
        ? by(event.side, `envoie le tour ${event.turn}`, `sends turn ${event.turn}`)
        : say(
            `Le tour ${event.turn} de ${THE_OTHER[event.side].fr}, scellé d’avance, est révélé.`,
            `Turn ${event.turn} of ${THE_OTHER[event.side].en}, sealed beforehand, is revealed.`,
          );
    case 'agreement-reached':
      return say('Toutes les clauses sont acceptées par les deux parties.', 'Both sides have accepted every clause.');
    case 'freeze-requested':
      return by(event.side, 'demande le gel du texte', 'asks for the text to be frozen');
    case 'freeze-refused':
      return say('Le texte ne peut pas être gelé.', 'The text cannot be frozen.');
    case 'text-frozen':
      return say(
        `Le texte est gelé, empreinte ${short(event.textSha256)}.`,
        `The text is frozen, hash ${short(event.textSha256)}.`,
      );
    case 'text-approved':
      return by(event.side, `approuve le texte ${short(event.textSha256)}`, `approves text ${short(event.textSha256)}`);
    case 'review-returned':
      return by(
        event.side,
        `renvoie le texte : ${event.points.length} point(s) rouvert(s)`,
        `returns the text: ${event.points.length} point(s) reopened`,
      );
    case 'signature-requested':
      return by(event.side, 'demande à signer', 'asks to sign');
    case 'text-signed':
      return by(event.side, `signe, à ${event.signedAt}`, `signs, at ${event.signedAt}`);
    case 'signature-discarded':
      return say(
        `La signature demandée par ${THE_OTHER[event.side].fr} vient trop tard et ne compte pas.`,
        `The signature asked for by ${THE_OTHER[event.side].en} comes too late and does not count.`,
      );
    case 'signature-refused':
      return by(event.side, `refuse de signer : ${event.reason}`, `refuses to sign: ${event.reason}`);
    case 'signatory-replaced':
      return by(event.side, 'désigne un autre signataire', 'names another signatory');
    case 'signatory-reminded':
      return say(
        `Rappel à un signataire de ${THE_OTHER[event.side].fr} : ${event.percent} % de son délai sont passés.`,
        `Reminder to a signatory of ${THE_OTHER[event.side].en}: ${event.percent}% of their delay has passed.`,
      );
    case 'signatory-late':
      return say(
        `Un signataire de ${THE_OTHER[event.side].fr} dépasse son délai.`,
        `A signatory of ${THE_OTHER[event.side].en} is late.`,
      );
    case 'signature-round-ended':
      return 'side' in event.by
        ? by(
            event.by.side,
            `annule le tour de signature : ${event.by.reason}`,
            `voids the round of signatures: ${event.by.reason}`,
          )
        : say('Le tour de signature expire.', 'The round of signatures expires.');
    case 'signature-renewal-asked':
      return by(event.side, 'demande un nouveau tour de signature', 'asks for another round of signatures');
    case 'signature-round-renewed':
      return say(
        `Un nouveau tour de signature s’ouvre sur le même texte (tour ${event.round}).`,
        `Another round of signatures opens on the same text (round ${event.round}).`,
      );
    case 'entered-into-force':
      return say('Le mémorandum signé entre en vigueur.', 'The signed memorandum enters into force.');
    case 'pause-asked': {
      const cause = PAUSE_CAUSE_LABELS[event.cause];
      return by(event.side, `demande une suspension : ${cause.fr}`, `asks for a pause: ${cause.en}`);
    }
    case 'pause-declined':
      return by(event.side, 'refuse la suspension', 'refuses the pause');
    case 'paused': {
      const cause = PAUSE_CAUSE_LABELS[event.cause];
      return say(
        `Les délais sont suspendus jusqu’au ${event.until} : ${cause.fr}.`,
        `Delays stand still until ${event.until}: ${cause.en}.`,
      );
    }
    case 'resumed':
      return event.side === null
        ? say('La suspension est terminée : les délais reprennent.', 'The pause is over: delays run again.')
        : by(event.side, 'met fin à la suspension', 'ends the pause');
    case 'stalled':
      return stalledSentence(event.deadline);
    case 'escalated':
      return escalatedSentence(event);
    case 'library-adoption-proposed':
      return by(
        event.side,
        `propose de suivre une version plus récente des clauses, empreinte ${short(event.libraryHash)}`,
        `proposes to follow a newer version of the clauses, hash ${short(event.libraryHash)}`,
      );
    case 'library-adoption-declined':
      return by(
        event.side,
        'refuse de changer de version des clauses',
        'declines to change the version of the clauses',
      );
    case 'library-adoption-withdrawn':
      return by(
        event.side,
        'retire sa proposition de changer de version',
        'withdraws its proposal to change the version',
      );
    case 'library-adopted':
      return by(
        event.side,
        `accepte la version plus récente des clauses, empreinte ${short(event.libraryHash)} ; clauses rouvertes ou ajoutées : ${[...event.reopens, ...event.adds].join(', ') || 'aucune'}`,
        `accepts the newer version of the clauses, hash ${short(event.libraryHash)}; clauses reopened or added: ${[...event.reopens, ...event.adds].join(', ') || 'none'}`,
      );
    case 'supplier-items-asked': {
      const [fr, en] = (['fr', 'en'] as const).map((language) =>
        event.items.map((item) => SUPPLIER_ITEMS[item][language]).join(', '),
      );
      return by(event.side, `demande au dossier fournisseur : ${fr}`, `asks for the supplier file: ${en}`);
    }
    case 'supplier-item-provided': {
      const { fr, en } = SUPPLIER_ITEMS[event.item];
      const hash = event.documentSha256 === null ? null : short(event.documentSha256);
      return by(
        event.side,
        `fournit une pièce (${fr})${hash === null ? '' : `, empreinte ${hash}`}`,
        `provides an item (${en})${hash === null ? '' : `, hash ${hash}`}`,
      );
    }
    case 'supplier-item-accepted': {
      const { fr, en } = SUPPLIER_ITEMS[event.item];
      return by(event.side, `accepte une pièce (${fr})`, `accepts an item (${en})`);
    }
    case 'supplier-item-returned': {
      const { fr, en } = SUPPLIER_ITEMS[event.item];
      return by(event.side, `renvoie une pièce (${fr})`, `returns an item (${en})`);
    }
    case 'mediation-offered':
      return say('Une médiation est offerte aux deux parties.', 'A mediation is offered to both sides.');
    case 'mediation-proposed':
      return by(event.side, 'propose une médiation', 'proposes a mediation');
    case 'mediation-declined':
      return by(event.side, 'refuse la médiation', 'refuses the mediation');
    case 'mediation-begun':
      return by(event.side, 'accepte la médiation, qui commence', 'agrees to the mediation, which begins');
    case 'mediation-ended': {
      const { fr, en } = MEDIATION_OUTCOME_LABELS[event.outcome];
      return by(event.side, `met fin à la médiation : ${fr}`, `ends the mediation: ${en}`);
    }
    case 'adviser-invited':
      return by(
        event.side,
        `invite un conseiller INPI jusqu’au ${event.until}, pour les seules clauses ${event.clauses.join(', ')}`,
        `invites an INPI adviser until ${event.until}, for the clauses ${event.clauses.join(', ')} alone`,
      );
    case 'mediator-named':
      return by(event.side, 'désigne le médiateur', 'names the mediator');
    case 'called-off':
      return by(
        event.side,
        'met fin à l’intervention d’une personne extérieure',
        'ends the part of somebody from outside',
      );
    case 'ways-out-offered':
      return say(
        `Deux tours de désaccord sur ${event.clause} : des issues sont proposées aux deux parties.`,
        `Two rounds of dispute on ${event.clause}: ways out are offered to both sides.`,
      );
    case 'withdrawn': {
      const reason = WITHDRAWAL_REASON_LABELS[event.reason];
      return by(event.side, `se retire : ${reason.fr}`, `withdraws: ${reason.en}`);
    }
    case 'reminder-due': {
      const to = event.side === null ? BOTH : THE_OTHER[event.side];
      return say(
        `Rappel à ${to.fr} : ${event.percent} % du délai pour ${delayOf(event.deadline).fr} sont passés.`,
        `Reminder to ${to.en}: ${event.percent}% of the delay to ${delayOf(event.deadline).en} has passed.`,
      );
    }
    case 'deadline-passed':
      return say(
        `Le délai pour ${delayOf(event.deadline).fr} est dépassé.`,
        `The delay to ${delayOf(event.deadline).en} has passed.`,
      );
    case 'expired':
      return say(
        `Le dossier expire : le délai pour ${delayOf(event.deadline).fr} est passé.`,
        `The engagement expires: the delay to ${delayOf(event.deadline).en} is over.`,
      );
    default:
      return (
        executionSentence(event) ??
        say(
          `Fait inconnu de cette version (${nameOf(event, actor)}).`,
          `Unknown to this release (${nameOf(event, actor)}).`,
        )
      );
  }
}

function moveSentence(move: SettledMove): Bilingual {
  const after = {
    fr: ` [${move.effect}, révision ${move.clauseRevAfter}]`,
    en: ` [${move.effect}, revision ${move.clauseRevAfter}]`,
  };
  const { fr, en } = moveText(move);
  return { fr: `${move.clause} : ${fr}${after.fr}`, en: `${move.clause}: ${en}${after.en}` };
}

function moveText(move: SettledMove): Bilingual {
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
    case 'comment':
      return say(`commente : ${move.text}`, `comments: ${move.text}`);
  }
}

function detailsOf(event: Event): readonly Bilingual[] {
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

function by(side: Side, fr: string, en: string): Bilingual {
  return { fr: `${WHO[side].fr} ${fr}.`, en: `${WHO[side].en} ${en}.` };
}

function say(fr: string, en: string): Bilingual {
  return { fr, en };
}

function same(text: string): Bilingual {
  return { fr: text, en: text };
}

function short(hash: string): string {
  return hash.slice(0, SHOWN_DIGITS);
}

/** A journal written by a newer release may hold events that this one cannot tell. */
function nameOf(event: { readonly type?: unknown }, actor: Actor): string {
  return `${String(event.type)}, ${actor.kind}`;
}
