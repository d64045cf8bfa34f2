import { type MailText, toEngagement } from './mail-text.ts';

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

export const APPROVAL_ASKED_MAIL: MailText = toEngagement(
  { fr: 'Une approbation interne vous est demandée', en: 'your approval is asked for within your side' },
  {
    fr: 'Une personne de votre partie vous demande d’approuver ce qui va partir, à vous ou à la place d’un collègue absent. Lisez-le, puis approuvez-le ou refusez-le avec une raison ; rien ne part sans cela.',
    en: 'Somebody of your side asks you to approve what is about to go out, for yourself or in the place of a colleague who is away. Read it, then approve it or refuse it with a reason; nothing goes out until then.',
  },
);

export const TASK_GIVEN_MAIL: MailText = toEngagement(
  { fr: 'On vous confie une tâche', en: 'a task is given to you' },
  {
    fr: 'Une personne de votre partie vous demande de vous charger de ce qui est attendu dans un dossier. Votre liste dit quoi, jusqu’à quand, et ce qu’elle vous en écrit ; vous pouvez aussi lui rendre la tâche.',
    en: 'Somebody of your side asks you to take care of what is awaited in an engagement. Your list says what, until when, and what they write to you about it; you may also give the task back.',
  },
);

export const MENTIONED_MAIL: MailText = {
  subject: { fr: 'On vous mentionne dans un commentaire', en: 'you are mentioned in a comment' },
  paragraphs: [
    {
      fr: 'Quelqu’un vous mentionne dans un commentaire d’un dossier. Ce qui est dit, et par qui, se lit dans le dossier seul.',
      en: 'Somebody mentions you in a comment of an engagement. What is said, and by whom, is read in the engagement alone.',
    },
  ],
  action: { fr: 'Voir le commentaire', en: 'See the comment' },
};

export const IN_FORCE_MAIL: MailText = {
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
