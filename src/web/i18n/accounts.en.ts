import type { accountsFr } from './accounts.fr.ts';

/** English texts of the administrator's page. */
export const accountsEn: typeof accountsFr = {
  title: 'Accounts',
  intro: 'You keep the accounts. No page shows you what the companies negotiate.',
  people: 'People',
  companies: 'Companies',
  nameless: 'without a name',
  company: '{{name}} (SIREN {{siren}}), declared on {{date}}',
  members_one: '{{count}} person acts for it',
  members_other: '{{count}} people act for it',
  since: 'Account opened on {{date}}.',
  closed: 'Account closed on {{date}}: nobody can sign in with it.',
  close: 'Close the account of {{who}}',
  sure: 'Yes, close the account of {{who}}',
  reopen: 'Open the account of {{who}} again',
  endSessions: 'Sign {{who}} out everywhere',
  done: 'Done.',
  more: 'See more',
  health: {
    title: 'How the installation does',
    since: 'Since {{date}}.',
    outbox: 'Messages waiting: {{waiting}}, of which {{dead}} fail without end.',
    signatures: 'Signatures tried again: {{count}}.',
    behind: 'Engagements of which the programme’s figures are late: {{count}}.',
    job: '{{job}}, on {{date}}:',
    state: { done: 'done.', running: 'under way.', failed: 'failed.', stuck: 'stuck.' },
    neverCompared: 'The journal and what is shown of it were not compared yet.',
    compared: 'Journal and screens compared on {{date}}, over {{count}} engagements.',
    fault: '{{engagement}}: {{code}}',
    withoutWorkflow: '{{engagement}}: no workflow leads it ("entente resurrect")',
  },
  audit: 'Audit export',
  auditIntro:
    'Everything that was done: the headers of the journals with their hashes, what people from outside looked at, and acts on accounts. No text, no name.',
  ndjson: 'Download as NDJSON',
  csv: 'Download as CSV',
};
