import type { TaskKind } from '../domain/engagement/project.ts';
import type { Bilingual } from '../domain/language.ts';

/**
 * What mails say. A mail never holds content that its link protects: no company's name, no clause,
 * no text of an application; it says that something waits, and where. `{…}` are filled by mail/compose.
 */
export interface MailText {
  readonly subject: Bilingual;
  readonly paragraphs: readonly Bilingual[];
  /** The words on the link; null for a mail without one. */
  readonly action: Bilingual | null;
}

export const CODE_MAIL: MailText = {
  subject: { fr: 'Votre code Entente : {code}', en: 'your Entente code: {code}' },
  paragraphs: [
    {
      fr: 'Votre code à usage unique est {code}. Il est valable dix minutes.',
      en: 'Your one-time code is {code}. It is valid for ten minutes.',
    },
    {
      fr: 'Si vous n’avez rien demandé, ne faites rien : sans ce code, personne ne peut se connecter à votre place. Ne le communiquez à personne, pas même à nous.',
      en: 'If you asked for nothing, do nothing: without this code nobody can sign in as you. Give it to nobody, not even to us.',
    },
  ],
  action: null,
};

export const INVITATION_MAIL: MailText = {
  subject: { fr: 'Vous êtes invité à rejoindre Entente', en: 'you are invited to join Entente' },
  paragraphs: [
    {
      fr: 'Une personne de votre entreprise, ou une entreprise que vous conseillez, vous invite à travailler avec elle dans Entente. L’invitation est valable sept jours et pour cette adresse seulement.',
      en: 'Somebody from your company, or a company that you advise, invites you to work with them in Entente. The invitation is valid for seven days and for this address only.',
    },
  ],
  action: { fr: 'Accepter l’invitation', en: 'Accept the invitation' },
};

