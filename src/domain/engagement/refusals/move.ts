import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals of one move of a turn. `at` is the JSON pointer of the move. */

const CONSENT = 'security 4.7, invariant 1';

export function clauseOutOfScope(at: string): Refusal {
  return refuse(
    'clause-out-of-scope',
    'Cette clause n’est pas de celles à convenir dans ce dossier.',
    'This clause is not among those to be agreed in this engagement.',
    'process 4.2, stage 5',
    `${at}/clause`,
  );
}

export function unknownMove(at: string): Refusal {
  return refuse(
    'unknown-move',
    'Ce mouvement n’est pas de ceux qu’un tour peut contenir.',
    'This is not a move that a turn can hold.',
    'process 4.2, stage 7',
    `${at}/kind`,
  );
}

export function twoMovesOnOneClause(at: string): Refusal {
  return refuse(
    'two-moves-on-one-clause',
    'Une seule réponse par clause et par tour : proposer, accepter, refuser ou réserver.',
    'One answer per clause and turn: propose, accept, refuse or reserve.',
    'process 4.2, stage 7',
    `${at}/clause`,
  );
}

export function nothingOnTheTable(at: string): Refusal {
  return refuse(
    'nothing-on-the-table',
    'L’autre partie n’a rien proposé à quoi répondre sur cette clause.',
    'The other side has proposed nothing to answer on this clause.',
    'C. civ. 1113 and 1118',
    `${at}/clause`,
  );
}

export function ownProposal(at: string): Refusal {
  return refuse(
    'own-proposal',
    'Cette proposition est la vôtre : elle vaut déjà votre accord. Pour en changer, proposez-en une autre.',
    'This proposal is your own and counts as your consent. To change your mind, propose another.',
    CONSENT,
    `${at}/clause`,
  );
}

export function staleClause(at: string, seen: number, current: number): Refusal {
  return refuse(
    'stale-clause',
    `La clause a été modifiée : vous répondez à sa révision ${seen}, elle en est à la révision ${current}.`,
    `The clause was edited: you answer its revision ${seen}, it is at revision ${current}.`,
    CONSENT,
    `${at}/clauseRev`,
  );
}

export function otherSelection(at: string): Refusal {
  return refuse(
    'other-selection',
    'Ce que vous acceptez n’est pas ce qui est sur la table.',
    'What you accept is not what is on the table.',
    CONSENT,
    `${at}/selectionSha256`,
  );
}

export function alreadyAccepted(at: string): Refusal {
  return refuse(
    'already-accepted',
    'Vous avez déjà accepté cette rédaction.',
    'You have already accepted this wording.',
    CONSENT,
    `${at}/clause`,
  );
}

export function alreadyOnTheTable(at: string): Refusal {
  return refuse(
    'already-on-the-table',
    'Cette rédaction est déjà sur la table : il n’y a rien à proposer de plus, acceptez-la ou attendez une réponse.',
    'This wording is already on the table: accept it, or wait for an answer.',
    CONSENT,
    `${at}/selection`,
  );
}

export function selectionNotCanonical(at: string): Refusal {
  return refuse(
    'selection-not-canonical',
    'Cette rédaction contient une valeur sans forme canonique ; son empreinte ne peut pas être calculée.',
    'This selection holds a value without canonical form; its hash cannot be computed.',
    'RFC 8785',
    `${at}/selection`,
  );
}

export function selectionTooLarge(at: string, limit: number): Refusal {
  return refuse(
    'selection-too-large',
    `La rédaction d’une clause tient en ${limit} caractères ; au-delà, joignez une annexe.`,
    `A clause’s selection fits in ${limit} characters; beyond that, use an annex.`,
    'temporal 2.6',
    `${at}/selection`,
  );
}
