/**
 * Texts by area: each comes over the network with the first page that shows it, in the language that is
 * shown. Their keys live beside those of the frame, but for an area with a namespace of its own.
 */
export const AREAS = {
  actions: {
    fr: async () => (await import('./actions.fr.ts')).actionsFr,
    en: async () => (await import('./actions.en.ts')).actionsEn,
  },
  approvals: {
    fr: async () => (await import('./approvals.fr.ts')).approvalsFr,
    en: async () => (await import('./approvals.en.ts')).approvalsEn,
  },
  calls: {
    fr: async () => (await import('./calls.fr.ts')).callsFr,
    en: async () => (await import('./calls.en.ts')).callsEn,
  },
  clause: {
    fr: async () => (await import('./clause.fr.ts')).clauseFr,
    en: async () => (await import('./clause.en.ts')).clauseEn,
  },
  dossier: {
    fr: async () => (await import('./dossier.fr.ts')).dossierFr,
    en: async () => (await import('./dossier.en.ts')).dossierEn,
  },
  early: {
    fr: async () => (await import('./early.fr.ts')).earlyFr,
    en: async () => (await import('./early.en.ts')).earlyEn,
  },
  execution: {
    fr: async () => (await import('./execution.fr.ts')).executionFr,
    en: async () => (await import('./execution.en.ts')).executionEn,
  },
  fields: {
    fr: async () => (await import('./fields.fr.ts')).fieldsFr,
    en: async () => (await import('./fields.en.ts')).fieldsEn,
  },
  negotiation: {
    fr: async () => (await import('./negotiation.fr.ts')).negotiationFr,
    en: async () => (await import('./negotiation.en.ts')).negotiationEn,
  },
  opening: {
    fr: async () => (await import('./opening.fr.ts')).openingFr,
    en: async () => (await import('./opening.en.ts')).openingEn,
  },
  outside: {
    fr: async () => (await import('./outside.fr.ts')).outsideFr,
    en: async () => (await import('./outside.en.ts')).outsideEn,
  },
  package: {
    fr: async () => (await import('./package.fr.ts')).packageFr,
    en: async () => (await import('./package.en.ts')).packageEn,
  },
  people: {
    fr: async () => (await import('./people.fr.ts')).peopleFr,
    en: async () => (await import('./people.en.ts')).peopleEn,
  },
  profile: {
    fr: async () => (await import('./profile.fr.ts')).profileFr,
    en: async () => (await import('./profile.en.ts')).profileEn,
  },
  powers: {
    fr: async () => (await import('./powers.fr.ts')).powersFr,
    en: async () => (await import('./powers.en.ts')).powersEn,
  },
  systems: {
    fr: async () => (await import('./systems.fr.ts')).systemsFr,
    en: async () => (await import('./systems.en.ts')).systemsEn,
  },
  work: {
    fr: async () => (await import('./work.fr.ts')).workFr,
    en: async () => (await import('./work.en.ts')).workEn,
  },
  accounts: {
    namespace: 'accounts',
    fr: async () => (await import('./accounts.fr.ts')).accountsFr,
    en: async () => (await import('./accounts.en.ts')).accountsEn,
  },
  programme: {
    namespace: 'programme',
    fr: async () => (await import('./programme.fr.ts')).programmeFr,
    en: async () => (await import('./programme.en.ts')).programmeEn,
  },
} as const;

export type Area = keyof typeof AREAS;
