import { type MailText, toEngagement } from './mail-text.ts';

/** What happened beside the stages of the procedure (process 4.2, transverse states), told to those whom it concerns. */
export const NEWS_MAILS = {
  'pause-declined': toEngagement(
    { fr: 'Votre demande de suspension est refusée', en: 'your request for a pause is refused' },
    {
      fr: 'L’autre partie n’accepte pas la suspension et dit pourquoi. Les délais continuent de courir.',
      en: 'The other party does not consent to the pause, and says why. Delays go on running.',
    },
  ),
  paused: toEngagement(
    { fr: 'Les délais d’un dossier sont suspendus', en: 'an engagement is paused' },
    {
      fr: 'Aucun délai ne court pendant la suspension ; le dossier dit jusqu’à quand. Chaque partie peut encore agir.',
      en: 'No delay runs during the pause; the engagement says until when. Each side may still act.',
    },
  ),
  resumed: toEngagement(
    { fr: 'Les délais d’un dossier reprennent', en: 'an engagement has resumed' },
    {
      fr: 'La suspension est terminée. Les délais courent de nouveau, pour ce qui en restait.',
      en: 'The pause is over. Delays run again, for what was left of them.',
    },
  ),
  stalled: toEngagement(
    { fr: 'Un dossier n’avance plus', en: 'an engagement has stalled' },
    {
      fr: 'Un délai est dépassé depuis plusieurs jours ouvrés et rien n’a été fait. Agissez, demandez une suspension, ou saisissez les responsables du projet.',
      en: 'A deadline passed several business days ago and nothing was done. Act, ask for a pause, or take the matter to the project’s sponsors.',
    },
  ),
  'escalated-to-sponsors': toEngagement(
    { fr: 'Un dossier est porté devant les responsables du projet', en: 'an engagement is taken to its sponsors' },
    {
      fr: 'Les échanges n’avancent plus : votre intervention est demandée, en tant que responsable du projet.',
      en: 'Talks no longer move: you are asked to step in, as a sponsor of the project.',
    },
  ),
  'escalated-to-executives': toEngagement(
    { fr: 'Un dossier est porté devant les directions', en: 'an engagement is taken to the executives' },
    {
      fr: 'Les responsables du projet n’ont pas pu le débloquer : votre intervention est demandée, en tant que direction.',
      en: 'The project’s sponsors could not unblock it: you are asked to step in, as an executive.',
    },
  ),
  'mediation-offered': toEngagement(
    { fr: 'Une médiation est possible', en: 'a mediation is possible' },
    {
      fr: 'Le dossier est arrêté depuis longtemps. Chaque partie peut proposer une médiation ; elle n’a lieu que si les deux l’acceptent.',
      en: 'The engagement has stood still for long. Either side may propose a mediation; it takes place only if both agree.',
    },
  ),
  'mediation-declined': toEngagement(
    { fr: 'Votre proposition de médiation est refusée', en: 'your proposal of a mediation is declined' },
    {
      fr: 'L’autre partie n’accepte pas la médiation et dit pourquoi. Les autres voies restent ouvertes.',
      en: 'The other party does not agree to the mediation, and says why. The other ways remain open.',
    },
  ),
  'mediation-begun': toEngagement(
    { fr: 'Une médiation commence', en: 'a mediation begins' },
    {
      fr: 'Les deux parties l’ont acceptée. Aucun délai ne court tant qu’elle dure.',
      en: 'Both parties agreed to it. No delay runs while it lasts.',
    },
  ),
  'mediation-ended': toEngagement(
    { fr: 'Une médiation est terminée', en: 'a mediation has ended' },
    {
      fr: 'Son issue figure dans le dossier. Les délais courent de nouveau.',
      en: 'Its outcome stands in the engagement. Delays run again.',
    },
  ),
  'invention-declared': toEngagement(
    { fr: 'Une invention vous est déclarée', en: 'an invention is declared to you' },
    {
      fr: 'Elle est confidentielle. Rien ne se publie tant que son dépôt n’est pas décidé.',
      en: 'It is confidential. Nothing is published until its filing is decided.',
    },
  ),
  'invention-settled': toEngagement(
    { fr: 'Le sort d’une invention est décidé', en: 'what becomes of an invention is decided' },
    {
      fr: 'Le dossier dit si elle est déposée, gardée secrète ou abandonnée.',
      en: 'The engagement says whether it is filed, kept secret or given up.',
    },
  ),
  'publication-answered': toEngagement(
    { fr: 'Votre projet de publication a sa réponse', en: 'your planned publication has its answer' },
    {
      fr: 'L’autre partie a répondu, ou le silence en tient lieu : le dossier dit si la publication est libre, à modifier ou reportée.',
      en: 'The other party has answered, or silence stands in for it: the engagement says whether it is free, to be amended or delayed.',
    },
  ),
  'publication-recorded': toEngagement(
    { fr: 'Une publication a paru', en: 'a publication has appeared' },
    {
      fr: 'L’autre partie l’indique dans le dossier.',
      en: 'The other party says so in the engagement.',
    },
  ),
  'publication-withdrawn': toEngagement(
    { fr: 'Un projet de publication est abandonné', en: 'a planned publication is given up' },
    {
      fr: 'L’autre partie l’indique dans le dossier : vous n’avez plus à répondre.',
      en: 'The other party says so in the engagement: no answer is awaited any more.',
    },
  ),
  'visit-expected': toEngagement(
    { fr: 'Vos visiteurs sont attendus', en: 'your visitors are expected' },
    {
      fr: 'La partie qui reçoit a lu votre annonce et attend les personnes nommées, aux dates dites.',
      en: 'The side that receives has read your announcement and expects the people named, on the dates given.',
    },
  ),
  'visit-called-off': toEngagement(
    { fr: 'Une venue sur site est annulée', en: 'a site visit is called off' },
    {
      fr: 'L’autre partie dit pourquoi. Une nouvelle venue s’annonce comme la première.',
      en: 'The other party says why. Another visit is announced like the first.',
    },
  ),
  'library-adoption-declined': toEngagement(
    {
      fr: 'Votre proposition de changer de version des clauses est refusée',
      en: 'your proposal to change the version of the clauses is declined',
    },
    {
      fr: 'L’autre partie dit pourquoi. Le dossier garde la version avec laquelle il a commencé.',
      en: 'The other party says why. The engagement keeps the version that it started with.',
    },
  ),
  'library-adopted': toEngagement(
    {
      fr: 'Un dossier suit une version plus récente des clauses',
      en: 'an engagement follows a newer version of the clauses',
    },
    {
      fr: 'Les deux parties l’ont voulu. Les clauses dont le texte a changé sont rouvertes ; les autres restent comme elles étaient.',
      en: 'Both parties wanted it. Clauses whose text changed are open again; all others stay as they were.',
    },
  ),
  'adviser-invited': toEngagement(
    { fr: 'Un conseiller INPI est invité', en: 'an INPI adviser is invited' },
    {
      fr: 'L’autre partie invite une personne extérieure à lire les clauses de propriété intellectuelle et à les commenter. Le dossier dit qui, et jusqu’à quand.',
      en: 'The other party invites somebody from outside to read the clauses on intellectual property and to comment on them. The engagement says who, and until when.',
    },
  ),
  'mediator-named': toEngagement(
    { fr: 'Un médiateur est saisi', en: 'a mediator is appointed' },
    {
      fr: 'Les deux parties ont désigné la même personne. Le dossier lui est ouvert, et vous pouvez lui écrire en privé.',
      en: 'Both parties have named the same person. The engagement is open to them, and you may write to them in private.',
    },
  ),
  'called-off': toEngagement(
    { fr: 'Une intervention extérieure prend fin', en: 'somebody from outside leaves an engagement' },
    {
      fr: 'L’autre partie met fin à l’intervention d’un conseiller ou d’un médiateur, ou n’accepte pas celui que vous proposiez.',
      en: 'The other party ends the part of an adviser or a mediator, or does not accept the one whom you proposed.',
    },
  ),
  'ways-out-offered': toEngagement(
    {
      fr: 'Des issues sont proposées pour une clause en désaccord',
      en: 'ways out are offered for a clause in conflict',
    },
    {
      fr: 'La même clause est en désaccord depuis deux tours. Les mêmes issues sont montrées aux deux parties, au même moment.',
      en: 'The same clause has been in conflict for two rounds. The same ways out are shown to both parties, at the same moment.',
    },
  ),
  'programme-offers-adviser': toEngagement(
    { fr: 'Le programme vous propose un conseiller INPI', en: 'the programme offers you an INPI adviser' },
    {
      fr: 'Un conseiller de l’INPI peut vous aider sur les clauses de propriété intellectuelle. Il ne lit que celles-là, et rien ne change sans vous : c’est à vous de l’inviter, depuis le dossier.',
      en: 'An INPI adviser can help you with the clauses on intellectual property. They read those alone, and nothing changes without you: it is for you to invite them, from the engagement.',
    },
  ),
  'programme-offers-mediation': toEngagement(
    { fr: 'Le programme vous propose une médiation', en: 'the programme offers you mediation' },
    {
      fr: 'La même proposition est faite aux deux parties, au même moment. La médiation est confidentielle, et ne commence que si les deux la veulent.',
      en: 'The same offer is made to both parties, at the same moment. Mediation is confidential, and begins only if both want it.',
    },
  ),
  'programme-points-to-offer': toEngagement(
    { fr: 'Le programme vous signale une aide', en: 'the programme points you to an offer of help' },
    {
      fr: 'Une aide publique peut répondre à ce qui retient votre projet. Le dossier dit laquelle, avec le lien de qui la propose.',
      en: 'A public offer may answer what holds your project back. The engagement says which, with the link of whoever makes it.',
    },
  ),
  'programme-proposes-extension': toEngagement(
    {
      fr: 'Le programme vous invite à revoir la date butoir',
      en: 'the programme invites you to look at the longstop date',
    },
    {
      fr: 'Au rythme actuel, les clauses ouvertes ne seront pas réglées à temps. Une suspension convenue à deux repousse la date butoir d’autant ; vous pouvez aussi traiter plusieurs clauses dans un même tour.',
      en: 'At the present pace the open clauses will not be settled in time. A pause that both agree to moves the longstop by as much; you may also settle several clauses in one turn.',
    },
  ),
} satisfies { readonly [name: string]: MailText };

export type NewsName = keyof typeof NEWS_MAILS;
