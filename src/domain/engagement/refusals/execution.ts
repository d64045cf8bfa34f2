import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals once all have signed: conditions, milestones, the decision after the pilot, follow-up, end. */

export const unknownCondition: Refusal = refuse(
  'unknown-condition',
  'Cette condition n’est pas de celles du mémorandum signé.',
  'This condition is not one of the signed memorandum’s.',
  'process 4.2, stage 11',
  '/command/condition',
);

export const conditionSettled: Refusal = refuse(
  'condition-settled',
  'Cette condition est déjà remplie ou abandonnée.',
  'This condition is met or given up already.',
  'process 4.2, stage 11',
  '/command/condition',
);

export const notYourCondition: Refusal = refuse(
  'not-your-condition',
  'Cette condition revient à l’autre partie ; vous ne pouvez la dire manquée qu’une fois son délai dépassé.',
  'This condition is for the other side to bring about; you may call it failed only once its delay has passed.',
  'process 4.2, stage 11',
  '/command/condition',
);

export const alreadyWaived: Refusal = refuse(
  'already-waived',
  'Votre partie a déjà renoncé à cette condition ; l’autre doit encore le faire.',
  'Your side has given this condition up already; the other has yet to.',
  'process 4.2, stage 11',
  '/command/condition',
);

export const conditionOfPublicOrder: Refusal = refuse(
  'condition-of-public-order',
  'Une licence d’exportation s’impose à tous : nul ne peut y renoncer.',
  'An export licence binds everybody: nobody can give it up.',
  'Règlement (UE) 2021/821, art. 3',
  '/command/condition',
);

export const unknownMilestone: Refusal = refuse(
  'unknown-milestone',
  'Ce jalon n’est pas de ceux du mémorandum signé.',
  'This milestone is not one of the signed memorandum’s.',
  'memorandum 3.17',
  '/command/milestone',
);

export const milestoneDecided: Refusal = refuse(
  'milestone-decided',
  'Ce jalon est déjà décidé.',
  'This milestone is decided already.',
  'memorandum 3.17',
  '/command/milestone',
);

export const earlierMilestoneOpen: Refusal = refuse(
  'earlier-milestone-open',
  'Un jalon plus ancien attend encore sa décision : l’étape suivante ne peut pas s’ouvrir.',
  'An earlier milestone still awaits its decision: the next stage cannot open.',
  'memorandum 3.17',
  '/command/milestone',
);

export const alreadyReported: Refusal = refuse(
  'already-reported',
  'Le rapport de ce jalon est déjà remis : il attend la décision.',
  'The report of this milestone is handed in: it awaits the decision.',
  'memorandum 3.17',
  '/command/milestone',
);

export const notReported: Refusal = refuse(
  'not-reported',
  'Aucun rapport n’attend de décision pour ce jalon.',
  'No report awaits a decision for this milestone.',
  'memorandum 3.17',
  '/command/milestone',
);

export function criterionMissing(criterion: string): Refusal {
  return refuse(
    'criterion-missing',
    `Le rapport ne dit rien du critère ${criterion} : chaque critère convenu a son résultat.`,
    `The report says nothing of criterion ${criterion}: each agreed criterion has its result.`,
    'C. civ. art. 1304-2',
    '/command/results',
  );
}

export function criterionUnknown(pointer: string): Refusal {
  return refuse(
    'criterion-unknown',
    'Ce critère n’est pas de ceux sur lesquels ce jalon est jugé.',
    'This criterion is not one of those that this milestone is judged on.',
    'memorandum 3.17',
    pointer,
  );
}

export function criterionTwice(pointer: string): Refusal {
  return refuse(
    'criterion-twice',
    'Ce critère est nommé deux fois.',
    'This criterion is named twice.',
    'memorandum 3.17',
    pointer,
  );
}

export const planWithoutCriteria: Refusal = refuse(
  'milestone-without-criteria',
  'Un jalon se juge sur au moins un critère : sans critère, sa décision dépendrait du seul vouloir d’une partie.',
  'A milestone is judged on at least one criterion: without one, its decision would hang on one side’s sole will.',
  'C. civ. art. 1304-2',
  '/command/plan/milestones',
);

export const dateInThePast: Refusal = refuse(
  'date-in-the-past',
  'Cette date est déjà passée.',
  'This date is in the past.',
  'memorandum 3.17',
  '/command/until',
);

export const reworkUndated: Refusal = refuse(
  'rework-undated',
  'Une reprise dit jusqu’à quand elle dure.',
  'A rework says until when it lasts.',
  'memorandum 3.17',
  '/command/until',
);

export const reworkTooLong: Refusal = refuse(
  'rework-too-long',
  'Cette reprise dépasse la durée convenue.',
  'This rework is longer than agreed.',
  'memorandum 3.17',
  '/command/until',
);

export const reworkLimit: Refusal = refuse(
  'rework-limit',
  'Ce jalon a déjà été repris autant de fois que convenu : il reste à poursuivre ou à arrêter.',
  'This milestone was reworked as often as agreed: what remains is to go on or to stop.',
  'memorandum 3.17',
  '/command/decision',
);

export const nothingToCorrect: Refusal = refuse(
  'nothing-to-correct',
  'Une reprise nomme au moins un critère à corriger.',
  'A rework names at least one criterion to mend.',
  'memorandum 3.17',
  '/command/correct',
);

export const conversionAlreadyAsked: Refusal = refuse(
  'conversion-already-asked',
  'Votre partie a déjà dit sous quelle forme le pilote se poursuit ; l’autre doit le confirmer.',
  'Your side has said already how the pilot goes on; the other has to confirm it.',
  'process 4.2, stage 13',
);

export const noFollowUpAsked: Refusal = refuse(
  'no-follow-up-asked',
  'Aucun suivi n’est demandé à ce jour sous ce numéro.',
  'No follow-up of this number is asked for today.',
  'process 4.2, stage 14',
  '/command/number',
);

export const followUpAnswered: Refusal = refuse(
  'follow-up-answered',
  'Vous avez déjà répondu à ce suivi.',
  'You have answered this follow-up already.',
  'process 4.2, stage 14',
);

export const noticeRunning: Refusal = refuse(
  'notice-running',
  'Un préavis ou une mise en demeure court déjà.',
  'A notice runs already.',
  'memorandum 3.31',
);

export const noNotice: Refusal = refuse(
  'no-notice',
  'Aucun préavis de votre partie ne court.',
  'No notice of your side runs.',
  'memorandum 3.31',
);

export const exitNotAgreed: Refusal = refuse(
  'exit-not-agreed',
  'Le mémorandum signé ne permet pas à votre partie de partir sans motif.',
  'The signed memorandum does not let your side leave without a cause.',
  'memorandum 3.31',
  '/command/reason',
);

export const cureRunning: Refusal = refuse(
  'cure-running',
  'Le manquement n’a pas été mis en demeure, ou le délai accordé pour y remédier court encore.',
  'The breach has not been notified, or the time to remedy it still runs.',
  'C. civ. art. 1225',
  '/command/reason',
);

export const forceMajeureTooShort: Refusal = refuse(
  'force-majeure-too-short',
  'La force majeure n’a pas duré assez longtemps pour mettre fin au mémorandum.',
  'Force majeure has not lasted long enough to end the memorandum.',
  'C. civ. art. 1218',
  '/command/reason',
);
