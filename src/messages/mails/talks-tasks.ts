import type { TaskKind } from '../../domain/engagement/read-models.ts';
import { type MailText, toEngagement } from './mail-text.ts';

/** From the application to the last signature. */
export const TALKS_TASKS = {
  'decide-application': toEngagement(
    { fr: 'Une candidature attend votre décision', en: 'an application awaits your decision' },
    {
      fr: 'Une start-up a répondu à votre appel. Retenez sa candidature ou écartez-la en disant pourquoi.',
      en: 'A start-up has answered your call. Select its application, or decline it and say why.',
    },
  ),
  'check-eligibility': toEngagement(
    { fr: 'Une candidature attend votre vérification', en: 'an application awaits your check' },
    {
      fr: 'Dites si elle répond aux conditions de l’appel, ou écartez-la.',
      en: 'Say whether it meets the conditions of the call, or decline it.',
    },
  ),
  'record-meeting': toEngagement(
    { fr: 'Une rencontre est à tenir', en: 'a meeting is to be held' },
    {
      fr: 'Rencontrez la start-up que vous avez retenue sur votre liste restreinte, puis consignez la rencontre.',
      en: 'Meet the start-up that you put on your shortlist, then record the meeting.',
    },
  ),
  'open-engagement': toEngagement(
    {
      fr: 'Une candidature retenue attend l’ouverture des échanges',
      en: 'a selected application awaits the opening of talks',
    },
    {
      fr: 'Choisissez les clauses à négocier, qui écrit en premier et qui signera.',
      en: 'Choose the clauses to negotiate, who writes first and who will sign.',
    },
  ),
  'send-nda': toEngagement(
    { fr: 'Un accord de confidentialité est attendu', en: 'a confidentiality agreement is awaited' },
    {
      fr: 'Les discussions s’ouvrent une fois l’accord signé. Envoyez-en le texte, ou signez celui que l’autre partie enverra.',
      en: 'Talks open once it is signed. Send its text, or sign the one that the other party sends.',
    },
  ),
  'sign-nda': toEngagement(
    {
      fr: 'Un accord de confidentialité attend votre signature',
      en: 'a confidentiality agreement awaits your signature',
    },
    {
      fr: 'Lisez-le, puis signez-le. Un nouveau code à usage unique vous sera demandé.',
      en: 'Read it, then sign it. You will be asked for a new one-time code.',
    },
  ),
  'send-turn': toEngagement(
    { fr: 'C’est à votre tour', en: 'it is your turn' },
    {
      fr: 'L’autre partie attend votre réponse sur les clauses ouvertes.',
      en: 'The other party awaits your answer on the open clauses.',
    },
  ),
  'seal-turn': toEngagement(
    { fr: 'Votre pli scellé est attendu', en: 'your sealed turn is awaited' },
    {
      fr: 'Ce tour est simultané : vos choix restent cachés jusqu’à ce que les deux plis soient remis.',
      en: 'This turn is simultaneous: your choices stay hidden until both sides have sealed theirs.',
    },
  ),
  'freeze-text': toEngagement(
    { fr: 'Toutes les clauses sont acceptées', en: 'all clauses are agreed' },
    {
      fr: 'Demandez la mise en forme du texte pour lancer la relecture juridique.',
      en: 'Ask for the text to be assembled, to start the legal review.',
    },
  ),
  'approve-text': toEngagement(
    { fr: 'Un texte attend votre relecture', en: 'a text awaits your review' },
    {
      fr: 'Le texte est figé. Approuvez-le, ou renvoyez les points qui doivent être rouverts.',
      en: 'The text is frozen. Approve it, or return the points that must be reopened.',
    },
  ),
  'sign-text': toEngagement(
    { fr: 'Un accord attend votre signature', en: 'an agreement awaits your signature' },
    {
      fr: 'Le texte est approuvé par les deux parties. Un nouveau code à usage unique vous sera demandé avant de signer.',
      en: 'Both parties have approved the text. You will be asked for a new one-time code before signing.',
    },
  ),
  'replace-signatory': toEngagement(
    { fr: 'Un signataire de votre partie refuse de signer', en: 'a signatory of yours refuses to sign' },
    {
      fr: 'Désignez une autre personne pour signer à sa place, ou rouvrez le texte. Un nouveau code à usage unique vous sera demandé.',
      en: 'Name somebody else to sign instead, or reopen the text. You will be asked for a new one-time code.',
    },
  ),
  'renew-signatures': toEngagement(
    { fr: 'Le tour de signature est terminé', en: 'the round of signatures has ended' },
    {
      fr: 'Tous n’ont pas signé. Demandez un nouveau tour sur le même texte : il s’ouvre quand les deux parties l’ont demandé. Sans cela, le dossier expire.',
      en: 'Not everybody has signed. Ask for another round on the same text: it opens once both parties have asked. Otherwise the engagement expires.',
    },
  ),
} satisfies { readonly [kind in TaskKind]?: MailText };
