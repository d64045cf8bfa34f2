import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import { SIDE_LABELS } from './labels.ts';
import { refuse } from './make.ts';

/** Refusals of an application or an opening: what the engagement would be built on does not hold. */

export function malformedId(pointer: string): Refusal {
  return refuse(
    'malformed-id',
    'Cet identifiant n’a pas la forme attendue.',
    'This identifier does not have the expected form.',
    'architecture, names',
    pointer,
  );
}

export function malformedHash(pointer: string): Refusal {
  return refuse(
    'malformed-hash',
    'Une empreinte SHA-256 s’écrit en 64 chiffres hexadécimaux minuscules.',
    'A SHA-256 is written as 64 lower-case hexadecimal digits.',
    'FIPS 180-4',
    pointer,
  );
}

export const sameCompany: Refusal = refuse(
  'same-company',
  'Une entreprise ne peut pas collaborer avec elle-même.',
  'A company cannot collaborate with itself.',
  'C. civ. 1101',
  '/command/industrial',
);

export function unsupportedRules(version: number, supported: readonly number[]): Refusal {
  return refuse(
    'unsupported-rules',
    `La version ${version} des règles n’est pas connue ici (connues : ${supported.join(', ')}).`,
    `Version ${version} of the rules is not known here (known: ${supported.join(', ')}).`,
    'architecture, who decides',
    '/command/rulesVersion',
  );
}

export function policyOutOfRange(field: string): Refusal {
  return refuse(
    'policy-out-of-range',
    'Cette durée ou ce nombre sort des limites admises.',
    'This duration or number is out of range.',
    'process 4.3',
    `/command/policy/${field}`,
  );
}

export const noClauseInScope: Refusal = refuse(
  'no-clause-in-scope',
  'Il faut au moins une clause à convenir.',
  'At least one clause must be agreed.',
  'process 4.2, stage 5',
  '/command/clauses',
);

export function tooManyClauses(limit: number): Refusal {
  return refuse(
    'too-many-clauses',
    `Un dossier porte au plus ${limit} clauses.`,
    `An engagement has at most ${limit} clauses.`,
    'temporal 2.6',
    '/command/clauses',
  );
}

export function clauseNamedTwice(index: number): Refusal {
  return refuse(
    'clause-named-twice',
    'Cette clause est nommée deux fois.',
    'This clause is named twice.',
    'process 4.2, stage 5',
    `/command/clauses/${index}`,
  );
}

export const penMissing: Refusal = refuse(
  'pen-missing',
  'Quand les tours alternent, dites qui tient la plume en premier.',
  'When turns alternate, say who holds the pen first.',
  'process 4.2, stage 7',
  '/command/pen',
);

export const penSuperfluous: Refusal = refuse(
  'pen-superfluous',
  'Quand les deux parties scellent leur tour, personne ne tient la plume.',
  'When both sides seal their turn, nobody holds the pen.',
  'process 4.2, stage 6',
  '/command/pen',
);

export function simultaneousNotAllowed(pointer: string): Refusal {
  return refuse(
    'simultaneous-not-allowed',
    'Les règles de ce dossier n’admettent pas les tours simultanés.',
    'This engagement’s policy does not allow simultaneous turns.',
    'process 4.2, stage 6',
    pointer,
  );
}

export function signatoryMissing(side: Side): Refusal {
  const { fr, en } = SIDE_LABELS[side];
  return refuse(
    'signatory-missing',
    `Nommez au moins un signataire pour ${fr}.`,
    `Name at least one signatory for ${en}.`,
    'process 4.2, stage 10',
    '/command/signatories',
  );
}

export function signatoryNamedTwice(index: number): Refusal {
  return refuse(
    'signatory-named-twice',
    'Cette personne est nommée deux fois : chacun signe une fois.',
    'This person is named twice: each signs once.',
    'process 4.2, stage 10',
    `/command/signatories/${index}`,
  );
}

export function tooManySignatories(limit: number): Refusal {
  return refuse(
    'too-many-signatories',
    `Un accord porte au plus ${limit} signatures.`,
    `An agreement carries at most ${limit} signatures.`,
    'process 4.2, stage 10',
    '/command/signatories',
  );
}