/** One mail per kind of task: somebody is awaited. */
export const TASK_MAILS: { readonly [kind in TaskKind]: MailText } = {
  'decide-application': task(
    { fr: 'Une candidature attend votre décision', en: 'an application awaits your decision' },
    {
      fr: 'Une start-up a répondu à votre appel. Retenez sa candidature ou écartez-la en disant pourquoi.',
      en: 'A start-up has answered your call. Select its application, or decline it and say why.',
    },
  ),
  'open-engagement': task(
    {
      fr: 'Une candidature retenue attend l’ouverture des échanges',
      en: 'a selected application awaits the opening of talks',
    },
    {
      fr: 'Choisissez les clauses à négocier, qui écrit en premier et qui signera.',
      en: 'Choose the clauses to negotiate, who writes first and who will sign.',
    },
  ),
  'send-nda': task(
    { fr: 'Un accord de confidentialité est attendu', en: 'a confidentiality agreement is awaited' },
    {
      fr: 'Les discussions s’ouvrent une fois l’accord signé. Envoyez-en le texte, ou signez celui que l’autre partie enverra.',
      en: 'Talks open once it is signed. Send its text, or sign the one that the other party sends.',
    },
  ),
  'sign-nda': task(
    {
      fr: 'Un accord de confidentialité attend votre signature',
      en: 'a confidentiality agreement awaits your signature',
    },
    {
      fr: 'Lisez-le, puis signez-le. Un nouveau code à usage unique vous sera demandé.',
      en: 'Read it, then sign it. You will be asked for a new one-time code.',
    },
  ),
  'send-turn': task(
    { fr: 'C’est à votre tour', en: 'it is your turn' },
    {
      fr: 'L’autre partie attend votre réponse sur les clauses ouvertes.',
      en: 'The other party awaits your answer on the open clauses.',
    },
  ),
  'seal-turn': task(
    { fr: 'Votre pli scellé est attendu', en: 'your sealed turn is awaited' },
    {
      fr: 'Ce tour est simultané : vos choix restent cachés jusqu’à ce que les deux plis soient remis.',
      en: 'This turn is simultaneous: your choices stay hidden until both sides have sealed theirs.',
    },
  ),
  'freeze-text': task(
    { fr: 'Toutes les clauses sont acceptées', en: 'all clauses are agreed' },
    {
      fr: 'Demandez la mise en forme du texte pour lancer la relecture juridique.',
      en: 'Ask for the text to be assembled, to start the legal review.',
    },
  ),
  'approve-text': task(
    { fr: 'Un texte attend votre relecture', en: 'a text awaits your review' },
    {
      fr: 'Le texte est figé. Approuvez-le, ou renvoyez les points qui doivent être rouverts.',
      en: 'The text is frozen. Approve it, or return the points that must be reopened.',
    },
  ),
  'sign-text': task(
    { fr: 'Un accord attend votre signature', en: 'an agreement awaits your signature' },
    {
      fr: 'Le texte est approuvé par les deux parties. Un nouveau code à usage unique vous sera demandé avant de signer.',
      en: 'Both parties have approved the text. You will be asked for a new one-time code before signing.',
    },
  ),
  'replace-signatory': task(
    { fr: 'Un signataire de votre partie refuse de signer', en: 'a signatory of yours refuses to sign' },
    {
      fr: 'Désignez une autre personne pour signer à sa place, ou rouvrez le texte. Un nouveau code à usage unique vous sera demandé.',
      en: 'Name somebody else to sign instead, or reopen the text. You will be asked for a new one-time code.',
    },
  ),
  'renew-signatures': task(
    { fr: 'Le tour de signature est terminé', en: 'the round of signatures has ended' },
    {
      fr: 'Tous n’ont pas signé. Demandez un nouveau tour sur le même texte : il s’ouvre quand les deux parties l’ont demandé. Sans cela, le dossier expire.',
      en: 'Not everybody has signed. Ask for another round on the same text: it opens once both parties have asked. Otherwise the engagement expires.',
    },
  ),
  'answer-pause': task(
    { fr: 'L’autre partie demande une suspension', en: 'the other party asks for a pause' },
    {
      fr: 'Acceptez la suspension des délais, ou refusez-la en disant pourquoi.',
      en: 'Consent to the delays standing still, or refuse and say why.',
    },
  ),
  'answer-mediation': task(
    { fr: 'L’autre partie propose une médiation', en: 'the other party proposes a mediation' },
    {
      fr: 'Acceptez la médiation, ou refusez-la en disant pourquoi. Les délais sont suspendus tant qu’elle dure.',
      en: 'Agree to the mediation, or refuse it and say why. Delays stand still while it lasts.',
    },
  ),
};

export const REMINDER_MAIL: MailText = {
  subject: { fr: 'Un délai avance', en: 'a deadline is nearing' },
  paragraphs: [
    {
      fr: 'Une action est attendue de votre part dans un dossier, et son délai s’écoule.',
      en: 'An act is awaited from you in an engagement, and its time is running.',
    },
  ],
  action: { fr: 'Voir ce qui est attendu', en: 'See what is awaited' },
};

export const ENDED_MAIL: MailText = {
  subject: { fr: 'Un dossier est terminé', en: 'an engagement has ended' },
  paragraphs: [
    {
      fr: 'Un dossier auquel vous participez est terminé. Son histoire et ses documents restent à votre disposition.',
      en: 'An engagement that you take part in has ended. Its history and documents remain at your disposal.',
    },
  ],
  action: { fr: 'Ouvrir le dossier', en: 'Open the engagement' },
};

export const MAIL_FOOTER: Bilingual = {
  fr: 'Entente vous écrit seulement quand vous êtes attendu. Ce message ne contient rien de confidentiel.',
  en: 'Entente writes only when you are awaited. This message holds nothing confidential.',
};

function task(subject: Bilingual, paragraph: Bilingual): MailText {
  return { subject, paragraphs: [paragraph], action: { fr: 'Ouvrir le dossier', en: 'Open the engagement' } };
}
