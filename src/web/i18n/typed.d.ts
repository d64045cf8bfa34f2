import type { accountsFr } from './accounts.fr.ts';
import type { actionsFr } from './actions.fr.ts';
import type { approvalsFr } from './approvals.fr.ts';
import type { callsFr } from './calls.fr.ts';
import type { clauseFr } from './clause.fr.ts';
import type { dossierFr } from './dossier.fr.ts';
import type { earlyFr } from './early.fr.ts';
import type { executionFr } from './execution.fr.ts';
import type { fieldsFr } from './fields.fr.ts';
import type { fr } from './fr.ts';
import type { negotiationFr } from './negotiation.fr.ts';
import type { openingFr } from './opening.fr.ts';
import type { outsideFr } from './outside.fr.ts';
import type { packageFr } from './package.fr.ts';
import type { peopleFr } from './people.fr.ts';
import type { powersFr } from './powers.fr.ts';
import type { profileFr } from './profile.fr.ts';
import type { programmeFr } from './programme.fr.ts';
import type { systemsFr } from './systems.fr.ts';
import type { workFr } from './work.fr.ts';

type Texts = typeof fr &
  typeof actionsFr &
  typeof approvalsFr &
  typeof callsFr &
  typeof clauseFr &
  typeof dossierFr &
  typeof earlyFr &
  typeof executionFr &
  typeof fieldsFr &
  typeof negotiationFr &
  typeof openingFr &
  typeof outsideFr &
  typeof packageFr &
  typeof peopleFr &
  typeof powersFr &
  typeof profileFr &
  typeof systemsFr &
  typeof workFr;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts; programme: typeof programmeFr; accounts: typeof accountsFr };
  }
}
