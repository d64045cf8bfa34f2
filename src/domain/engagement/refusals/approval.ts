import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

const SOURCE = 'chaîne d’approbation de la partie';

/** Refusals around the approvals that a side asks of its own people. The other side never meets one. */

export const approvalMissing: Refusal = refuse(
  'approval-missing',
  'Votre partie a prévu une approbation interne avant cet envoi : demandez-la d’abord, sur ce contenu exactement.',
  'Your side asks for an internal approval before this goes out: ask for it first, on exactly this content.',
  SOURCE,
);

export const approvalOpen: Refusal = refuse(
  'approval-open',
  'Une approbation interne est en cours : elle doit aboutir, ou être retirée par qui l’a demandée.',
  'An internal approval is under way: it must come to its end, or be withdrawn by whoever asked for it.',
  SOURCE,
);

export const approvalRefused: Refusal = refuse(
  'approval-refused',
  'L’approbation interne de ce contenu a été refusée : lisez la raison, modifiez le contenu et redemandez.',
  'The internal approval of this content was refused: read the reason, change the content and ask again.',
  SOURCE,
);

export const approvalOwn: Refusal = refuse(
  'approval-own',
  'Vous avez rédigé ou présenté ce contenu : une autre personne doit l’approuver.',
  'You wrote or submitted this content: somebody else has to approve it.',
  SOURCE,
);

export const approvalNotYours: Refusal = refuse(
  'approval-not-yours',
  'Cette approbation n’attend pas votre avis maintenant.',
  'This approval does not await your word now.',
  SOURCE,
);

export const approvalEnded: Refusal = refuse(
  'approval-ended',
  'Cette approbation est terminée.',
  'This approval has ended.',
  SOURCE,
);

export const approvalNobody: Refusal = refuse(
  'approval-nobody',
  'Personne ne peut approuver ce contenu en dehors de ceux qui l’ont rédigé : complétez la chaîne d’approbation.',
  'Nobody can approve this content but those who wrote it: complete the approval chain.',
  SOURCE,
);

export const approvalChainHeld: Refusal = refuse(
  'approval-chain-held',
  'Seul un approbateur de la chaîne actuelle peut la modifier.',
  'Only an approver of the present chain may change it.',
  SOURCE,
);
