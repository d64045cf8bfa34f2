import type { programmeFr } from './programme.fr.ts';

/** English texts of the programme's own pages. */
export const programmeEn: typeof programmeFr = {
  nav: { label: 'Pages of the programme', today: 'Today' },
  today: {
    title: 'Today',
    intro:
      'The collaborations where acting today helps most, the most useful first. The procedure alone is read: never a position, never a text.',
    none: 'Nothing to do today: no collaboration shows a sign of stalling.',
    incomplete: 'Not all open collaborations could be looked at.',
    proposed: 'Proposed: {{action}}',
    signs: 'Why',
    sign: '{{kind}}: {{value}} (threshold {{threshold}})',
    sheet: 'See the sheet',
    source: { threshold: 'expert thresholds', learned: 'learned from past files' },
    kinds: {
      'age-in-stage': 'working days in the same stage',
      'no-progress': 'working days without progress',
      'ball-in-court': 'working days waiting for one side',
      unanswered: 'working days without an answer',
      'ping-pong': 'times that a clause went back and forth',
      cycle: 'returns to an earlier wording',
      'conflict-twice': 'rounds of conflict on one clause',
      'burn-down': 'days needed at this pace',
    },
  },
  sheet: {
    title: 'Sheet of the collaboration',
    procedure: 'Where the procedure stands',
    stage: 'Stage',
    awaited: 'Awaited from',
    nobody: 'nobody',
    clauses: 'Clauses',
    clausesOf: '{{agreed}} agreed, {{open}} open, {{conflict}} in conflict, of {{total}}',
    deadline: 'Next deadline',
    noDeadline: 'none',
    changed: 'Last event',
    print: 'Print',
  },
};
