/** French texts of the clauses that are answered together. */
export const packageFr = {
  package: {
    title: 'Résultats, exclusivité et licence, ensemble',
    ready: 'Des ensembles qui se tiennent',
    readyWhy:
      'Chacun vient d’un point de départ du modèle : ses réponses vont ensemble. Prenez-en un, puis changez ce que vous voulez.',
    from: 'Comme dans : {{names}}',
    take: 'Mettre cet ensemble dans notre brouillon',
    taken: '✓ C’est ce que dit notre brouillon.',
    each: 'Clause par clause',
    eachHint: 'Choisir une option que l’autre partie propose, c’est l’accepter telle quelle.',
    values: 'Régler les valeurs de cette clause',
    together: 'Ensemble, et avec le reste du mémorandum',
    noFaults: '✓ Rien ne s’y oppose.',
    silent: 'pas de réponse dans ce tour',
    notHere: 'Ces clauses ne sont pas à négocier ensemble dans ce dossier.',
  },
};
