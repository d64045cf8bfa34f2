import type { Office } from '../../domain/engagement/calling.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { MailText } from './mail-text.ts';

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

export const ERASED_MAIL: MailText = {
  subject: { fr: 'Votre compte Entente est effacé', en: 'your Entente account is erased' },
  paragraphs: [
    {
      fr: 'Votre compte et vos coordonnées ont été effacés à votre demande. Votre nom reste sur ce que vous avez signé, comme la loi le veut.',
      en: 'Your account and contact data were erased at your request. Your name stays on what you signed, as the law requires.',
    },
    {
      fr: 'Si cette demande ne vient pas de vous, écrivez sans tarder à la personne qui gère cette installation.',
      en: 'If you did not ask for this, write without delay to whoever runs this installation.',
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
