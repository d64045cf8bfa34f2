/** French texts of the administrator's page, which come with it. */
export const accountsFr = {
  title: 'Comptes',
  intro: 'Vous tenez les comptes. Aucune page ne vous montre ce que les entreprises négocient.',
  people: 'Personnes',
  companies: 'Entreprises',
  nameless: 'sans nom',
  company: '{{name}} (SIREN {{siren}}), déclarée le {{date}}',
  members_one: '{{count}} personne agit pour elle',
  members_other: '{{count}} personnes agissent pour elle',
  since: 'Compte ouvert le {{date}}.',
  closed: 'Compte fermé le {{date}} : personne ne peut s’y connecter.',
  close: 'Fermer le compte de {{who}}',
  sure: 'Oui, fermer le compte de {{who}}',
  reopen: 'Rouvrir le compte de {{who}}',
  endSessions: 'Déconnecter {{who}} partout',
  done: 'C’est fait.',
  more: 'Voir la suite',
  audit: 'Export d’audit',
  auditIntro:
    'Tout ce qui a été fait : les en-têtes des journaux avec leurs empreintes, les consultations des personnes extérieures, et les actes sur les comptes. Ni texte, ni nom.',
  ndjson: 'Télécharger en NDJSON',
  csv: 'Télécharger en CSV',
};
