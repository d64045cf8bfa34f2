import type { fieldsFr } from './fields.fr.ts';

/** English texts of the fields that a library declares. */
export const fieldsEn: typeof fieldsFr = {
  field: {
    yes: 'Yes',
    no: 'No',
    choose: 'Choose…',
    none: 'No item.',
    item: '{{of}}, no. {{number}}',
    add: 'Add',
    addNamed: 'Add to “{{to}}”',
    remove: 'Remove',
    removeNamed: 'Remove no. {{number}} from “{{of}}”',
    optional: '(optional)',
    limit: 'Limits: {{limits}}.',
    legalLimit: 'Limit set by law: {{limits}} ({{source}}).',
    legalFilled: 'The law asks for it to be filled in ({{source}}). Limits: {{limits}}.',
    usual: 'Usually: {{limits}}.',
    start: 'To start with: {{value}}.',
    fixedByOption: 'Value imposed by the option.',
    fixedByLaw: 'Value imposed by law.',
    length: 'Length',
    inYears: 'a number of years',
    years: 'Number of years',
    'unread-hundredths': 'Write a number, for example 1,234.56.',
    'unread-integer': 'Write a whole number, for example 12.',
    bothLanguages: 'Give the text in both languages',
    oneLanguage: 'One text is enough',
  },
};
