import type { outsideFr } from './outside.fr.ts';

/** English texts of people from outside. */
export const outsideEn: typeof outsideFr = {
  outside: {
    title: 'Adviser and mediator',
    intro:
      'You may bring in somebody who belongs to neither company. You see who they are, until when, and what they looked at.',
    mine: 'You are called',
    nothingSaid: 'Nothing was written.',
    by: 'Called by {{whom}}.',
    reads: 'Access is open until {{date}}.',
    waits: 'Awaiting the other party: nothing is open to them.',
    agree: 'Accept {{name}}',
    refuse: 'Do not accept {{name}}',
    end: 'End the part of {{name}}',
    adviser: {
      title: 'Adviser on intellectual property',
      intro:
        'An adviser, from INPI for instance, reads the clauses on intellectual property alone and comments on them. They see no draft, no internal note and no other clause. The start-up invites alone; the industrial proposes.',
      call: 'Invite an adviser',
      thread: 'Messages with the adviser',
      threadWho: 'Both parties and the adviser read everything that is written here.',
      about: 'About',
      write: 'Your message, which the adviser and the other party will read',
      send: 'Send to all',
      name: 'The adviser',
    },
    mediator: {
      title: 'Mediator',
      intro:
        'The mediator whom both parties name reads all that they share, and nothing of what either prepares. Each may write to them in private. Their access ends with the mediation.',
      first: 'Both parties must first agree to a mediation.',
      propose: 'Propose a mediation',
      call: 'Name a mediator',
      name: 'The mediator',
    },
    caucus: {
      own: 'In private with the mediator',
      ownWarning: 'Read by {{own}} and by the mediator. {{other}} will know nothing of it.',
      writeMediator: 'Your message to the mediator alone',
      send: 'Send to the mediator',
      with: 'In private with {{whom}}',
      warning: 'Read by {{whom}} and by you. {{other}} will know nothing of it.',
      write: 'Your message to {{whom}} alone',
      sendTo: 'Send to {{whom}}',
    },
    desk: {
      until: 'until {{date}}',
      seenAdviser:
        'You read the clauses on intellectual property, and nothing else. Both parties see your comments, and when you look at the engagement.',
      seenMediator:
        'You read what both parties share. They see when you look at the engagement; what you write to one, the other does not see.',
      clauses: 'Clauses on intellectual property',
      advise: 'Your advice, which both parties will read',
      private: 'Private messages',
      table: 'Clauses under discussion',
      turns: 'Turns exchanged',
      turn: 'Turn {{number}}, {{whom}}',
      noWords: 'Without a message.',
    },
    programme: {
      title: 'What the programme did',
      intro:
        'Both parties read the same. But for an exceptional opening, the programme sees neither texts nor positions of your exchanges.',
      none: 'Nothing yet.',
      automatic: 'automatic reminder',
      remind: 'reminder',
      call: 'call',
      'offer-adviser': 'an INPI adviser is offered to you',
      'offer-mediation': 'mediation is offered to you',
      redirect: 'an offer of help is pointed out to you',
      extend: 'the programme invites you to look at the longstop date',
      opened: '{{date}} – two people of the programme opened what you share: {{reason}} Looks: {{looks}}',
    },
    views: {
      title: 'What was looked at',
      intro: 'The other party’s private messages with the mediator do not appear here.',
      none: 'Nothing yet.',
      former: 'somebody whose part has ended',
      clauses: 'the clauses',
      turns: 'the turns',
      advice: 'the messages with the adviser',
      caucus: 'your private messages',
    },
    form: {
      independent:
        'This person must belong to neither company: otherwise nothing is opened to them. They sign in with this address.',
      name: 'Name',
      organisation: 'Organisation',
      email: 'E-mail address',
      until: 'Access until',
      missing: 'Fill this in.',
    },
    waysOut: {
      title: 'Ways out of the disagreement',
      intro: 'This clause has been in conflict for two rounds. Both parties are shown the same ways out.',
      balanced: 'Propose the balanced option: {{option}}',
      trade: 'Trade it for another open clause:',
      adviser: 'Ask an adviser on intellectual property',
      mediator: 'Propose a mediation',
    },
  },
};
