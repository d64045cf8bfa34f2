import type { callsFr } from './calls.fr.ts';

/** English texts of calls: writing one, answering one. */
export const callsEn: typeof callsFr = {
  calls: {
    applyTitle: 'Answer a call',
    answering: 'Call “{{title}}”, by {{company}}.',
    noStartup: 'To answer, first declare your start-up, with a position that may bind it.',
    noIndustrial:
      'To publish a call, you must act for an industrial, as business owner or in the innovation department.',
    onBehalf: 'For {{company}}.',
    company: 'For which company',
    applicationTitle: 'Your project in one line',
    applicationText: 'What you offer',
    applicationHint:
      'What you can do, how far you are, what a first trial would prove. Stay general: nothing confidential before a confidentiality agreement.',
    titleMissing: 'Give a title.',
    textMissing: 'Write a few lines.',
    send: 'Send my application',
    applied: 'Your application is sent. The industrial is told, and you will be told of its decision.',
    see: 'Read it again',
    newTitle: 'Publish a call',
    newIntro:
      'Describe the problem rather than the solution: start-ups will recognise it better. You will read it again before publishing.',
    callTitle: 'Title of the call',
    summary: 'The need',
    summaryHint: 'The problem, what you expect of a trial, what you bring. Public: nothing confidential.',
    sector: 'Sector',
    sectorHint: 'Optional. The sector committee to which the need belongs: the programme counts its calls by it.',
    noSector: 'none in particular',
    closesOn: 'Last day to answer',
    closesOnHint: 'Optional. Without a date, the call stays open.',
    saveDraft: 'Save and read again',
    draftSaved: 'Draft saved: your company alone sees it. Once published, it is no longer edited.',
    noEnd: 'Without an end date.',
    until: 'Open until {{date}}.',
    publish: 'Publish this call',
    published: 'The call is public.',
    close: 'End this call: no more applications',
    closed: 'The call has ended: it takes no application any more. Those that came go on.',
    asSeen: 'See it as everybody does',
  },
};
