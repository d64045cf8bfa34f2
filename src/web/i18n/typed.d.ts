import type { accountsFr } from './accounts.fr.ts';
import type { fr } from './fr.ts';
import type { programmeFr } from './programme.fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr; programme: typeof programmeFr; accounts: typeof accountsFr };
  }
}
