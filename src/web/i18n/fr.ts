import { actionsFr } from './actions.fr.ts';
import { approvalsFr } from './approvals.fr.ts';
import { callsFr } from './calls.fr.ts';
import { dossierFr } from './dossier.fr.ts';
import { earlyFr } from './early.fr.ts';
import { executionFr } from './execution.fr.ts';
import { negotiationFr } from './negotiation.fr.ts';
import { outsideFr } from './outside.fr.ts';
import { peopleFr } from './people.fr.ts';
import { powersFr } from './powers.fr.ts';
import { workFr } from './work.fr.ts';

/** French texts of the screens. English holds the same keys, or does not compile. */
export const fr = {
  ...actionsFr,
  ...approvalsFr,
  ...callsFr,
  ...outsideFr,
  ...peopleFr,
  ...negotiationFr,
  ...dossierFr,
  ...earlyFr,
  ...executionFr,
  ...powersFr,
  ...workFr,
  product: 'Entente',
  skip: 'Aller au contenu',
  nav: {
    label: 'Navigation principale',
    work: 'Mon travail',
    programme: 'Programme',
    calls: 'Appels',
    verify: 'Vérifier un document',
    account: 'Mon compte',
    guides: 'Guides',
    footer: 'Autres pages',
  },
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  footer: {
    draftingAid: 'Entente est une aide à la rédaction : faites relire vos textes par un avocat.',
    accessibility: 'Accessibilité : partiellement conforme',
  },
  common: {
    loading: 'Chargement…',
    retry: 'Réessayer',
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
    back: 'Retour',
    required: 'obligatoire',
    signOut: 'Se déconnecter',
  },
  faults: {
    summary: 'Il reste {{count}} point à corriger',
    summary_other: 'Il reste {{count}} points à corriger',
    offline: 'Vous êtes hors ligne : rien n’a été envoyé.',
    unknown: 'Une erreur est survenue. Réessayez dans un instant.',
    readAgain: 'La page est à jour : relisez avant de recommencer.',
    outcomeUnknown: 'Votre acte est parti, mais sa réponse tarde. Revenez dans un instant : rien n’est perdu.',
    notFoundTitle: 'Page introuvable',
    notFound: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
    home: 'Revenir à mon travail',
  },
  signIn: {
    title: 'Se connecter',
    intro: 'Entrez votre adresse professionnelle : nous vous envoyons un code à usage unique. Aucun mot de passe.',
    email: 'Adresse électronique',
    send: 'Recevoir un code',
    sent: 'Un code a été envoyé à {{email}}. Il est valable dix minutes.',
    code: 'Code à six chiffres',
    enter: 'Entrer',
    other: 'Changer d’adresse',
    again: 'Renvoyer un code',
  },
};
