/** French texts of people from outside: an adviser, a mediator, and what each reads. */
export const outsideFr = {
  outside: {
    title: 'Conseiller et médiateur',
    intro:
      'Vous pouvez faire venir une personne qui n’est d’aucune des deux entreprises. Vous voyez qui elle est, jusqu’à quand, et ce qu’elle a consulté.',
    mine: 'On vous a appelé',
    nothingSaid: 'Rien n’a été écrit.',
    by: 'Appelé par {{whom}}.',
    reads: 'Accès ouvert jusqu’au {{date}}.',
    waits: 'En attente de l’autre partie : rien ne lui est ouvert.',
    agree: 'Accepter {{name}}',
    refuse: 'Ne pas accepter {{name}}',
    end: 'Mettre fin à l’intervention de {{name}}',
    adviser: {
      title: 'Conseiller en propriété industrielle',
      intro:
        'Un conseiller, de l’INPI par exemple, lit les seules clauses de propriété intellectuelle et les commente. Il ne voit ni vos brouillons, ni vos notes internes, ni les autres clauses. La start-up l’invite seule ; l’industriel le propose.',
      call: 'Inviter un conseiller',
      thread: 'Échanges avec le conseiller',
      threadWho: 'Les deux parties et le conseiller lisent tout ce qui est écrit ici.',
      about: 'À propos de',
      write: 'Votre message, que le conseiller et l’autre partie liront',
      send: 'Envoyer à tous',
      name: 'Le conseiller',
    },
    mediator: {
      title: 'Médiateur',
      intro:
        'Le médiateur désigné par les deux parties lit tout ce qu’elles partagent, et rien de ce que chacune prépare. Chacune peut lui écrire en privé. Son accès prend fin avec la médiation.',
      first: 'Une médiation doit d’abord être acceptée par les deux parties.',
      propose: 'Proposer une médiation',
      call: 'Désigner un médiateur',
      name: 'Le médiateur',
    },
    caucus: {
      own: 'En privé avec le médiateur',
      ownWarning: 'Lu par {{own}} et par le médiateur. {{other}} n’en saura rien.',
      writeMediator: 'Votre message au médiateur seul',
      send: 'Envoyer au médiateur',
      with: 'En privé avec {{whom}}',
      warning: 'Lu par {{whom}} et par vous. {{other}} n’en saura rien.',
      write: 'Votre message à {{whom}} seulement',
      sendTo: 'Envoyer à {{whom}}',
    },
    desk: {
      until: 'jusqu’au {{date}}',
      seenAdviser:
        'Vous lisez les clauses de propriété intellectuelle, et rien d’autre. Les deux parties voient vos commentaires, et quand vous consultez le dossier.',
      seenMediator:
        'Vous lisez ce que les deux parties partagent. Elles voient quand vous consultez le dossier ; ce que vous écrivez à l’une, l’autre ne le voit pas.',
      clauses: 'Clauses de propriété intellectuelle',
      advise: 'Votre avis, que les deux parties liront',
      private: 'Échanges privés',
      table: 'Clauses en discussion',
      turns: 'Tours échangés',
      turn: 'Tour {{number}}, {{whom}}',
      noWords: 'Sans message.',
    },
    programme: {
      title: 'Ce que le programme a fait',
      intro:
        'Les deux parties lisent la même chose. Hors ouverture exceptionnelle, le programme ne voit de vos échanges ni textes, ni positions.',
      none: 'Rien encore.',
      automatic: 'rappel automatique',
      remind: 'rappel',
      call: 'appel',
      'offer-adviser': 'un conseiller INPI vous est proposé',
      'offer-mediation': 'une médiation vous est proposée',
      redirect: 'une aide vous est signalée',
      extend: 'le programme vous invite à revoir la date butoir',
      opened:
        '{{date}} – deux personnes du programme ont ouvert ce que vous partagez : {{reason}} Consultations : {{looks}}',
    },
    views: {
      title: 'Ce qui a été consulté',
      intro: 'Les échanges privés de l’autre partie avec le médiateur n’y figurent pas.',
      none: 'Rien encore.',
      former: 'une personne dont l’intervention est terminée',
      clauses: 'les clauses',
      turns: 'les tours',
      advice: 'les échanges avec le conseiller',
      caucus: 'vos échanges privés',
    },
    form: {
      independent:
        'Cette personne ne doit appartenir à aucune des deux entreprises : sinon, rien ne lui est ouvert. Elle se connecte avec cette adresse.',
      name: 'Nom',
      organisation: 'Organisme',
      email: 'Adresse électronique',
      until: 'Accès jusqu’au',
      missing: 'À remplir.',
    },
    waysOut: {
      title: 'Sortir du désaccord',
      intro: 'Cette clause est en désaccord depuis deux tours. Les mêmes issues sont montrées aux deux parties.',
      balanced: 'Proposer l’option équilibrée : {{option}}',
      trade: 'L’échanger contre une autre clause ouverte :',
      adviser: 'Demander l’avis d’un conseiller en propriété industrielle',
      mediator: 'Proposer une médiation',
    },
  },
};
