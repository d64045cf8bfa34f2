import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { FreezeFault } from '../frozen-text.ts';
import { SIDE_LABELS } from './labels.ts';
import { refuse } from './make.ts';

/** Refusals around the power to sign (rules R47 and R78). */

const R47 = 'R47; C. civ. art. 1153 à 1161';

export const powerNotVerified: Refusal = refuse(
  'power-not-verified',
  'Votre pouvoir de signer n’est pas vérifié : déclarez-le, puis le conseil de l’autre partie ou le chargé d’affaires du programme le vérifie.',
  'Your power to sign is not verified: declare it, then the other side’s counsel or the programme’s officer verifies it.',
  R47,
);

export const powerExpired: Refusal = refuse(
  'power-expired',
  'Votre pouvoir de signer n’est pas en cours aujourd’hui.',
  'Your power to sign is not in force today.',
  R47,
);

export const powerScope: Refusal = refuse(
  'power-scope',
  'Votre pouvoir ne couvre pas la signature du mémorandum.',
  'Your power does not cover the signature of the memorandum.',
  R47,
);

export const powerAmount: Refusal = refuse(
  'power-amount',
  'Le budget total du projet dépasse le plafond de votre pouvoir.',
  'The total budget of the project is above the ceiling of your power.',
  R47,
);

export function companyClosed(side: Side): Refusal {
  const { fr, en } = SIDE_LABELS[side];
  return refuse(
    'company-closed',
    `La société de cette partie (${fr}) est fermée, dissoute ou en liquidation : ses dirigeants ne l’engagent plus.`,
    `The company of this side (${en}) is closed, dissolved or in liquidation: its officers bind it no more.`,
    'R78; C. civ. art. 1844-8; C. com. art. L. 641-9',
  );
}

export function receivershipUnacknowledged(side: Side): Refusal {
  const { fr, en } = SIDE_LABELS[side];
  return refuse(
    'receivership-unacknowledged',
    `La société de cette partie (${fr}) est en redressement judiciaire : vérifiez les pouvoirs de l’administrateur, puis signez en disant pourquoi.`,
    `The company of this side (${en}) is in receivership: check the administrator’s powers, then sign and say why.`,
    'R79; C. com. art. L. 631-12',
    '/command/acknowledged',
  );
}

/** A rule of the library about signing fires: its own sentence, under its own name. */
export function ruleRefusesSignature({ rule, message }: FreezeFault): Refusal {
  const said = message ?? { fr: `La règle ${rule} refuse la signature.`, en: `Rule ${rule} refuses the signature.` };
  return refuse('rule-refuses-signature', said.fr, said.en, rule);
}
