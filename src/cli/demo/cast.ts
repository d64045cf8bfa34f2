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
  /** Its check digit is right (Luhn); the company is invented, as in the library's presets. */
  readonly siren: string;
  readonly founder: CastMember;
  readonly colleagues: readonly CastMember[];
}

export const INDUSTRIAL = {
  side: 'industrial',
  name: 'Aciéries du Val',
  siren: '918641986',
  founder: { email: 'louise.garnier@acieries-du-val.example', name: 'Louise Garnier', roles: ['ind-business'] },
  colleagues: [
    { email: 'hugo.delabarre@acieries-du-val.example', name: 'Hugo Delabarre', roles: ['ind-legal'] },
    { email: 'etienne.maurel@acieries-du-val.example', name: 'Étienne Maurel', roles: ['ind-signatory'] },
  ],
} as const satisfies CastCompany;

export const STARTUP = {
  side: 'startup',
  name: 'Lumen Capteurs',
  siren: '910000017',
  founder: { email: 'claire.vasseur@lumen-capteurs.example', name: 'Claire Vasseur', roles: ['su-ceo'] },
  colleagues: [{ email: 'elise.taravel@cabinet-taravel.example', name: 'Élise Taravel', roles: ['su-counsel'] }],
} as const satisfies CastCompany;

/** The programme's officer confirms people; sees no content. */
export const OFFICER = { email: 'paul.kervella@programme.example', name: 'Paul Kervella' } as const;
