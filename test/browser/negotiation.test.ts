import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeLibrary } from '../../src/db/libraries/libraries.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { applied, type Cast, gatherCast } from '../http/support/cast.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { tabTo } from './support/keyboard.ts';
import { openSite, type Site } from './support/site.ts';

/** Said in an internal note: the other side must never read it. */
const SECRET = 'Notre plancher est à douze mois.';

describe.skipIf(chromiumPath() === null)('a negotiation in the browser', () => {
  let site: Site;
  let cast: Cast;
  let id: string;
  let ceo: Page;
  let business: Page;
  let counsel: Page;

  beforeAll(async () => {
    const library = realLibrary();
    site = await openSite({
      libraries: {
        current: async () => ({ memorandum: library, nda: null, guides: { glossary: [], graveyard: [] } }),
        byHash: async (hash) => (hash === library.hash ? library : null),
      },
    });
    await storeLibrary(site.rig.t.db, { hash: library.hash, version: library.version, compiled: library });
    cast = await gatherCast(site.rig);
    id = await applied(cast);
    await cast.business.browser.act(`/api/engagements/${id}/selection`, 1);
    business = await site.signedIn('business@industrial.example');
    ceo = await site.signedIn('ceo@startup.example');
  });
  afterAll(() => site.close());

  it('opens from a starting point and a few answers, which say the clauses; the faults of the form take the focus', async () => {
    await business.getByRole('link', { name: 'Ouvrir la négociation' }).click();
    await business.getByRole('heading', { name: 'Ouvrir la négociation', level: 1 }).waitFor();
    await business.getByRole('radio', { name: /^Preuve de concept légère/ }).check();
    const data = business.getByRole('group', { name: /Des données seront-elles échangées/ });
    await data.getByLabel('Oui').check();
    await business.getByRole('listitem').filter({ hasText: 'Données du projet' }).waitFor();
    await business.getByRole('button', { name: 'Ouvrir la négociation' }).click();
    await business.getByRole('link', { name: 'Nommez au moins une personne qui signera pour Grand Groupe.' }).click();
    expect(await business.locator('input[type=checkbox]:focus').count()).toBe(1);
    await picture(business, 'opening-fr');
    expect(await faultsOfPage(business)).toEqual([]);
    await business.getByLabel(/ceo@startup\.example/).check();
    await business.getByLabel(/delegate@industrial\.example/).check();
    await business.getByRole('button', { name: 'Ouvrir la négociation' }).click();
    await business.getByText('C’est à Jeune Pousse.').waitFor();
    await business.getByText('✎ au brouillon : proposer').first().waitFor();
  });

  it('says what awaits whom, before when and why, and where the engagement stands', async () => {
    await ceo.reload();
    await ceo.getByText('chacun répond à son tour').waitFor();
    await ceo.getByText('Peuvent aussi le faire : counsel@cabinet.example.').waitFor();
    await ceo.locator('summary', { hasText: 'Organiser' }).click();
    await ceo.getByRole('button', { name: 'Je m’en charge' }).click();
    await ceo.getByText('Vous vous en chargez.').waitFor();
    await ceo.locator('summary', { hasText: 'Confier à un collègue' }).click();
    await ceo.locator('summary', { hasText: 'Y revenir un autre jour' }).click();
    await ceo.getByRole('button', { name: 'Y revenir un autre jour' }).click();
    await ceo.getByText('Choisissez un jour.').waitFor();
    await ceo.getByText('Écrivez pourquoi vous y reviendrez ce jour-là.').waitFor();
    await picture(ceo, 'work-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByLabel('Quel jour').fill(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10));
    await ceo.getByLabel('Pour quelle raison').fill('J’attends notre conseil.');
    await ceo.getByRole('button', { name: 'Y revenir un autre jour' }).click();
    await ceo.getByText('« J’attends notre conseil. »').waitFor();
    await picture(ceo, 'work-put-off-fr');
    await ceo.getByRole('button', { name: 'Y revenir maintenant' }).click();
    await expect.poll(() => ceo.getByText('« J’attends notre conseil. »').count()).toBe(0);
    await ceo.getByLabel('Montrer').selectOption('taken');
    await ceo.getByText('Rien de tel dans votre liste.').waitFor();
    await ceo.getByLabel('Montrer').selectOption('all');
    await ceo.getByRole('link', { name: 'Jeune Pousse – Grand Groupe' }).click();
    await ceo.getByRole('heading', { name: 'Les clauses' }).waitFor();
    expect(await ceo.locator('[aria-current=step]').textContent()).toContain('Négociation');
    await ceo.getByRole('heading', { name: 'Les résultats, l’exclusivité et la licence, ensemble' }).waitFor();
    await ceo.getByText(/Temps estimé pour lire et choisir.*\d+ minutes environ/).waitFor();
    const time = ceo.getByRole('region', { name: 'Le temps passé, de part et d’autre' });
    await time.getByRole('row', { name: 'Jeune Pousse' }).waitFor();
    await picture(ceo, 'engagement-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
  });

  it('saves an answer to a clause as it is typed, says what does not stand, and shows its text in both languages', async () => {
    await ceo.getByRole('link', { name: 'Exclusivité', exact: true }).click();
    await ceo.getByLabel('Proposer une option').check();
    await ceo.getByRole('radio', { name: 'Exclusivité tant que les minima sont tenus' }).check();
    const mend = ceo.getByRole('button', { name: 'Mettre cette correction dans notre brouillon' });
    const fault = ceo.getByRole('listitem').filter({ hasText: '(R06)' }).filter({ has: mend });
    await fault.waitFor();
    await picture(ceo, 'clause-fault-fr');
    await fault.getByRole('button').click();
    await ceo.getByText('La correction est dans notre brouillon.').waitFor();
    await expect.poll(() => fault.count()).toBe(0);
    await ceo.getByRole('radio', { name: 'Exclusivité limitée au domaine et dans le temps' }).check();
    await ceo.getByLabel('Domaine réservé').fill('Capteurs optiques pour laminoirs à froid');
    await ceo.getByLabel(/^Prix de l’exclusivité|^Prix de l'exclusivité/).fill('12 500,50');
    await ceo.getByText('✓ Enregistré à').waitFor();
    await ceo.locator('[lang=en]').getByText('12,500.50').first().waitFor();
    await ceo.locator('summary', { hasText: 'Commenter' }).click();
    await ceo.getByLabel('Commentaire partagé').fill('Nos investisseurs nous le demandent.');
    await ceo.getByLabel('Écrire une note interne').fill(SECRET);
    await ceo.getByRole('button', { name: 'Garder la note' }).click();
    await ceo.getByText(SECRET).waitFor();
    await ceo.getByText('Ne tient pas avec le reste des choix :').first().waitFor();
    await picture(ceo, 'clause-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
  });

  it('keeps a draft on the device while offline, and sends the turn by keyboard alone once it is back', async () => {
    await ceo.getByRole('link', { name: 'Préparer et envoyer notre tour' }).click();
    await ceo.getByText('2 gestes, sur 1 clause').waitFor();
    await ceo.context().setOffline(true);
    await ceo.getByLabel('Message d’accompagnement').fill('Voici notre premier tour.');
    await ceo.getByText('Hors ligne : gardé sur cet appareil').waitFor();
    // Meanwhile their lawyer writes in the same place.
    const lawyer = await site.signedIn('counsel@cabinet.example', { at: `/engagements/${id}/turn` });
    await lawyer.getByLabel('Message d’accompagnement').fill('De la part du conseil.');
    await lawyer.getByText('✓ Enregistré à').waitFor();
    await ceo.context().setOffline(false);
    await ceo.getByRole('heading', { name: 'Deux versions de la même réponse' }).waitFor();
    await ceo.getByText('De la part du conseil.').waitFor();
    await picture(ceo, 'turn-clash-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByRole('button', { name: 'Garder la mienne' }).click();
    await ceo.getByText('✓ Enregistré à').waitFor();
    await lawyer.reload();
    await expect
      .poll(() => lawyer.getByLabel('Message d’accompagnement').inputValue())
      .toBe('Voici notre premier tour.');
    await lawyer.context().close();
    await picture(ceo, 'turn-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByLabel('Message d’accompagnement').focus();
    await tabTo(ceo, 'J’ai relu ce qui partira.');
    await ceo.keyboard.press('Space');
    await tabTo(ceo, 'Envoyer notre tour');
    await ceo.keyboard.press('Enter');
    await ceo.getByText('C’est à Grand Groupe.').waitFor();
  });

  it('shows the other side’s turn without reload, shared words but no internal note, and takes a counter-proposal', async () => {
    await business.getByText('Le tour 1 de Jeune Pousse vient d’arriver.').waitFor();
    await business.getByText('Voici notre premier tour.').waitFor();
    await answersTogether(business);
    await business.getByRole('link', { name: 'Exclusivité', exact: true }).first().click();
    await business.getByRole('heading', { name: 'Exclusivité', level: 1 }).waitFor();
    await business.getByText('Nos investisseurs nous le demandent.').waitFor();
    expect(await business.content()).not.toContain(SECRET);
    await business.getByLabel('Refuser, en disant pourquoi').check();
    await business.getByLabel('Pourquoi refuser').fill('Le domaine est trop étroit.');
    await business.getByText('✓ Enregistré à').waitFor();
    await picture(business, 'clause-answer-fr');
    expect(await faultsOfPage(business)).toEqual([]);
    await business.getByRole('link', { name: 'Préparer et envoyer notre tour' }).click();
    await business.getByLabel('les deux parties répondent en même temps, sous pli scellé').check();
    await business.getByLabel('J’ai relu ce qui partira.').check();
    await business.getByRole('button', { name: 'Envoyer notre tour' }).click();
    await business.getByText('C’est à vous, et à Jeune Pousse de son côté.').waitFor();
    await ceo.getByText('Le tour 2 de Grand Groupe vient d’arriver.').waitFor();
  });

  it('settles a shared comment for both sides at once, and mentions a colleague by the keyboard alone', async () => {
    await ceo.getByRole('heading', { name: 'Commentaires ouverts' }).waitFor();
    await ceo.getByText('✉ 2 commentaires ouverts').waitFor();
    await picture(ceo, 'open-comments-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await business.goto(`/engagements/${id}/clauses/exclusivity`);
    await business.getByText('Nos investisseurs nous le demandent.').waitFor();
    await business.getByRole('button', { name: 'Répondre dans notre tour' }).click();
    await business.getByLabel('Commentaire partagé').and(business.locator(':focus')).waitFor();
    await business.getByRole('button', { name: /^Marquer comme résolu/ }).click();
    await ceo.getByText('✉ 1 commentaire ouvert').waitFor();
    await business.locator('summary', { hasText: '1 commentaire résolu' }).click();
    await business.getByText('✓ résolu par business@industrial.example, Grand Groupe').waitFor();
    await picture(business, 'comment-resolved-fr');
    expect(await faultsOfPage(business)).toEqual([]);
    await ceo.goto(`/engagements/${id}/clauses/exclusivity`);
    const note = ceo.getByLabel('Écrire une note interne');
    await note.focus();
    await ceo.keyboard.type('Votre avis, @cou');
    await ceo.getByRole('option', { name: 'counsel@cabinet.example', selected: true }).waitFor();
    await picture(ceo, 'mention-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.keyboard.press('Enter');
    await ceo.keyboard.type('?');
    expect(await note.inputValue()).toBe('Votre avis, @counsel@cabinet.example ?');
    await tabTo(ceo, 'Garder la note');
    await ceo.keyboard.press('Enter');
    await ceo.locator('strong', { hasText: '@counsel@cabinet.example' }).waitFor();
    await business.goto(`/engagements/${id}`);
  });

  it('lets counsel answer and seal on a phone, in English; both turns open together', async () => {
    counsel = await site.signedIn('counsel@cabinet.example', { language: 'en', size: 'phone' });
    await counsel.getByRole('link', { name: 'Prepare and seal your turn' }).waitFor();
    await counsel.locator('summary', { hasText: 'Organise' }).click();
    await counsel.locator('summary', { hasText: 'Give it to a colleague' }).click();
    await counsel.getByLabel('A word to your colleague (optional)').fill('The floor is yours.');
    await counsel.getByRole('button', { name: 'Give it to a colleague' }).click();
    await counsel.getByText('Given to ceo@startup.example by counsel@cabinet.example.').waitFor();
    await picture(counsel, 'work-en-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
    await counsel.goto(`/engagements/${id}/clauses/confidentiality`);
    await counsel.getByLabel('Accept what is proposed').check();
    await counsel.getByText('✓ Saved at').waitFor();
    await picture(counsel, 'clause-en-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
    await counsel.goto(`/engagements/${id}/turn`);
    await counsel.getByLabel('I have read what will be sent.').check();
    await counsel.getByRole('button', { name: 'Seal our turn' }).click();
    await counsel.getByText('Your turn is sealed. It will open as soon as Grand Groupe has sealed theirs.').waitFor();

    await business.getByRole('link', { name: 'Confidentialité et secret des affaires' }).click();
    await business.locator('summary', { hasText: 'Commenter' }).click();
    await business.getByLabel('Commentaire partagé').fill('Rien à ajouter.');
    await business.getByText('✓ Enregistré à').waitFor();
    await business.goto(`/engagements/${id}/turn`);
    await business.getByLabel('J’ai relu ce qui partira.').check();
    await business.getByRole('button', { name: 'Sceller notre tour' }).click();
    await counsel.getByText('Both sealed turns have just opened.').waitFor();
    await counsel.getByText('1 clause agreed of').first().waitFor();
  });

  it('is read on a phone, whole and as a summary to print', async () => {
    await picture(counsel, 'engagement-en-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
    await counsel.goto(`/engagements/${id}/summary`);
    await counsel.getByRole('heading', { name: /^Exclusivity/ }).waitFor();
    await picture(counsel, 'summary-en-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
  });

  it('asks for the final text once both agree on every clause', async () => {
    const api = `/api/engagements/${id}`;
    const { items } = (await cast.ceo.browser.get(`${api}/clauses`)).json<{ items: OnTable[] }>();
    const moves = items.flatMap(({ clause, rev, proposal, status }) =>
      status === 'proposed' && proposal?.by === 'industrial'
        ? [{ kind: 'accept', clause, selectionSha256: proposal.sha256, clauseRev: rev }]
        : [],
    );
    const { rev } = (await cast.ceo.browser.get(api)).json<{ rev: number }>();
    const sent = await cast.ceo.browser.act(`${api}/turns`, rev, { moves });
    expect(sent.statusCode, sent.body).toBe(200);
    await business.goto(`/engagements/${id}/clauses/exclusivity`);
    await business.getByLabel('Accepter ce qui est proposé').check();
    await business.getByText('✓ Enregistré à').waitFor();
    await business.getByRole('link', { name: 'Préparer et envoyer notre tour' }).click();
    await business.getByLabel('J’ai relu ce qui partira.').check();
    await business.getByRole('button', { name: 'Envoyer notre tour' }).click();
    await business.getByRole('heading', { name: 'Tout est accepté' }).waitFor();
    await picture(business, 'all-agreed-fr');
    expect(await faultsOfPage(business)).toEqual([]);
    await business.getByRole('button', { name: 'Demander le texte définitif' }).click();
    await business.getByRole('link', { name: 'Relire et approuver le texte' }).waitFor();
  });

  it('shows nothing of it to anybody else', async () => {
    const stranger = await site.signedIn('stranger@elsewhere.example');
    await stranger.getByText('Aucun dossier pour l’instant.').waitFor();
    for (const screen of ['', '/turn', '/opening', '/summary', '/clauses/exclusivity']) {
      await stranger.goto(`/engagements/${id}${screen}`);
      await stranger.getByRole('heading', { name: 'Page introuvable' }).waitFor();
    }
    expect(await faultsOfPage(stranger)).toEqual([]);
  });

  it('says so, on a page of its own, when a part of the application does not arrive', async () => {
    const reader = await site.signedIn('stranger@elsewhere.example');
    const part = `**/${partOf('pages/account.tsx')}`;
    await reader.route(part, (route) => route.abort());
    await reader.getByRole('link', { name: 'Mon compte' }).click();
    await reader.getByRole('heading', { name: 'Cette page n’a pas pu s’afficher' }).waitFor();
    await reader.getByText('Ce que vous avez enregistré est en sûreté.').waitFor();
    await picture(reader, 'failed-fr');
    expect(await faultsOfPage(reader)).toEqual([]);
    await reader.unroute(part);
    await reader.getByRole('button', { name: 'Réessayer' }).click();
    await reader.getByRole('heading', { name: 'Mon compte', level: 1 }).waitFor();
  });
});

/** The file in which a source of the screens is served. */
function partOf(source: string): string {
  const manifest = join(import.meta.dirname, '../../dist/web/.vite/manifest.json');
  const chunks: Readonly<Record<string, { readonly file: string }>> = JSON.parse(readFileSync(manifest, 'utf8'));
  return chunks[source]?.file ?? '';
}

/** Takes one whole package after another: the answers change together, and what clashes is said on the spot. */
async function answersTogether(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Y répondre d’un même mouvement' }).click();
  await page.getByRole('heading', { name: 'Résultats, exclusivité et licence, ensemble' }).waitFor();
  await page.getByText('✓ C’est ce que dit notre brouillon.').waitFor();
  await page.getByRole('button', { name: /Recherche commandée/ }).click();
  await page.getByText('✓ Enregistré à').waitFor();
  const exclusivity = page.getByRole('group', { name: 'Exclusivité' });
  await exclusivity.getByText('proposée par Jeune Pousse').waitFor();
  await exclusivity.getByRole('radio', { checked: true }).waitFor();
  await picture(page, 'package-fr');
  expect(await faultsOfPage(page)).toEqual([]);
  await page.getByRole('button', { name: /Preuve de concept légère/ }).click();
  await page.getByText('✓ Enregistré à').waitFor();
  await page.getByRole('link', { name: 'Jeune Pousse – Grand Groupe' }).click();
}

interface OnTable {
  readonly clause: string;
  readonly rev: number;
  readonly status: string;
  readonly proposal: { readonly by: string; readonly sha256: string } | null;
}

/** The product's own clauses: forms are made from their declarations, so that these are the ones to look at. */
function realLibrary() {
  const { library } = loadLibrary(join(import.meta.dirname, '../../templates/memorandum'));
  if (library === null) throw new Error('the clauses do not compile');
  return library;
}
