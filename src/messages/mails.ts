import type { Office } from '../domain/engagement/calling.ts';
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

/** To somebody from outside: of the engagement itself it says nothing. */
export const CALLED_MAIL: { readonly [office in Office]: MailText } = {
  'inpi-adviser': called(
    {
      fr: 'Votre conseil en propriété industrielle est demandé',
      en: 'your advice on intellectual property is asked for',
    },
    {
      fr: 'Une start-up qui négocie un mémorandum de collaboration vous invite à lire ses clauses de propriété intellectuelle et à les commenter. Connectez-vous avec cette adresse : le dossier vous est ouvert jusqu’à la date qu’il indique.',
      en: 'A start-up that negotiates a collaboration memorandum invites you to read its clauses on intellectual property and to comment on them. Sign in with this address: the engagement is open to you until the date that it shows.',
    },
  ),
  mediator: called(
    { fr: 'Vous êtes désigné comme médiateur', en: 'you are appointed as mediator' },
    {
      fr: 'Les deux parties d’une négociation vous ont désigné comme médiateur. Connectez-vous avec cette adresse : vous lirez ce qu’elles partagent, et écrirez à chacune en privé, tant que dure la médiation. Chacune voit quand vous consultez le dossier.',
      en: 'Both parties to a negotiation have appointed you as mediator. Sign in with this address: you will read what they share, and write to each in private, while the mediation lasts. Both see when you look at the engagement.',
    },
  ),
};

function called(subject: Bilingual, paragraph: Bilingual): MailText {
  return { subject, paragraphs: [paragraph], action: { fr: 'Ouvrir Entente', en: 'Open Entente' } };
}

