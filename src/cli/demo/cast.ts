import type { Role } from '../../domain/engagement/actor.ts';
import type { Side } from '../../domain/side.ts';

/** Who plays. Companies and people are fictional; their addresses end in `.example`, which nobody owns (RFC 2606). */
export interface CastMember {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface CastCompany {
  readonly side: Side;
  readonly name: string;
  /** Well formed by Luhn's sum, and so far below the numbers in use that no company has it. */
  readonly siren: string;
  readonly founder: CastMember;
  readonly colleagues: readonly CastMember[];
}

export const INDUSTRIAL = {
  side: 'industrial',
  name: 'Aciéries de Valmorne (société fictive)',
  siren: '000000109',
  founder: { email: 'claire.montferrand@valmorne.example', name: 'Claire Montferrand', roles: ['ind-business'] },
  colleagues: [
    { email: 'hugo.delabarre@valmorne.example', name: 'Hugo Delabarre', roles: ['ind-legal'] },
    { email: 'sylvie.arnoult@valmorne.example', name: 'Sylvie Arnoult', roles: ['ind-signatory'] },
  ],
} as const satisfies CastCompany;

export const STARTUP = {
  side: 'startup',
  name: 'Lumivelle Photonique (société fictive)',
  siren: '000000208',
  founder: { email: 'nour.belhadj@lumivelle.example', name: 'Nour Belhadj', roles: ['su-ceo'] },
  colleagues: [{ email: 'elise.taravel@cabinet-taravel.example', name: 'Élise Taravel', roles: ['su-counsel'] }],
} as const satisfies CastCompany;

/** The programme's officer confirms people; sees no content. */
export const OFFICER = { email: 'paul.kervella@programme.example', name: 'Paul Kervella' } as const;
