import type { actionsFr } from './actions.fr.ts';

/** English texts of pauses, escalation, mediation and withdrawal. */
export const actionsEn: typeof actionsFr = {
  actions: {
    title: 'Other acts',
    intro: 'These acts concern the whole negotiation. Each is entered in the journal, and the other party is told.',
    none: 'None of these acts is open at this stage.',
    recorded: 'Recorded.',
    reason: 'Your reason, which the other party will read',
    reasonMissing: 'Give a reason.',
    pause: {
      title: 'Suspend the delays',
      intro: 'No delay runs during a pause. Some causes need the other party’s consent.',
      running: 'Delays are suspended until {{date}} ({{cause}}).',
      asked: '{{side}} asks for a pause until {{date}} ({{cause}}).',
      cause: 'Cause',
      causes: {
        justified: 'particular reason, to be given',
        'august-closure': 'August closure',
        'export-licence': 'awaited export licence',
        'public-aid': 'awaited public aid',
        mediation: 'mediation under way',
      },
      until: 'Until',
      ask: 'Ask for the pause',
      accept: 'Consent to the pause',
      refuse: 'Refuse the pause',
      end: 'Resume now',
      untilMissing: 'Choose a date to come.',
    },
    escalation: {
      title: 'Take the disagreement up',
      intro:
        'First to the sponsors of the project in both companies, then to their executives. Nothing is decided in your place.',
      level1: 'The matter is with the sponsors of the project.',
      level2: 'The matter is with the executives.',
      act1: 'Call on the sponsors',
      act2: 'Call on the executives',
    },
    mediation: {
      title: 'Mediation',
      intro:
        'A neutral third person helps to find an agreement. Both parties have to want it; each may end it at any moment.',
      offered: 'The talks are stalled: a mediation is offered to you.',
      proposed: '{{side}} proposes a mediation.',
      running: 'A mediation is under way: delays are suspended.',
      propose: 'Propose a mediation',
      accept: 'Accept the mediation',
      refuse: 'Refuse the mediation',
      end: 'End the mediation',
      outcome: 'How did it end?',
      outcomes: {
        settled: 'with an agreement',
        'partly-settled': 'with a partial agreement',
        'not-settled': 'without an agreement',
      },
    },
    withdrawal: {
      title: 'Withdraw',
      intro:
        'Talks may be left freely, in good faith (article 1112 of the French Civil Code). It is final: the engagement is closed, and the other party reads your reason.',
      reason: 'Reason',
      reasons: {
        budget: 'budget',
        strategy: 'change of strategy',
        technical: 'technical reason',
        ip: 'intellectual property',
        exclusivity: 'exclusivity',
        liability: 'liability',
        price: 'price',
        delay: 'delays',
        'funding-round': 'funding round',
        'change-of-control': 'change of control',
        other: 'other reason',
      },
      comment: 'A few words (optional)',
      confirm: 'I understand that the engagement will be closed for good.',
      act: 'Withdraw from the talks',
      ended: 'The engagement is closed.',
    },
  },
};
