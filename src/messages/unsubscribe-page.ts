import type { Bilingual } from '../domain/language.ts';

/** The page that a mail’s unsubscribing address shows. */
export const UNSUBSCRIBE_WORDS = {
  ask: { fr: 'Ne plus recevoir ces messages ?', en: 'Stop receiving these messages?' },
  button: { fr: 'Ne plus les recevoir', en: 'Stop them' },
  done: {
    fr: 'C’est fait : vous ne recevrez plus ces messages.',
    en: 'Done: you will not receive these messages any more.',
  },
  kept: {
    fr: 'Ce qui attend un acte de votre part continue de vous être écrit : un délai peut en dépendre. Tout se règle dans votre compte.',
    en: 'What awaits an act of yours is still written to you: a delay may depend on it. Everything can be set in your account.',
  },
} as const satisfies { readonly [key: string]: Bilingual };
