import type { ApplicationText, CallText } from '../demo/acts.ts';
import type { CastCompany } from '../demo/cast.ts';

/** Beside the demo's own cast: a second industrial and a second start-up, as invented as the first. */
export const GLASSWORKS = {
  side: 'industrial',
  name: 'Verreries de l’Orne',
  siren: '910000108',
  founder: {
    email: 'marc.lemoine@verreries-orne.example',
    name: 'Marc Lemoine',
    roles: ['ind-business', 'ind-innovation'],
  },
  colleagues: [
    { email: 'ines.roche@verreries-orne.example', name: 'Inès Roche', roles: ['ind-legal'] },
    { email: 'paul.adam@verreries-orne.example', name: 'Paul Adam', roles: ['ind-signatory'] },
    { email: 'nora.lefort@verreries-orne.example', name: 'Nora Lefort', roles: ['ind-purchasing'] },
  ],
} as const satisfies CastCompany;

export const GEARS = {
  side: 'startup',
  name: 'Brume et Rouages',
  siren: '900000019',
  founder: { email: 'yanis.belkacem@brume-et-rouages.example', name: 'Yanis Belkacem', roles: ['su-ceo'] },
  colleagues: [{ email: 'sarah.nguyen@avocats-nguyen.example', name: 'Sarah Nguyen', roles: ['su-counsel'] }],
} as const satisfies CastCompany;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who agrees on confidentiality in the samples. */
export const NDA_PARTIES = {
  siren: { startup: GEARS.siren, industrial: GLASSWORKS.siren },
  rcs_city: { startup: 'Toulouse', industrial: 'Alençon' },
  registered_office: {
    startup: '8 allée des Brumes, 31000 Toulouse',
    industrial: '2 chemin de la Verrerie, 61000 Alençon',
  },
  signatory: {
    startup: { name: GEARS.founder.name, title: { fr: 'président', en: 'President' } },
    industrial: { name: 'Paul Adam', title: { fr: 'directeur général', en: 'Managing Director' } },
  },
};

type Need = 'heat' | 'scale' | 'glass' | 'cullet' | 'furnace' | 'press';

/** Calls beside the demo's own, of which some end some weeks after the day on which they are made. */
export function callsFrom(now: Date): { readonly [need in Need]: CallText } {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return {
    heat: {
      title: 'Récupérer la chaleur perdue sous 90 °C',
      summary:
        'Nos fours rejettent trois mégawatts en dessous de 90 °C, que rien ne reprend aujourd’hui.\n\nNous cherchons une machine compacte, à essayer pendant six mois sur une ligne, avec un retour en moins de quatre ans.',
      closesOn: inDays(60),
      sector: 'energy',
    },
    scale: {
      title: 'Repérer la calamine avant le décapage',
      summary:
        'La calamine mal décapée marque la tôle, et se voit trop tard.\n\nNous voulons la repérer à chaud, sur deux mètres de large, et régler le décapage en conséquence.',
      closesOn: null,
      sector: 'mining',
    },
    glass: {
      title: 'Voir les défauts du verre à la volée',
      summary:
        'Une bulle de 0,2 mm suffit à rendre une bouteille invendable. À cinq cents bouteilles par minute, personne ne la voit.\n\nNous prêtons une ligne et deux ans d’images.',
      closesOn: inDays(30),
      sector: 'industry-solutions',
    },
    cullet: {
      title: 'Trier le calcin par nuance',
      summary: 'Un calcin bien trié se refond à l’infini. Le nôtre mêle les nuances, et nous en jetons un tiers.',
      closesOn: inDays(45),
      sector: 'waste',
    },
    furnace: {
      title: 'Conduire un four de fusion au plus juste',
      summary:
        'Un four consomme autant qu’une petite ville, et se règle à l’œil du fondeur.\n\nNous cherchons de quoi voir la flamme et le bain en continu, et baisser la consommation de cinq pour cent.',
      closesOn: null,
      sector: 'energy',
    },
    press: {
      title: 'Savoir quand un outil de presse va casser',
      summary:
        'Un outil qui casse arrête la presse une journée, et nous changeons les nôtres trop tôt, par prudence.\n\nNous cherchons de quoi suivre l’usure pendant la frappe.',
      closesOn: null,
      sector: 'industry-solutions',
    },
  };
}

/** What each start-up answers, by the need that it answers. */
export const LUMEN_ANSWERS: { readonly [need in Need]: ApplicationText } = {
  heat: {
    title: 'Nos capteurs, tournés vers la chaleur',
    text: 'Nos capteurs optiques sauraient suivre la température de vos rejets. Ce n’est pas tout à fait votre question.',
  },
  scale: {
    title: 'La calamine n’a pas la couleur de l’acier',
    text: 'À chaud, calamine et acier ne rayonnent pas de la même façon. Notre capteur voit la différence à dix mètres.',
  },
  glass: {
    title: 'Vision multispectrale du verre chaud',
    text: 'Ce que nous faisons pour l’acier, nous savons le faire pour le verre : voir la matière elle-même, avant qu’elle refroidisse.',
  },
  cullet: {
    title: 'Lire la nuance au passage',
    text: 'Une lampe, un spectre, une nuance : nous trions à la vitesse du tapis.',
  },
  furnace: {
    title: 'Un regard continu sur la flamme et le bain',
    text: 'Deux capteurs par four, et une carte de température toutes les secondes. Nous proposons un essai sur votre plus petit four.',
  },
  press: {
    title: 'La chaleur d’un outil dit son usure',
    text: 'Un outil usé chauffe autrement. Un capteur dans le bâti, une courbe par frappe, une alerte trois jours avant.',
  },
};

export const GEARS_ANSWERS: { readonly [need in Need | 'metal']: ApplicationText } = {
  metal: {
    title: 'Écouter le laminoir',
    text: 'Un produit trop froid ne fait pas le même bruit. Nos microphones de contact en tirent une température, sans rien voir.',
  },
  heat: {
    title: 'Une machine à cycle organique de la taille d’une armoire',
    text: 'Nous construisons des machines de 50 kW qui tournent à 70 °C. Deux fonctionnent chez un laitier depuis un an.\n\nNous proposons d’en poser une sur votre four n° 4.',
  },
  scale: {
    title: 'Un décapage qui s’écoute',
    text: 'Le jet n’a pas le même son sur l’acier nu. Nous réglons la pression au mètre près.',
  },
  glass: {
    title: 'Des caméras qui apprennent vos bouteilles',
    text: 'Nos caméras apprennent une forme en une heure et signalent ce qui s’en écarte. Nous les avons essayées sur du papier ; le verre est le pas suivant.',
  },
  cullet: {
    title: 'Trier au son',
    text: 'Chaque nuance sonne un peu autrement quand elle tombe. Nous l’entendons neuf fois sur dix, à trois tonnes par heure.',
  },
  furnace: {
    title: 'Entendre la flamme',
    text: 'Une flamme bien réglée a un son. Nous l’écoutons derrière la paroi et disons de combien corriger l’air.',
  },
  press: {
    title: 'Le bruit d’un outil qui fatigue',
    text: 'Nous reconnaissons une microfissure au son de la frappe. Sur trois cents outils suivis, deux seulement ont surpris.',
  },
};