export const WEBHOOK_OFF_MAIL: MailText = {
  subject: { fr: 'Une adresse de vos systèmes est désactivée', en: 'an address of your systems was turned off' },
  paragraphs: [
    {
      fr: 'Nos messages n’arrivaient plus à une adresse que votre entreprise avait enregistrée : elle ne répondait plus depuis plusieurs jours, ou a répondu qu’elle n’existe plus. Nous ne lui envoyons plus rien.',
      en: 'Our messages no longer reached an address that your company had registered: it had not answered for several days, or answered that it is gone. We send it nothing more.',
    },
    {
      fr: 'Vos dossiers ne sont pas touchés. Une fois l’adresse réparée, réactivez-la et demandez l’envoi de ce qui n’est pas arrivé.',
      en: 'Your engagements are not affected. Once the address is repaired, turn it on again and ask for what did not arrive.',
    },
  ],
  action: { fr: 'Ouvrir Entente', en: 'Open Entente' },
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
  'check-eligibility': task(
    { fr: 'Une candidature attend votre vérification', en: 'an application awaits your check' },
    {
      fr: 'Dites si elle répond aux conditions de l’appel, ou écartez-la.',
      en: 'Say whether it meets the conditions of the call, or decline it.',
    },
  ),
  'record-meeting': task(
    { fr: 'Une rencontre est à tenir', en: 'a meeting is to be held' },
    {
      fr: 'Rencontrez la start-up que vous avez retenue sur votre liste restreinte, puis consignez la rencontre.',
      en: 'Meet the start-up that you put on your shortlist, then record the meeting.',
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
  'meet-condition': task(
    { fr: 'Une condition reste à remplir', en: 'a condition remains to be met' },
    {
      fr: 'Tous ont signé. Le travail commence quand les conditions convenues sont remplies, ou abandonnées par les deux parties.',
      en: 'All have signed. The work begins when the agreed conditions are met, or given up by both sides.',
    },
  ),
  'report-milestone': task(
    { fr: 'Un jalon attend votre rapport', en: 'a milestone awaits your report' },
    {
      fr: 'Remettez le rapport du jalon, critère par critère, avec les relevés.',
      en: 'Hand in the milestone’s report, criterion by criterion, with the records.',
    },
  ),
  'judge-milestone': task(
    { fr: 'Un jalon attend votre décision', en: 'a milestone awaits your decision' },
    {
      fr: 'Le rapport est remis. Décidez de poursuivre, d’arrêter ou de reprendre ; votre silence a l’effet que le mémorandum lui donne.',
      en: 'The report is handed in. Decide to go on, to stop or to rework; your silence has the effect that the memorandum gives it.',
    },
  ),
  'decide-outcome': task(
    { fr: 'La suite du pilote est à décider', en: 'what becomes of the pilot is to be decided' },
    {
      fr: 'Dites sous quelle forme le pilote se poursuit, ou pourquoi il reste sans suite.',
      en: 'Say how the pilot goes on, or why it does not.',
    },
  ),
  'answer-follow-up': task(
    { fr: 'Que devient le projet ?', en: 'what has become of the project?' },
    {
      fr: 'Quelques mots suffisent : le programme apprend de vos réponses.',
      en: 'A few words will do: the programme learns from your answers.',
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
  'answer-mediator': task(
    { fr: 'L’autre partie désigne un médiateur', en: 'the other party names a mediator' },
    {
      fr: 'Acceptez cette personne, refusez-la, ou désignez-en une autre : nul n’est saisi tant que les deux parties ne désignent pas la même.',
      en: 'Agree to this person, refuse them, or name somebody else: nobody is appointed until both parties name the same person.',
    },
  ),
  'provide-supplier-items': task(
    { fr: 'Des pièces sont demandées pour votre dossier fournisseur', en: 'items are asked for your supplier file' },
    {
      fr: 'Fournissez-les quand vous le pouvez. Les discussions n’attendent pas : seule une commande en dépendrait.',
      en: 'Provide them when you can. The talks do not wait: only an order would depend on them.',
    },
  ),
  'judge-supplier-items': task(
    { fr: 'Des pièces d’un dossier fournisseur sont à examiner', en: 'items of a supplier file await your opinion' },
    {
      fr: 'Acceptez chaque pièce, ou renvoyez-la en disant ce qui manque. Les discussions n’attendent pas.',
      en: 'Accept each item, or return it and say what is missing. The talks do not wait.',
    },
  ),
  'decide-invention': task(
    { fr: 'Le sort d’une invention est à décider', en: 'an invention awaits its decision' },
    {
      fr: 'Dites si l’invention que vous avez déclarée est déposée, gardée secrète ou abandonnée. Aucune publication n’est possible d’ici là.',
      en: 'Say whether the invention that you declared is filed, kept secret or given up. Nothing can be published until then.',
    },
  ),
  'answer-publication': task(
    { fr: 'Un projet de publication vous est soumis', en: 'a planned publication is submitted to you' },
    {
      fr: 'Acceptez, demandez un retrait ou demandez un report, avec la raison. Passé le délai convenu, le silence vaut ce que le mémorandum en dit.',
      en: 'Consent, or ask for a removal or a delay, with the reason. Once the agreed time is over, silence means what the memorandum says.',
    },
  ),
  'amend-publication': task(
    { fr: 'Votre projet de publication est à modifier', en: 'your planned publication is to be amended' },
    {
      fr: 'L’autre partie demande un retrait et dit pourquoi. Le texte modifié lui est soumis de nouveau.',
      en: 'The other party asks for a removal and says why. The amended text is submitted to it again.',
    },
  ),
  'expect-visit': task(
    { fr: 'Une venue sur votre site est annoncée', en: 'a visit to your site is announced' },
    {
      fr: 'Lisez qui vient, où et quand, puis dites que vous attendez ces personnes, ou que la venue ne peut avoir lieu.',
      en: 'Read who comes, where and when, then say that you expect these people, or that the visit cannot take place.',
    },
  ),
  'answer-library': task(
    {
      fr: 'L’autre partie propose une version plus récente des clauses',
      en: 'the other party proposes a newer version of the clauses',
    },
    {
      fr: 'Voyez ce qui change, puis acceptez ou refusez en disant pourquoi. Sans votre accord, le dossier garde la version avec laquelle il a commencé.',
      en: 'See what changes, then accept, or decline and say why. Without your consent the engagement keeps the version that it started with.',
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

const TASK_GIVEN_MAIL: MailText = task(
  { fr: 'On vous confie une tâche', en: 'a task is given to you' },
  {
    fr: 'Une personne de votre partie vous demande de vous charger de ce qui est attendu dans un dossier. Votre liste dit quoi, jusqu’à quand, et ce qu’elle vous en écrit ; vous pouvez aussi lui rendre la tâche.',
    en: 'Somebody of your side asks you to take care of what is awaited in an engagement. Your list says what, until when, and what they write to you about it; you may also give the task back.',
  },
);

const IN_FORCE_MAIL: MailText = {
  subject: { fr: 'Un mémorandum entre en vigueur', en: 'a memorandum enters into force' },
  paragraphs: [
    {
      fr: 'Le travail peut commencer : les jalons, leurs dates et ce qui est attendu de chacun sont dans le dossier.',
      en: 'The work may begin: the milestones, their dates and what is awaited of each are in the engagement.',
    },
  ],
  action: { fr: 'Ouvrir le dossier', en: 'Open the engagement' },
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

export const OVERDUE_MAIL: MailText = {
  subject: { fr: 'Un délai est dépassé', en: 'a deadline has passed' },
  paragraphs: [
    {
      fr: 'Une action était attendue de votre part dans un dossier, et son délai est écoulé. Elle reste possible tant que le dossier est ouvert.',
      en: 'An act was awaited from you in an engagement, and its time is over. It remains possible as long as the engagement is open.',
    },
  ],
  action: { fr: 'Voir ce qui est attendu', en: 'See what is awaited' },
};

/** What happened beside the stages of the procedure (process 4.2, transverse states), told to those whom it concerns. */
export const NEWS_MAILS = {
  'pause-declined': task(
    { fr: 'Votre demande de suspension est refusée', en: 'your request for a pause is refused' },
    {
      fr: 'L’autre partie n’accepte pas la suspension et dit pourquoi. Les délais continuent de courir.',
      en: 'The other party does not consent to the pause, and says why. Delays go on running.',
    },
  ),
  paused: task(
    { fr: 'Les délais d’un dossier sont suspendus', en: 'an engagement is paused' },
    {
      fr: 'Aucun délai ne court pendant la suspension ; le dossier dit jusqu’à quand. Chaque partie peut encore agir.',
      en: 'No delay runs during the pause; the engagement says until when. Each side may still act.',
    },
  ),
  resumed: task(
    { fr: 'Les délais d’un dossier reprennent', en: 'an engagement has resumed' },
    {
      fr: 'La suspension est terminée. Les délais courent de nouveau, pour ce qui en restait.',
      en: 'The pause is over. Delays run again, for what was left of them.',
    },
  ),
  stalled: task(
    { fr: 'Un dossier n’avance plus', en: 'an engagement has stalled' },
    {
      fr: 'Un délai est dépassé depuis plusieurs jours ouvrés et rien n’a été fait. Agissez, demandez une suspension, ou saisissez les responsables du projet.',
      en: 'A deadline passed several business days ago and nothing was done. Act, ask for a pause, or take the matter to the project’s sponsors.',
    },
  ),
  'escalated-to-sponsors': task(
    { fr: 'Un dossier est porté devant les responsables du projet', en: 'an engagement is taken to its sponsors' },
    {
      fr: 'Les échanges n’avancent plus : votre intervention est demandée, en tant que responsable du projet.',
      en: 'Talks no longer move: you are asked to step in, as a sponsor of the project.',
    },
  ),
  'escalated-to-executives': task(
    { fr: 'Un dossier est porté devant les directions', en: 'an engagement is taken to the executives' },
    {
      fr: 'Les responsables du projet n’ont pas pu le débloquer : votre intervention est demandée, en tant que direction.',
      en: 'The project’s sponsors could not unblock it: you are asked to step in, as an executive.',
    },
  ),
  'mediation-offered': task(
    { fr: 'Une médiation est possible', en: 'a mediation is possible' },
    {
      fr: 'Le dossier est arrêté depuis longtemps. Chaque partie peut proposer une médiation ; elle n’a lieu que si les deux l’acceptent.',
      en: 'The engagement has stood still for long. Either side may propose a mediation; it takes place only if both agree.',
    },
  ),
  'mediation-declined': task(
    { fr: 'Votre proposition de médiation est refusée', en: 'your proposal of a mediation is declined' },
    {
      fr: 'L’autre partie n’accepte pas la médiation et dit pourquoi. Les autres voies restent ouvertes.',
      en: 'The other party does not agree to the mediation, and says why. The other ways remain open.',
    },
  ),
  'mediation-begun': task(
    { fr: 'Une médiation commence', en: 'a mediation begins' },
    {
      fr: 'Les deux parties l’ont acceptée. Aucun délai ne court tant qu’elle dure.',
      en: 'Both parties agreed to it. No delay runs while it lasts.',
    },
  ),
  'mediation-ended': task(
    { fr: 'Une médiation est terminée', en: 'a mediation has ended' },
    {
      fr: 'Son issue figure dans le dossier. Les délais courent de nouveau.',
      en: 'Its outcome stands in the engagement. Delays run again.',
    },
  ),
  'invention-declared': task(
    { fr: 'Une invention vous est déclarée', en: 'an invention is declared to you' },
    {
      fr: 'Elle est confidentielle. Rien ne se publie tant que son dépôt n’est pas décidé.',
      en: 'It is confidential. Nothing is published until its filing is decided.',
    },
  ),
  'invention-settled': task(
    { fr: 'Le sort d’une invention est décidé', en: 'what becomes of an invention is decided' },
    {
      fr: 'Le dossier dit si elle est déposée, gardée secrète ou abandonnée.',
      en: 'The engagement says whether it is filed, kept secret or given up.',
    },
  ),
  'publication-answered': task(
    { fr: 'Votre projet de publication a sa réponse', en: 'your planned publication has its answer' },
    {
      fr: 'L’autre partie a répondu, ou le silence en tient lieu : le dossier dit si la publication est libre, à modifier ou reportée.',
      en: 'The other party has answered, or silence stands in for it: the engagement says whether it is free, to be amended or delayed.',
    },
  ),
  'publication-recorded': task(
    { fr: 'Une publication a paru', en: 'a publication has appeared' },
    {
      fr: 'L’autre partie l’indique dans le dossier.',
      en: 'The other party says so in the engagement.',
    },
  ),
  'publication-withdrawn': task(
    { fr: 'Un projet de publication est abandonné', en: 'a planned publication is given up' },
    {
      fr: 'L’autre partie l’indique dans le dossier : vous n’avez plus à répondre.',
      en: 'The other party says so in the engagement: no answer is awaited any more.',
    },
  ),
  'visit-expected': task(
    { fr: 'Vos visiteurs sont attendus', en: 'your visitors are expected' },
    {
      fr: 'La partie qui reçoit a lu votre annonce et attend les personnes nommées, aux dates dites.',
      en: 'The side that receives has read your announcement and expects the people named, on the dates given.',
    },
  ),
  'visit-called-off': task(
    { fr: 'Une venue sur site est annulée', en: 'a site visit is called off' },
    {
      fr: 'L’autre partie dit pourquoi. Une nouvelle venue s’annonce comme la première.',
      en: 'The other party says why. Another visit is announced like the first.',
    },
  ),
  'library-adoption-declined': task(
    {
      fr: 'Votre proposition de changer de version des clauses est refusée',
      en: 'your proposal to change the version of the clauses is declined',
    },
    {
      fr: 'L’autre partie dit pourquoi. Le dossier garde la version avec laquelle il a commencé.',
      en: 'The other party says why. The engagement keeps the version that it started with.',
    },
  ),
  'library-adopted': task(
    {
      fr: 'Un dossier suit une version plus récente des clauses',
      en: 'an engagement follows a newer version of the clauses',
    },
    {
      fr: 'Les deux parties l’ont voulu. Les clauses dont le texte a changé sont rouvertes ; les autres restent comme elles étaient.',
      en: 'Both parties wanted it. Clauses whose text changed are open again; all others stay as they were.',
    },
  ),
  'adviser-invited': task(
    { fr: 'Un conseiller INPI est invité', en: 'an INPI adviser is invited' },
    {
      fr: 'L’autre partie invite une personne extérieure à lire les clauses de propriété intellectuelle et à les commenter. Le dossier dit qui, jusqu’à quand, et ce qui est attendu de vous.',
      en: 'The other party invites somebody from outside to read the clauses on intellectual property and to comment on them. The engagement says who, until when, and what is asked of you.',
    },
  ),
  'mediator-named': task(
    { fr: 'Un médiateur est saisi', en: 'a mediator is appointed' },
    {
      fr: 'Les deux parties ont désigné la même personne. Le dossier lui est ouvert, et vous pouvez lui écrire en privé.',
      en: 'Both parties have named the same person. The engagement is open to them, and you may write to them in private.',
    },
  ),
  'called-off': task(
    { fr: 'Une intervention extérieure prend fin', en: 'somebody from outside leaves an engagement' },
    {
      fr: 'L’autre partie met fin à l’intervention d’un conseiller ou d’un médiateur, ou n’accepte pas celui que vous proposiez.',
      en: 'The other party ends the part of an adviser or a mediator, or does not accept the one whom you proposed.',
    },
  ),
  'ways-out-offered': task(
    {
      fr: 'Des issues sont proposées pour une clause en désaccord',
      en: 'ways out are offered for a clause in conflict',
    },
    {
      fr: 'La même clause est en désaccord depuis deux tours. Les mêmes issues sont montrées aux deux parties, au même moment.',
      en: 'The same clause has been in conflict for two rounds. The same ways out are shown to both parties, at the same moment.',
    },
  ),
} satisfies { readonly [name: string]: MailText };

export type NewsName = keyof typeof NEWS_MAILS;

/** Texts that belong to an engagement, by the name under which a mail is remembered. */
export type MailName = TaskKind | NewsName | 'reminder' | 'overdue' | 'task-given' | 'in-force' | 'ended';

const BY_NAME: Readonly<Record<MailName, MailText>> = {
  ...TASK_MAILS,
  ...NEWS_MAILS,
  reminder: REMINDER_MAIL,
  overdue: OVERDUE_MAIL,
  'task-given': TASK_GIVEN_MAIL,
  'in-force': IN_FORCE_MAIL,
  ended: ENDED_MAIL,
};

export function mailText(name: MailName): MailText {
  return BY_NAME[name];
}

/** The text of a remembered name; null for one that this version no longer has. */
export function findMailText(name: string): MailText | null {
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name as MailName] : null;
}

/** All that waited, in one mail a day: lines such as “it is your turn (3)”, one link to the list of tasks. */
export function digestMail(lines: readonly { readonly text: MailText; readonly count: number }[]): MailText {
  const say = ({ text, count }: { readonly text: MailText; readonly count: number }): Bilingual => ({
    fr: `• ${text.subject.fr} (${count})`,
    en: `• ${capital(text.subject.en)} (${count})`,
  });
  return {
    subject: { fr: 'Vos dossiers du jour', en: 'your engagements today' },
    paragraphs: [
      { fr: 'Ce qui vous attend, tous dossiers réunis :', en: 'What awaits you, over all engagements:' },
      ...lines.map(say),
    ],
    action: { fr: 'Voir mes dossiers', en: 'See my engagements' },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last line of mails that may be refused: where that is done. The header of the mail does it in one click. */
export const SETTINGS_FOOTER: Bilingual = {
  fr: 'Vous choisissez dans votre compte ce qui vous est écrit, et quand.',
  en: 'You choose in your account what is written to you, and when.',
};

export const MAIL_FOOTER: Bilingual = {
  fr: 'Ce message ne contient rien de confidentiel.',
  en: 'This message holds nothing confidential.',
};

function task(subject: Bilingual, paragraph: Bilingual): MailText {
  return { subject, paragraphs: [paragraph], action: { fr: 'Ouvrir le dossier', en: 'Open the engagement' } };
}
