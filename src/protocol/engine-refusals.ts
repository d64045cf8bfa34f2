import type { Refusal } from '../domain/refusal.ts';

/** Refusals of the engine itself, in the workflow and at its door; those of the procedure come from the domain. */

export const KEY_REUSED: Refusal = {
  code: 'idempotency-key-reused',
  message: {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
    en: 'This idempotency key was already used for another request.',
  },
  source: 'draft-ietf-httpapi-idempotency-key-header',
};

export const BUSY: Refusal = {
  code: 'busy',
  message: {
    fr: 'Trop de demandes en même temps sur ce dossier : rien n’a été enregistré, réessayez dans un instant.',
    en: 'Too many requests at once on this engagement: nothing was recorded, try again in a moment.',
  },
};

/** Temporal could not be reached at all: not one try can have been accepted. */
export const ENGINE_AWAY: Refusal = {
  code: 'engine-away',
  message: {
    fr: 'Le moteur des dossiers redémarre : rien n’a été enregistré, réessayez dans un instant.',
    en: 'The engine is restarting: nothing was recorded, try again in a moment.',
  },
};

export const HALTED: Refusal = {
  code: 'engagement-halted',
  message: {
    fr: 'Ce dossier est suspendu le temps d’une vérification technique : rien n’a été enregistré.',
    en: 'This engagement is on hold during a technical check: nothing was recorded.',
  },
};

export const MALFORMED: Refusal = {
  code: 'malformed-command',
  message: {
    fr: 'La demande reçue n’a pas la forme attendue.',
    en: 'The request does not have the expected form.',
  },
};

/** The engagement's workflow has ended: every legal end is recorded before it does. */
export const ENGAGEMENT_CLOSED: Refusal = {
  code: 'engagement-closed',
  message: {
    fr: 'Ce dossier est clos : plus aucun acte n’y est possible.',
    en: 'This engagement is closed: no further act is possible.',
  },
};
