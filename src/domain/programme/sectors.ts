import type { Bilingual } from '../language.ts';

/** Sector committees (comités stratégiques de filière) by a code of ours. A code once used keeps its meaning; the list follows the committees that the Conseil national de l'industrie names. */
export const SECTORS = {
  aeronautics: { fr: 'Aéronautique', en: 'Aeronautics' },
  food: { fr: 'Alimentaire', en: 'Food' },
  automotive: { fr: 'Automobile', en: 'Automotive' },
  wood: { fr: 'Bois', en: 'Wood' },
  chemicals: { fr: 'Chimie et matériaux', en: 'Chemicals and materials' },
  construction: { fr: 'Industries pour la construction', en: 'Construction industries' },
  water: { fr: 'Eau', en: 'Water' },
  rail: { fr: 'Ferroviaire', en: 'Rail' },
  maritime: { fr: 'Industriels de la mer', en: 'Maritime industries' },
  health: { fr: 'Industries et technologies de santé', en: 'Health industries and technologies' },
  mining: { fr: 'Mines et métallurgie', en: 'Mining and metallurgy' },
  fashion: { fr: 'Mode et luxe', en: 'Fashion and luxury' },
  energy: { fr: 'Nouveaux systèmes énergétiques', en: 'New energy systems' },
  nuclear: { fr: 'Nucléaire', en: 'Nuclear' },
  'industry-solutions': { fr: 'Solutions industrie du futur', en: 'Solutions for the industry of the future' },
  electronics: { fr: 'Industries électroniques', en: 'Electronics' },
  'digital-infrastructure': { fr: 'Infrastructures numériques', en: 'Digital infrastructure' },
  security: { fr: 'Industries de sécurité', en: 'Security industries' },
  waste: { fr: 'Transformation et valorisation des déchets', en: 'Waste processing and recovery' },
  software: { fr: 'Logiciels et solutions numériques de confiance', en: 'Trusted software and digital solutions' },
} as const satisfies { readonly [code: string]: Bilingual };

export type Sector = keyof typeof SECTORS;
export const SECTOR_CODES = Object.keys(SECTORS) as readonly Sector[];
