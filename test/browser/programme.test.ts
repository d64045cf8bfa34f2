import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/db/monitoring/load-programme.ts';
import { setStaffRole } from '../../src/db/people/staff.ts';
import { type Cast, gatherCast, opened, propose, somebody } from '../http/support/cast.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { openSite, type Site } from './support/site.ts';

describe.skipIf(chromiumPath() === null)('the programme’s officer', () => {
  let site: Site;
  let cast: Cast;
  let at: string;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    cast = await gatherCast(site.rig);
    // A stall: the start-up proposed forty days ago, and nobody has answered since.
    site.rig.engagements.setBack(40);
    const silent = await opened(cast);
    at = silent.at;
    await sends('ceo', silent.rev, [propose('alpha', 'one', { notice_days: 7 })]);
    site.rig.engagements.setBack(0);
  });
  afterAll(() => site.close());

  it('finds the stall in the morning with its reason, reminds by one press, and sees what came of it', async () => {
    page = await site.signedIn('officer@programme.example');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.getByRole('textbox', { name: 'Votre prénom et votre nom' }).fill('Paul Kervella');
    await page.getByRole('button', { name: 'Dire mon nom' }).click();
    await page.getByText('C’est noté : Paul Kervella.').waitFor();
    await page.getByText(/La balle est chez l’industriel depuis \d+ jours ouvrés/).waitFor();
    await page.locator('summary', { hasText: 'Pourquoi' }).click();
    await picture(page, 'programme-today-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.locator('summary', { hasText: 'Autre action' }).click();
    await page.getByLabel('Action', { exact: true }).selectOption('remind');
    await page.getByLabel('Note pour l’équipe (facultative)').fill('Assistante jointe : retour lundi.');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est noté : Relance.').waitFor();
    await page.getByText('trop tôt pour le dire.').waitFor();
    await page.getByRole('button', { name: /^Noter un appel/ }).click();
    await page.getByText('C’est noté : Appel.').waitFor();

    await businessAccepts();
    await page.goto(`/programme${at.replace('/api', '')}`);
    await page.getByText(/Relance, le .*un progrès le/).waitFor();
    await page.getByText('Assistante jointe : retour lundi.').waitFor();
    await page.getByRole('button', { name: 'Suivre' }).click();
    await page.getByRole('button', { name: 'Ne plus suivre' }).waitFor();
    await picture(page, 'programme-sheet-fr');
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('finds engagements among hundreds, keeps the view, acts on several, and reads the portfolio cut as asked', async () => {
    const { db } = site.rig.t;
    const year = new Date().getUTCFullYear();
    await loadProgramme(db, { engagements: 400, seed: 3, year: year - 2, years: 3 }, Date.now());
    await page.getByRole('link', { name: 'Collaborations' }).click();
    await page.getByRole('heading', { name: 'Collaborations' }).waitFor();
    await page.getByLabel('Rechercher').fill('jeune POUSSÉ');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await page.locator('summary', { hasText: 'Garder cette vue' }).click();
    await page.getByLabel('Nom de la vue').fill('Ma start-up');
    await page.getByRole('button', { name: 'Garder', exact: true }).click();
    await page.getByRole('link', { name: 'Ma start-up' }).waitFor();
    await page.getByRole('link', { name: 'Toutes' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(15);
    await page.getByLabel('Trier par').selectOption('began');
    await page
      .getByLabel(/^Choisir Start-up fictive/)
      .first()
      .check();
    await page.getByRole('button', { name: 'Me les attribuer' }).click();
    await page.getByText('1 collaboration attribuée.').waitFor();
    await picture(page, 'programme-list-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Suivie par' }).selectOption('me');
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await goesOnLeave();

    await page.getByRole('link', { name: 'Portefeuille' }).click();
    await page.getByRole('heading', { name: 'Clauses qui bloquent' }).waitFor();
    await picture(page, 'programme-portfolio-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    const all = await page
      .getByText(/collaborations$/)
      .first()
      .textContent();
    await page.getByLabel('Filière').selectOption({ index: 1 });
    await expect
      .poll(() =>
        page
          .getByText(/collaborations$/)
          .first()
          .textContent(),
      )
      .not.toBe(all);
    expect(new URL(page.url()).searchParams.has('sector')).toBe(true);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Clauses that block' }).waitFor();
    await picture(page, 'programme-portfolio-phone');
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('points to an offer of the catalogue, and opens with a second person what both sides share: each side reads both', async () => {
    const second = await somebody(site.rig, 'second@programme.example');
    await setStaffRole(site.rig.t.db, second.person, 'admin-platform');
    const officer = await site.signedIn('officer@programme.example', { at: '/programme/offers' });
    await officer.locator('summary', { hasText: 'Ajouter une offre' }).click();
    await officer.getByLabel('Nom en français').fill('Diagnostic de propriété');
    await officer.getByLabel('Nom en anglais').fill('Property diagnosis');
    await officer.getByLabel('Qui la propose').fill('INPI');
    await officer.getByLabel('Adresse de sa page').fill('https://programme.example/diagnostic');
    await officer.getByLabel('Où vous l’avez lue').fill('Page de l’opérateur');
    await officer.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await officer.getByRole('heading', { name: 'Diagnostic de propriété (INPI)' }).waitFor();
    expect(await faultsOfPage(officer)).toEqual([]);
    await picture(officer, 'programme-offers-fr');

    await officer.goto(`/programme${at.replace('/api', '')}`);
    await officer.locator('summary', { hasText: 'Autre action' }).click();
    await officer.getByLabel('Action', { exact: true }).selectOption('redirect');
    await officer.getByRole('button', { name: 'Enregistrer' }).click();
    await officer.getByText('C’est noté').waitFor();
    await officer.locator('summary', { hasText: 'Demander une ouverture exceptionnelle' }).click();
    await officer.getByLabel('Motif').fill('La clause alpha s’affiche en double.');
    await officer.getByRole('button', { name: 'Demander', exact: true }).click();
    await officer.getByText('La demande attend une seconde personne.').waitFor();

    const other = await site.signedIn('second@programme.example');
    const menu = other.getByRole('navigation', { name: 'Pages du programme' });
    await other.goto('/administration');
    await menu.waitFor();
    expect(await menu.getByRole('link').allTextContents()).toEqual([
      'Comptes',
      'Ouvertures exceptionnelles',
      'Santé technique',
    ]);
    await menu.getByRole('link', { name: 'Ouvertures exceptionnelles' }).click();
    await other.getByRole('button', { name: /^Accorder pour quatre heures/ }).click();
    await other.getByText(/^Accordée par/).waitFor();
    expect(await other.getByRole('link', { name: 'Lire les clauses' }).count()).toBe(0);
    expect(await faultsOfPage(other)).toEqual([]);
    // What an office may not open is not there for it, as if it did not exist.
    await other.goto('/programme/portfolio');
    await other.getByRole('heading', { name: 'Page introuvable' }).waitFor();
    expect(await menu.count()).toBe(0);
    await officer.goto('/programme/openings');
    await picture(officer, 'programme-openings-fr');
    await officer.getByRole('link', { name: 'Lire les clauses' }).click();
    await officer.getByRole('heading', { name: 'Titre alpha' }).waitFor();
    expect(await faultsOfPage(officer)).toEqual([]);

    // The other way round: an administrator asks by the reference, the officer grants it, and the administrator reads.
    await other.goto('/programme/openings');
    await other.locator('summary', { hasText: 'Demander une ouverture exceptionnelle' }).click();
    await other.getByLabel('Référence de la collaboration').fill(at.split('/').at(-1) ?? '');
    await other.getByLabel('Motif').fill('La comparaison de la nuit la signale.');
    await other.getByRole('button', { name: 'Demander', exact: true }).click();
    await other.getByText('La demande attend une seconde personne.').waitFor();
    expect(await faultsOfPage(other)).toEqual([]);
    await officer.goto('/programme/openings');
    await officer
      .getByRole('link', { name: at.split('/').at(-1) ?? '' })
      .first()
      .waitFor();
    await officer.getByRole('button', { name: /^Accorder pour quatre heures/ }).click();
    await expect.poll(() => officer.getByText(/^Accordée par/).count()).toBe(2);
    await other.reload();
    await other.getByRole('link', { name: 'Lire les clauses' }).click();
    await other.getByRole('heading', { name: 'Titre alpha' }).waitFor();
    expect(await faultsOfPage(other)).toEqual([]);
    await menu.getByRole('link', { name: 'Santé technique' }).click();
    await other.getByRole('heading', { name: 'Ce qui attend' }).waitFor();
    await picture(other, 'programme-health-fr');
    expect(await faultsOfPage(other)).toEqual([]);

    const ceo = await site.signedIn(cast.ceo.email, { at: `${at.replace('/api', '')}/outside` });
    await ceo.getByRole('link', { name: 'Diagnostic de propriété (INPI)' }).waitFor();
    await ceo.getByText(/La clause alpha s’affiche en double\. Consultations\s: \d/).waitFor();
    await picture(ceo, 'programme-acts-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
  });

  /** From the list of what the officer looks after: all of it goes to a colleague, and then one more; the colleague finds both. */
  async function goesOnLeave(): Promise<void> {
    const colleague = await somebody(site.rig, 'colleague@programme.example');
    await setStaffRole(site.rig.t.db, colleague.person, 'bpi-officer');
    await page.reload();
    await page.locator('summary', { hasText: 'Tout transmettre à un collègue' }).click();
    await page.getByRole('button', { name: 'Transmettre', exact: true }).click();
    await page.getByText('1 collaboration transmise.').waitFor();
    await page.getByText('Aucune collaboration ne correspond.').waitFor();
    await page.getByRole('combobox', { name: 'Suivie par' }).selectOption('nobody');
    await page
      .getByLabel(/^Choisir Start-up fictive/)
      .first()
      .check();
    await page.getByLabel('Attribuer à').selectOption({ label: 'colleague' });
    await page.getByRole('button', { name: 'Attribuer', exact: true }).click();
    await page.getByText('1 collaboration attribuée.').waitFor();

    const finds = await site.signedIn('colleague@programme.example', { at: '/programme/engagements?officer=me' });
    await finds.getByRole('row').nth(2).waitFor();
    expect(await finds.getByRole('row').count()).toBe(3);
    await picture(finds, 'programme-colleague-fr');
  }

  async function sends(who: 'ceo' | 'business', rev: number, moves: readonly unknown[]): Promise<void> {
    const reply = await cast[who].browser.act(`${at}/turns`, rev, { moves });
    if (reply.statusCode !== 200) throw new Error(reply.body);
  }

  async function businessAccepts(): Promise<void> {
    const { rev } = (await cast.business.browser.get(at)).json<{ rev: number }>();
    const { items } = (await cast.business.browser.get(`${at}/clauses`)).json<{
      items: { clause: string; rev: number; proposal: { sha256: string } | null }[];
    }>();
    const moves = items.flatMap(({ clause, rev: clauseRev, proposal }) =>
      proposal === null ? [] : [{ kind: 'accept', clause, selectionSha256: proposal.sha256, clauseRev }],
    );
    await sends('business', rev, moves);
  }
});
