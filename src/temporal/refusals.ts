import type { Refusal } from '../domain/refusal.ts';

/** The engagement's workflow has ended: every legal end is recorded before it does. */
export const ENGAGEMENT_CLOSED: Refusal = {
  code: 'engagement-closed',
  message: {
    fr: 'Ce dossier est clos : plus aucun acte n’y est possible.',
    en: 'This engagement is closed: no further act is possible.',
  },
};

/** Too many commands at once: nothing was recorded, the same request may be sent again. */
export const BUSY: Refusal = {
  code: 'busy',
  message: {
    fr: 'Trop de demandes en même temps sur ce dossier : rien n’a été enregistré, réessayez dans un instant.',
    en: 'Too many requests at once on this engagement: nothing was recorded, try again in a moment.',
  },
};

/** One key, two different requests. */
export const KEY_REUSED: Refusal = {
  code: 'idempotency-key-reused',
  message: {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
    en: 'This idempotency key was already used for another request.',
  },
  source: 'draft-ietf-httpapi-idempotency-key-header',
};
