import type { Team } from '../demo/people.ts';

/** What the sample start-ups say of themselves in the directory. */
const PROFILES = {
  lumen: {
    shown: true,
    summary:
      'Des capteurs thermiques sans fil ni pile, qui tiennent là où les autres fondent.\n\nPosés sur une ligne chaude, ils disent en continu l’état du métal et du four, et se nourrissent de la chaleur qu’ils mesurent.',
    seeks: 'Une ligne de production sur laquelle éprouver six capteurs pendant trois mois.',
    sectors: ['mining', 'industry-solutions', 'energy'],
    technologies: ['thermographie', 'récupération d’énergie', 'radio basse consommation'],
    trl: 6,
    website: 'https://www.lumen-capteurs.example',
  },
  gears: {
    shown: true,
    summary:
      'L’usure des engrenages entendue avant qu’elle ne se voie : nos modèles acoustiques préviennent d’une panne plusieurs semaines à l’avance.',
    seeks: '',
    sectors: ['industry-solutions', 'rail'],
    technologies: ['acoustique', 'apprentissage automatique'],
    trl: 5,
    website: null,
  },
} as const;

/** Both start-ups fill in their profile, as their founders would. */
export async function describeThemselves(lumen: Team, gears: Team): Promise<void> {
  for (const [{ founder, company }, body] of [
    [lumen, PROFILES.lumen],
    [gears, PROFILES.gears],
  ] as const) {
    await founder.api.send('PUT', `/api/companies/${company}/profile`, { body, ifMatch: 0 });
  }
}
