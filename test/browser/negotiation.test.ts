import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeLibrary } from '../../src/db/libraries/libraries.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { readSources } from '../../src/library/sources.ts';
import { applied, type Cast, gatherCast } from '../http/support/cast.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { openSite, type Site } from './support/site.ts';

/** Results, exclusivity and licence, with easy ground before and money beside. */
const CLAUSES = ['confidentiality', 'financial-terms', 'results-ownership', 'exclusivity', 'commercial-licence'];

const library = realLibrary();

describe.skipIf(chromiumPath() === null)('a negotiation in the browser', () => {
  let site: Site;
  let cast: Cast;
  let id: string;
  let ceo: Page;

  beforeAll(async () => {
    const guides = { glossary: [], graveyard: [] };
    site = await openSite({
      libraries: {
        current: async () => ({ memorandum: library, nda: null, guides }),
        byHash: async (hash) => (hash === library.hash ? library : null),
      },
    });
    await storeLibrary(site.rig.t.db, { hash: library.hash, version: library.version, compiled: library });
    cast = await gatherCast(site.rig);
    id = await applied(cast);
    const api = `/api/engagements/${id}`;
    await cast.business.browser.act(`${api}/selection`, 1);
    const opening = await cast.business.browser.act(`${api}/opening`, 2, {
      turnMode: 'alternate',
      pen: 'startup',
      clauses: CLAUSES,
      signatories: [
        { person: cast.ceo.person, side: 'startup' },
        { person: cast.delegate.person, side: 'industrial' },
      ],
    });
    expect(opening.statusCode, opening.body).toBe(200);
    ceo = await site.signedIn('ceo@startup.example');
  });
  afterAll(() => site.close());

  it('says what awaits me, before when and why, and where each engagement stands', async () => {
    await ceo.getByRole('link', { name: 'Préparer et envoyer votre tour' }).waitFor();
    await ceo.getByText('chacun répond à son tour').waitFor();
    await picture(ceo, 'work-fr');
    await ceo.getByText('5 points ouverts').waitFor();
    expect(await faultsOfPage(ceo)).toEqual([]);
    await picture(ceo, 'work-fr');
    await ceo.getByRole('link', { name: 'Jeune Pousse – Grand Groupe' }).click();
    await ceo.getByRole('heading', { name: 'Les clauses' }).waitFor();
    expect(await ceo.locator('[aria-current=step]').textContent()).toContain('Négociation');
    await ceo.getByRole('heading', { name: 'Les résultats, l’exclusivité et la licence, ensemble' }).waitFor();
    expect(await faultsOfPage(ceo)).toEqual([]);
    await picture(ceo, 'engagement-fr');
  });

  it('lets the start-up answer a clause, saved as it is typed, and read its text in both languages', async () => {
    await ceo.getByRole('link', { name: 'Exclusivité', exact: true }).click();
    await ceo.getByRole('heading', { name: 'Exclusivité', level: 1 }).waitFor();
    await ceo.getByLabel('Proposer une option').check();
    await ceo.getByRole('heading', { name: 'Les options, côte à côte' }).waitFor();
    await ceo.getByRole('radio', { name: 'Fenêtre de la preuve de concept' }).check();
    await ceo.getByText('✓ Enregistré à').waitFor();
    await ceo.locator('[lang=en] p').first().waitFor();
    expect(await faultsOfPage(ceo)).toEqual([]);
    await picture(ceo, 'clause-fr');
  });
});

/** The product's own clauses: forms are made from their declarations, so that they are the ones to look at. */
function realLibrary() {
  const { library: compiled } = compileLibrary(readSources(join(import.meta.dirname, '../../templates/memorandum')));
  if (compiled === null) throw new Error('the clauses do not compile');
  return compiled;
}
