import type { Bilingual } from '../domain/language.ts';

/**
 * Titles of every refusal that the HTTP face itself can give: a stable code, a sentence in both
 * languages. Refusals of the domain bring their own sentences and need no line here. A code once
 * published keeps its meaning for ever.
 */
export const PROBLEMS = {
  'malformed-json': {
    fr: 'Le corps de la requête n’est pas un JSON lisible.',
    en: 'The body of the request is not readable JSON.',
  },
  'json-too-deep': {
    fr: 'Le JSON reçu est imbriqué trop profondément.',
    en: 'The JSON received is nested too deeply.',
  },
  'invalid-text': {
    fr: 'Un texte contient des caractères qui ne peuvent pas être conservés.',
    en: 'A text holds characters that cannot be kept.',
  },
  'invalid-body': {
    fr: 'La demande ne respecte pas la forme attendue.',
    en: 'The request does not have the expected shape.',
  },
  'invalid-query': {
    fr: 'Un paramètre de l’adresse ou un en-tête n’est pas valable.',
    en: 'A query parameter or a header is not valid.',
  },
  'invalid-cursor': {
    fr: 'Ce marque-page n’est pas valable ; reprenez la liste au début.',
    en: 'This cursor is not valid; start the list again.',
  },
  'body-too-large': {
    fr: 'La demande est trop volumineuse.',
    en: 'The request is too large.',
  },
  'unsupported-media-type': {
    fr: 'Ce type de contenu n’est pas accepté ici.',
    en: 'This content type is not accepted here.',
  },
  'not-found': {
    fr: 'Rien à cette adresse, ou rien que vous puissiez voir.',
    en: 'Nothing at this address, or nothing that you may see.',
  },
  'not-acceptable': {
    fr: 'Cette ressource n’existe pas dans le format demandé.',
    en: 'This resource does not exist in the format asked for.',
  },
  'sign-in-required': {
    fr: 'Il faut se connecter.',
    en: 'You need to sign in.',
  },
  'token-refused': {
    fr: 'Ce jeton n’est pas valable, ou ne l’est plus.',
    en: 'This token is not valid, or no longer.',
  },
  'token-scope-missing': {
    fr: 'Ce jeton ne permet pas cette action. Certaines, comme signer, ne reviennent qu’à des personnes.',
    en: 'This token does not allow this action. Some, such as signing, are for people alone.',
  },
  'too-many-tokens': {
    fr: 'L’entreprise a trop de jetons valables : révoquez ceux qui ne servent plus.',
    en: 'The company has too many valid tokens: revoke those that are no longer used.',
  },
  'webhook-address': {
    fr: 'Cette adresse n’est pas acceptée : il faut une adresse https joignable depuis Internet, sans identifiant ni fragment.',
    en: 'This address is not accepted: it must be an https address that the Internet can reach, without user name or fragment.',
  },
  'too-many-webhooks': {
    fr: 'L’entreprise a trop d’adresses enregistrées : retirez celles qui ne servent plus.',
    en: 'The company has too many registered addresses: remove those that are no longer used.',
  },
  'webhook-off': {
    fr: 'Cette adresse est désactivée : réactivez-la d’abord.',
    en: 'This address is off: turn it on first.',
  },
  'code-refused': {
    fr: 'Ce code n’est pas valable, ou ne l’est plus. Demandez-en un nouveau.',
    en: 'This code is not valid, or no longer. Ask for a new one.',
  },
  'account-closed': {
    fr: 'Ce compte est fermé. Écrivez à l’administrateur de la plateforme.',
    en: 'This account is closed. Write to the administrator of the platform.',
  },
  'fresh-code-required': {
    fr: 'Confirmez d’abord votre identité avec un nouveau code à usage unique.',
    en: 'First confirm your identity with a new one-time code.',
  },
  'name-missing': {
    fr: 'Indiquez votre nom avant de signer : il figure sur l’accord.',
    en: 'Give your name before signing: it stands on the agreement.',
  },
  'not-permitted': {
    fr: 'Votre rôle ne permet pas cette action.',
    en: 'Your role does not allow this action.',
  },
  'person-unverified': {
    fr: 'Votre qualité n’a pas encore été confirmée : vous ne pouvez pas encore faire cela.',
    en: 'Your standing has not been confirmed yet: you cannot do this yet.',
  },
  'both-sides': {
    fr: 'Vous êtes rattaché aux deux parties de cette collaboration : vous ne pouvez agir pour aucune.',
    en: 'You belong to both parties of this collaboration: you can act for neither.',
  },
  'foreign-origin': {
    fr: 'Cette demande vient d’un autre site.',
    en: 'This request comes from another site.',
  },
  'too-many-requests': {
    fr: 'Trop de demandes ; réessayez dans un instant.',
    en: 'Too many requests; try again in a moment.',
  },
  'idempotency-key-missing': {
    fr: 'L’en-tête Idempotency-Key est obligatoire pour cette action.',
    en: 'The Idempotency-Key header is required for this action.',
  },
  'idempotency-key-malformed': {
    fr: 'L’en-tête Idempotency-Key doit compter de 8 à 200 caractères ASCII visibles.',
    en: 'The Idempotency-Key header must be 8 to 200 visible ASCII characters.',
  },
  'idempotency-key-reused': {
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was already used for another request.',
  },
  'if-match-missing': {
    fr: 'L’en-tête If-Match doit nommer la révision que vous avez lue.',
    en: 'The If-Match header must name the revision that you read.',
  },
  'if-match-malformed': {
    fr: 'L’en-tête If-Match doit être un seul ETag fort, tel que reçu.',
    en: 'The If-Match header must be one strong ETag, as received.',
  },
  'stale-revision': {
    fr: 'Le dossier a changé depuis votre lecture ; relisez-le avant d’agir.',
    en: 'The case has changed since you read it; read it again before acting.',
  },
  'selection-refused': {
    fr: 'Un choix ne correspond pas à la bibliothèque de clauses de ce dossier.',
    en: 'A choice does not fit the clause library of this case.',
  },
  'library-unknown': {
    fr: 'La bibliothèque de clauses de ce dossier n’est pas disponible.',
    en: 'The clause library of this case is not available.',
  },
  'self-confirmation': {
    fr: 'Nul ne peut confirmer sa propre qualité.',
    en: 'Nobody can confirm their own standing.',
  },
  'signatory-unknown': {
    fr: 'Un signataire désigné n’est pas membre confirmé de la partie qu’il engage.',
    en: 'A named signatory is not a confirmed member of the party that they bind.',
  },
  'power-dates': {
    fr: 'La fin de validité du pouvoir précède son début.',
    en: 'The power ends before it begins.',
  },
  'power-deed-missing': {
    fr: 'Une délégation se prouve par son acte : joignez-le d’abord au dossier.',
    en: 'A delegation is proved by its deed: add it to the case first.',
  },
  'power-own-side': {
    fr: 'Un pouvoir est vérifié par l’autre partie ou par le chargé d’affaires, jamais par la partie qui le déclare.',
    en: 'A power is verified by the other side or by the officer, never by the side that declares it.',
  },
  'invitation-role': {
    fr: 'Votre rôle ne permet pas d’inviter pour ce rôle : demandez à un dirigeant, au porteur métier ou au service juridique.',
    en: 'Your role does not invite for that role: ask a director, the business owner or the legal department.',
  },
  'lent-role-over': {
    fr: 'La délégation de ce rôle est terminée : demandez qu’elle soit renouvelée.',
    en: 'The role lent to you is over: ask that it be renewed.',
  },
  'approval-chain-impossible': {
    fr: 'Cette chaîne ne peut aboutir : chaque approbateur une seule fois, actif dans votre partie, et pas plus d’avis demandés que d’approbateurs.',
    en: 'This chain cannot come to an end: each approver once, active on your side, and no more words needed than approvers.',
  },
  'approval-nothing': {
    fr: 'Il n’y a rien à faire approuver : préparez d’abord le tour, ou attendez que le texte soit arrêté.',
    en: 'There is nothing to approve: prepare the turn first, or wait until the text is frozen.',
  },
  'mention-refused': {
    fr: 'Un commentaire mentionne quelqu’un qui ne peut pas le lire.',
    en: 'A comment mentions somebody who may not read it.',
  },
  'document-not-ready': {
    fr: 'Ce document n’existe pas encore.',
    en: 'This document does not exist yet.',
  },
  'turn-unknown': {
    fr: 'Ce tour n’existe pas.',
    en: 'This turn does not exist.',
  },
  'not-a-pdf': {
    fr: 'Ce fichier n’est pas un PDF lisible.',
    en: 'This file is not a readable PDF.',
  },
  'database-away': {
    fr: 'La base de données redémarre ; réessayez dans un instant avec la même clé.',
    en: 'The database is restarting; try again in a moment with the same key.',
  },
  'internal-fault': {
    fr: 'Une panne de notre fait. La référence ci-jointe aide à la retrouver.',
    en: 'A fault of ours. The reference given helps to find it.',
  },
} as const satisfies { readonly [code: string]: Bilingual };

export type ProblemCode = keyof typeof PROBLEMS;
