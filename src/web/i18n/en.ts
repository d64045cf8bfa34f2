import { actionsEn } from './actions.en.ts';
import { approvalsEn } from './approvals.en.ts';
import { callsEn } from './calls.en.ts';
import { dossierEn } from './dossier.en.ts';
import { earlyEn } from './early.en.ts';
import { executionEn } from './execution.en.ts';
import type { fr } from './fr.ts';
import { negotiationEn } from './negotiation.en.ts';
import { outsideEn } from './outside.en.ts';
import { peopleEn } from './people.en.ts';
import { powersEn } from './powers.en.ts';
import { workEn } from './work.en.ts';

/** English texts of the screens. */
export const en: typeof fr = {
  ...actionsEn,
  ...approvalsEn,
  ...callsEn,
  ...outsideEn,
  ...peopleEn,
  ...negotiationEn,
  ...dossierEn,
  ...earlyEn,
  ...executionEn,
  ...powersEn,
  ...workEn,
  product: 'Entente',
  skip: 'Skip to content',
  nav: {
    label: 'Main navigation',
    work: 'My work',
    programme: 'Programme',
    calls: 'Calls',
    verify: 'Verify a document',
    account: 'My account',
    guides: 'Guides',
    footer: 'Other pages',
  },
  language: { label: 'Language', fr: 'Français', en: 'English' },
  footer: {
    draftingAid: 'Entente is a drafting aid: have your texts reviewed by a lawyer.',
    accessibility: 'Accessibility: partially compliant',
  },
  common: {
    loading: 'Loading…',
    retry: 'Retry',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    required: 'required',
    signOut: 'Sign out',
  },
  faults: {
    summary: '{{count}} point to mend',
    summary_other: '{{count}} points to mend',
    offline: 'You are offline: nothing was sent.',
    unknown: 'Something went wrong. Try again in a moment.',
    readAgain: 'The page is up to date: read again before you try again.',
    outcomeUnknown: 'Your act has left, but its answer is late. Come back in a moment: nothing is lost.',
    notFoundTitle: 'Page not found',
    notFound: 'This page does not exist, or is not open to you.',
    home: 'Back to my work',
  },
  signIn: {
    title: 'Sign in',
    intro: 'Enter your work address: we send you a one-time code. No password.',
    email: 'E-mail address',
    send: 'Send me a code',
    sent: 'A code was sent to {{email}}. It is valid for ten minutes.',
    code: 'Six-digit code',
    enter: 'Enter',
    other: 'Use another address',
    again: 'Send a new code',
  },
};
