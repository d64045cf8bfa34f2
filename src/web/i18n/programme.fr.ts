/** French texts of the programme's own pages, which come with the first of them. */
export const programmeFr = {
  nav: { label: 'Pages du programme', today: 'Aujourd’hui' },
  today: {
    title: 'Aujourd’hui',
    intro:
      'Les collaborations où agir aujourd’hui sert le plus, la plus utile en premier. Seule la procédure est lue : jamais une position ni un texte.',
    none: 'Rien à faire aujourd’hui : aucune collaboration ne montre de signe de blocage.',
    incomplete: 'Toutes les collaborations ouvertes n’ont pas pu être examinées.',
    proposed: 'Proposé : {{action}}',
    signs: 'Pourquoi',
    sign: '{{kind}} : {{value}} (seuil {{threshold}})',
    sheet: 'Voir la fiche',
    source: { threshold: 'seuils d’experts', learned: 'appris des dossiers passés' },
    kinds: {
      'age-in-stage': 'jours ouvrés à la même étape',
      'no-progress': 'jours ouvrés sans progrès',
      'ball-in-court': 'jours ouvrés d’attente d’une partie',
      unanswered: 'jours ouvrés sans réponse',
      'ping-pong': 'allers et retours d’une clause',
      cycle: 'retours à une rédaction antérieure',
      'conflict-twice': 'tours en conflit sur une clause',
      'burn-down': 'jours nécessaires à ce rythme',
    },
  },
  sheet: {
    title: 'Fiche de la collaboration',
    procedure: 'Où en est la procédure',
    stage: 'Étape',
    awaited: 'Attendu de',
    nobody: 'personne',
    clauses: 'Clauses',
    clausesOf: '{{agreed}} d’accord, {{open}} ouvertes, {{conflict}} en conflit, sur {{total}}',
    deadline: 'Prochaine échéance',
    noDeadline: 'aucune',
    changed: 'Dernier événement',
    print: 'Imprimer',
  },
};
