/** Roles that people of companies give themselves, by the side that they stand on. */
export const PARTY_ROLES = {
  startup: ['su-ceo', 'su-counsel'],
  industrial: ['ind-business', 'ind-innovation', 'ind-legal', 'ind-purchasing', 'ind-signatory'],
} as const;

export type PartyRole = (typeof PARTY_ROLES)[keyof typeof PARTY_ROLES][number];
