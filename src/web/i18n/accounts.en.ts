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
  audit: 'Audit export',
  auditIntro:
    'Everything that was done: the headers of the journals with their hashes, what people from outside looked at, and acts on accounts. No text, no name.',
  ndjson: 'Download as NDJSON',
  csv: 'Download as CSV',
};
