/** French texts of calls: writing one, answering one. */
export const callsFr = {
  calls: {
    applyTitle: 'Répondre à un appel',
    answering: 'Appel « {{title}} », de {{company}}.',
    noStartup: 'Pour répondre, déclarez d’abord votre start-up, avec une fonction qui permet de l’engager.',
    noIndustrial:
      'Pour publier un appel, il faut agir pour un industriel, comme responsable métier ou à la direction de l’innovation.',
    onBehalf: 'Pour {{company}}.',
    company: 'Pour quelle entreprise',
    applicationTitle: 'Votre projet en une ligne',
    applicationText: 'Ce que vous proposez',
    applicationHint:
      'Ce que vous savez faire, où vous en êtes, ce qu’un premier essai prouverait. Restez général : rien de confidentiel avant un accord de confidentialité.',
    titleMissing: 'Donnez un titre.',
    textMissing: 'Écrivez quelques lignes.',
    send: 'Envoyer ma candidature',
    applied: 'Votre candidature est partie. L’industriel en est averti, et vous le serez de sa décision.',
    see: 'La relire',
    newTitle: 'Publier un appel',
    newIntro:
      'Décrivez le problème plutôt que la solution : les start-ups s’y reconnaîtront mieux. Vous relirez avant de publier.',
    callTitle: 'Titre de l’appel',
    summary: 'Le besoin',
    summaryHint: 'Le problème, ce que vous attendez d’un essai, ce que vous apportez. Public : rien de confidentiel.',
    sector: 'Filière',
    sectorHint:
      'Facultatif. Le comité stratégique de filière dont relève le besoin : le programme compte ainsi ses appels.',
    noSector: 'aucune en particulier',
    closesOn: 'Dernier jour pour répondre',
    closesOnHint: 'Facultatif. Sans date, l’appel reste ouvert.',
    saveDraft: 'Enregistrer et relire',
    draftSaved: 'Brouillon enregistré : votre entreprise seule le voit. Une fois publié, il ne se modifie plus.',
    noEnd: 'Sans date de fin.',
    until: 'Ouvert jusqu’au {{date}}.',
    publish: 'Publier cet appel',
    published: 'L’appel est public.',
    close: 'Mettre fin à cet appel : plus de candidatures',
    closed: 'L’appel a pris fin : il ne reçoit plus de candidatures. Celles qui sont arrivées suivent leur cours.',
    asSeen: 'Le voir comme tout le monde',
  },
};
