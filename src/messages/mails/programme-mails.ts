import { type MailText, toEngagement } from './mail-text.ts';

/** To both sides: the programme looks at what they share. */
export const GLASS_MAIL: MailText = toEngagement(
  { fr: 'Le programme a ouvert votre dossier', en: 'the programme opened your engagement' },
  {
    fr: 'Deux personnes du programme ont ouvert, pour quelques heures, ce que les deux parties partagent dans un dossier. Leur motif et chaque consultation y sont écrits.',
    en: 'Two people of the programme opened, for some hours, what both sides share in an engagement. Their reason and each look are written there.',
  },
);

/** To whoever may grant it: an opening that waits, of which engagement, and not why: the reason stands behind the link. */
export const GLASS_ASKED_MAIL: MailText = {
  subject: { fr: 'Une ouverture exceptionnelle attend votre accord', en: 'an exceptional opening awaits your consent' },
  paragraphs: [
    {
      fr: 'Une personne du programme demande à ouvrir pour quatre heures ce que les deux parties partagent dans le dossier {reference}. Il faut une seconde personne pour l’accorder. Le motif se lit sur la page des ouvertures.',
      en: 'Somebody of the programme asks to open for four hours what both sides share in engagement {reference}. A second person has to grant it. The reason is read on the page of openings.',
    },
  ],
  action: { fr: 'Voir la demande', en: 'See the request' },
};

/** An officer's week, in numbers alone. */
export const WEEKLY_MAIL: MailText = {
  subject: { fr: 'Votre semaine Entente', en: 'your Entente week' },
  paragraphs: [
    {
      fr: 'Dossiers en cours : {open}, dont {stalled} semblent bloqués. Vous en suivez {mine}, dont {mineStalled} semblent bloqués.',
      en: 'Engagements under way: {open}, of which {stalled} look stalled. You look after {mine}, of which {mineStalled} look stalled.',
    },
    {
      fr: 'Échéances dans les sept jours : {dueThisWeek}. Mémorandums signés depuis sept jours : {signed}.',
      en: 'Deadlines within seven days: {dueThisWeek}. Memoranda signed in the last seven days: {signed}.',
    },
  ],
  action: { fr: 'Voir la liste du jour', en: 'See today’s list' },
};
