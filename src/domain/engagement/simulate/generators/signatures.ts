import { CEO, DELEGATE } from '../../explore/people.ts';
import { ROLES_OF_ACT } from '../../roles.ts';
import { documentToSign } from '../../signatories.ts';
import { PARTIES } from '../cast.ts';
import { signingCheckOf } from '../powers.ts';
import type { Situation, SomeGenerators } from '../situation.ts';
import { OTHER_TEXT, textNamed } from './text-named.ts';
import { worded } from './worded.ts';

const STAND_INS = PARTIES.filter(({ role }) => ROLES_OF_ACT['sign-text'].includes(role));

/** Rounds of signatures. */
export const SIGNATURES = {
  'sign-text': {
    weight: 10,
    make: (situation) => {
      const known = documentToSign(situation.state) ?? OTHER_TEXT;
      const documentSha256 = situation.random.chance(0.05) ? OTHER_TEXT : known;
      const check = signingCheckOf(situation);
      return { type: 'sign-text', textSha256: textNamed(situation), documentSha256, check };
    },
  },
  'refuse-signature': {
    weight: 0.5,
    make: (situation) => ({
      type: 'refuse-signature',
      textSha256: textNamed(situation),
      reason: worded(situation.random),
    }),
  },
  'replace-signatory': { weight: 0.4, make: replacing },
  'void-signatures': { weight: 0.3, make: ({ random }) => ({ type: 'void-signatures', reason: worded(random) }) },
  'renew-signatures': { weight: 8, make: () => ({ type: 'renew-signatures' }) },
} satisfies SomeGenerators;

/** Whoever may sign takes the place of whoever is named, who may have signed. */
function replacing({ state, random }: Situation) {
  const person = random.pick(state.signatories)?.person ?? CEO.person;
  const replacement = random.pick(STAND_INS)?.person ?? DELEGATE.person;
  return { type: 'replace-signatory', person, replacement } as const;
}
