import { plusMs } from '../../../calendar/instant.ts';
import { sha256Hex } from '../../../evidence/sha256.ts';
import { DAY_MS } from '../cast.ts';
import type { SomeGenerators } from '../situation.ts';
import { worded } from './worded.ts';

const NDA = sha256Hex('a confidentiality agreement');
const OTHER_NDA = sha256Hex('another confidentiality agreement');
const DOCUMENT = sha256Hex('a document');

/** Before the talks, and beside them: the application is judged, a confidentiality agreement signed, documents are shown. */
export const EARLY = {
  'declare-eligible': { weight: 2, make: () => ({ type: 'declare-eligible' }) },
  'shortlist-application': { weight: 2, make: () => ({ type: 'shortlist-application' }) },
  'record-meeting': {
    weight: 1.5,
    make: ({ random, now }) => ({ type: 'record-meeting', at: plusMs(now, (random.below(10) - 8) * DAY_MS) }),
  },
  'reserve-application': { weight: 1, make: () => ({ type: 'reserve-application' }) },
  'select-application': { weight: 10, make: () => ({ type: 'select-application' }) },
  'decline-application': { weight: 0.1, make: () => ({ type: 'decline-application', reason: 'budget' }) },
  'send-nda': {
    weight: 0.25,
    make: ({ random }) => ({ type: 'send-nda', textSha256: random.chance(0.8) ? NDA : OTHER_NDA }),
  },
  'sign-nda': {
    weight: 2,
    make: ({ random, state }) => ({
      type: 'sign-nda',
      textSha256: random.chance(0.9) ? (state.nda?.textSha256 ?? NDA) : OTHER_NDA,
    }),
  },
  'abandon-nda': { weight: 0.3, make: ({ random }) => ({ type: 'abandon-nda', reason: worded(random) }) },
  'open-document': {
    weight: 0.3,
    make: ({ random }) => ({
      type: 'open-document',
      documentSha256: DOCUMENT,
      documentClass: random.pick(['C1', 'C2', 'C3'] as const) ?? 'C1',
      title: worded(random),
    }),
  },
} satisfies SomeGenerators;
