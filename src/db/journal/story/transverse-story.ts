import { SUPPLIER_ITEMS } from '../../../domain/engagement/supplier-file.ts';
import { MEDIATION_OUTCOME_LABELS, PAUSE_CAUSE_LABELS, WITHDRAWAL_REASON_LABELS } from '../../../messages/labels.ts';
import { by, type Sentences, say, short } from './words.ts';

/** Tells what may happen at any stage: pauses, newer clauses, the supplier file, mediation, people from outside, withdrawal. */
export const TRANSVERSE_STORY = {
  'pause-asked': (event) => {
    const cause = PAUSE_CAUSE_LABELS[event.cause];
    return by(event.side, `demande une suspension : ${cause.fr}`, `asks for a pause: ${cause.en}`);
  },
  'pause-declined': (event) => by(event.side, 'refuse la suspension', 'refuses the pause'),
  paused: (event) => {
    const cause = PAUSE_CAUSE_LABELS[event.cause];
    return say(
      `Les délais sont suspendus jusqu’au ${event.until} : ${cause.fr}.`,
      `Delays stand still until ${event.until}: ${cause.en}.`,
    );
  },
  resumed: (event) =>
    event.side === null
      ? say('La suspension est terminée : les délais reprennent.', 'The pause is over: delays run again.')
      : by(event.side, 'met fin à la suspension', 'ends the pause'),
  'library-adoption-proposed': (event) =>
    by(
      event.side,
      `propose de suivre une version plus récente des clauses, empreinte ${short(event.libraryHash)}`,
      `proposes to follow a newer version of the clauses, hash ${short(event.libraryHash)}`,
    ),
  'library-adoption-declined': (event) =>
    by(event.side, 'refuse de changer de version des clauses', 'declines to change the version of the clauses'),
  'library-adoption-withdrawn': (event) =>
    by(event.side, 'retire sa proposition de changer de version', 'withdraws its proposal to change the version'),
  'library-adopted': (event) =>
    by(
      event.side,
      `accepte la version plus récente des clauses, empreinte ${short(event.libraryHash)} ; clauses rouvertes ou ajoutées : ${[...event.reopens, ...event.adds].join(', ') || 'aucune'}`,
      `accepts the newer version of the clauses, hash ${short(event.libraryHash)}; clauses reopened or added: ${[...event.reopens, ...event.adds].join(', ') || 'none'}`,
    ),
  'supplier-items-asked': (event) => {
    const [fr, en] = (['fr', 'en'] as const).map((language) =>
      event.items.map((item) => SUPPLIER_ITEMS[item][language]).join(', '),
    );
    return by(event.side, `demande au dossier fournisseur : ${fr}`, `asks for the supplier file: ${en}`);
  },
  'supplier-item-provided': (event) => {
    const { fr, en } = SUPPLIER_ITEMS[event.item];
    const hash = event.documentSha256 === null ? null : short(event.documentSha256);
    return by(
      event.side,
      `fournit une pièce (${fr})${hash === null ? '' : `, empreinte ${hash}`}`,
      `provides an item (${en})${hash === null ? '' : `, hash ${hash}`}`,
    );
  },
  'supplier-item-accepted': (event) => {
    const { fr, en } = SUPPLIER_ITEMS[event.item];
    return by(event.side, `accepte une pièce (${fr})`, `accepts an item (${en})`);
  },
  'supplier-item-returned': (event) => {
    const { fr, en } = SUPPLIER_ITEMS[event.item];
    return by(event.side, `renvoie une pièce (${fr})`, `returns an item (${en})`);
  },
  'mediation-offered': () =>
    say('Une médiation est offerte aux deux parties.', 'A mediation is offered to both sides.'),
  'mediation-proposed': (event) => by(event.side, 'propose une médiation', 'proposes a mediation'),
  'mediation-declined': (event) => by(event.side, 'refuse la médiation', 'refuses the mediation'),
  'mediation-begun': (event) =>
    by(event.side, 'accepte la médiation, qui commence', 'agrees to the mediation, which begins'),
  'mediation-ended': (event) => {
    const { fr, en } = MEDIATION_OUTCOME_LABELS[event.outcome];
    return by(event.side, `met fin à la médiation : ${fr}`, `ends the mediation: ${en}`);
  },
  'adviser-invited': (event) =>
    by(
      event.side,
      `invite un conseiller INPI jusqu’au ${event.until}, pour les seules clauses ${event.clauses.join(', ')}`,
      `invites an INPI adviser until ${event.until}, for the clauses ${event.clauses.join(', ')} alone`,
    ),
  'mediator-named': (event) => by(event.side, 'désigne le médiateur', 'names the mediator'),
  'called-off': (event) =>
    by(event.side, 'met fin à l’intervention d’une personne extérieure', 'ends the part of somebody from outside'),
  withdrawn: (event) => {
    const reason = WITHDRAWAL_REASON_LABELS[event.reason];
    return by(event.side, `se retire : ${reason.fr}`, `withdraws: ${reason.en}`);
  },
} satisfies Partial<Sentences>;
