import type { earlyFr } from './early.fr.ts';

/** English texts of the early stages: judging an application, agreeing on confidentiality. */
export const earlyEn: typeof earlyFr = {
  judging: {
    title: 'How far the application is',
    taken: { eligible: 'eligible', shortlisted: 'on the shortlist', met: 'met on {{date}}' },
    open: { eligible: 'eligibility to be checked', shortlisted: 'shortlist to come', met: 'meeting to come' },
    inReserve: '✓ kept in reserve',
    declareEligible: 'Declare eligible',
    shortlist: 'Put on the shortlist',
    reserve: 'Keep in reserve',
    meeting: 'Record a meeting',
    metOn: 'Day of the meeting',
    metOnMissing: 'Give the day of the meeting.',
    comment: 'A few words (optional), which the other party will read',
  },
  nda: {
    title: 'Confidentiality agreement',
    intro: 'Before anything confidential is shown, both companies commit to keep it to themselves.',
    status: {
      sent: '{{name}} sent an agreement. It holds once both have signed it.',
      executed: '✓ Both have signed the agreement: confidential documents may be exchanged.',
      abandoned: 'The last agreement that was sent has been given up.',
    },
    signed: '✓ has signed',
    unsigned: '… has not signed yet',
    pdf: 'The confidentiality agreement (PDF)',
    sign: 'Sign this agreement',
    meaning:
      'A simple signature, with a code received by mail: enough for a commitment to confidentiality (eIDAS regulation, article 25).',
    signNow: 'Sign the confidentiality agreement',
    abandon: 'Give this agreement up',
    write: 'Prepare a confidentiality agreement',
    writeAnother: 'Prepare another one',
    formIntro: 'Each article starts from the usual option: change what does not suit you, fill in what is missing.',
    option: 'Option',
    send: 'Send this agreement',
  },
};
