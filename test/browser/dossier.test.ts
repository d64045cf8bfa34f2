import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findPersonByEmail, setStaffRole } from '../../src/db/people/staff.ts';
import { type Cast, gatherCast, opened, propose } from '../http/support/cast.ts';
import { delegateVerified } from '../http/support/powers.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { pressOn, typeIn } from './support/keyboard.ts';
import { mailedCode, openSite, type Site } from './support/site.ts';

const CHECK = { timeout: 20_000 };

/** A day to come, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
type Person = Awaited<ReturnType<Site['visitor']>>;

describe.skipIf(chromiumPath() === null)('the pages around a negotiation', () => {
  let site: Site;
  let cast: Cast;
  let id: string;
  beforeAll(async () => {
    // Our own machine stands for the internet; nobody listens there.
    const webhookNet = {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      permits: () => true,
      plainHttp: true,
    };
    site = await openSite({ webhookNet });
    cast = await gatherCast(site.rig);
    const { engagement, at, rev } = await opened(cast);
    id = engagement;
    const ask = { moves: [propose('alpha'), propose('beta', 'two')], message: 'Bonjour.' };
    const first = await cast.ceo.browser.act(`${at}/turns`, rev, ask);
    const back = { moves: [propose('alpha', 'one', { notice_days: 20 }), await acceptance(cast, at, 'beta')] };
    const second = await cast.business.browser.act(`${at}/turns`, first.json<{ rev: number }>().rev, back);
    expect(second.statusCode, second.body).toBe(200);
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  it('give every version in Word and PDF, and compare any two turns without relying on colour', async () => {
    const page = await site.signedIn('counsel@cabinet.example', { at: `/engagements/${id}/documents` });
    await page.getByRole('heading', { name: 'Comparer deux tours' }).waitFor();
    await page.locator('ins').first().waitFor();
    expect(await page.locator('ins').first().textContent()).toMatch(/ajout\s: /);
    expect(await page.locator('del').first().textContent()).toMatch(/suppression\s: /);
    await page.locator('ins sup', { hasText: 'I2' }).first().waitFor();
    await page.getByText('I2 · Grand Groupe, business@industrial.example, tour 2 du').waitFor();
    await page.getByText('1 article modifié').waitFor();
    const link = page.getByRole('listitem').getByRole('link', { name: /Alpha|1/ });
    const place = (await link.first().getAttribute('href')) ?? '';
    expect(await page.locator(`h3${place}`).count()).toBe(1);
    await page.locator('summary', { hasText: 'Lire le texte d’aujourd’hui' }).click();
    await page.locator('h3[id^="today-"]').first().waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word, tour 2' }).click();
    expect((await saved).suggestedFilename()).toBe('memorandum-fr-2.docx');
    await page.getByText('✓ prêt').first().waitFor();
    await picture(page, 'documents-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByLabel('le texte entier').check();
    await page.getByLabel('English').check();
    await page.locator('[lang=en] ins').first().waitFor();
  });

  it('say why a document cannot be had, and let one try again', async () => {
    const page = await site.signedIn('counsel@cabinet.example', { size: 'phone' });
    await page.route('**/documents/evidence.pdf', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 503, code: 'x', title: 'Le rendu a échoué.' }),
      }),
    );
    await page.goto(`/engagements/${id}/documents`);
    await page.getByRole('button', { name: 'Fichier de preuve (PDF)' }).click();
    await page.getByText('✗ échec : Le rendu a échoué.').waitFor();
    await page.getByRole('button', { name: 'Réessayer Fichier de preuve (PDF)' }).waitFor();
    await picture(page, 'documents-failed-phone');
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('show nobody else’s: the same page as for what does not exist', async () => {
    const page = await site.signedIn('stranger@elsewhere.example');
    for (const screen of ['documents', 'approvals', 'review', 'sign', 'actions']) {
      await page.goto(`/engagements/${id}/${screen}`);
      await page.getByRole('heading', { name: 'Page introuvable' }).waitFor();
    }
    expect(await faultsOfPage(page)).toEqual([]);
    const officer = await site.signedIn('officer@programme.example', { at: `/engagements/${id}/documents` });
    await officer.getByText('Votre rôle ne permet pas').first().waitFor();
    expect(await officer.getByRole('heading', { level: 1 }).count()).toBe(1);
    await picture(officer, 'refused-fr');
    expect(await faultsOfPage(officer)).toEqual([]);
  });

  it('let a company connect its systems: a token and a webhook, each secret shown once, revoked and rotated; a calendar', async () => {
    const page = await site.signedIn('ceo@startup.example', { size: 'phone', at: '/account' });
    await page.getByRole('button', { name: 'Ouvrir une adresse' }).click();
    await page.getByText(/\/api\/calendar\/[A-Za-z0-9_-]+/).waitFor();
    await page.getByRole('link', { name: 'Relier vos logiciels' }).click();
    await page.locator('summary', { hasText: 'Créer un jeton' }).click();
    await page.getByRole('button', { name: 'Créer un jeton' }).click();
    await page.getByText('Cochez au moins une autorisation.').waitFor();
    await page.getByLabel('Quel logiciel le détiendra ?').fill('Suivi des contrats');
    await page.getByLabel('lire les dossiers, leurs textes').check();
    await page.getByRole('button', { name: 'Créer un jeton' }).click();
    const secret = await page.locator('code').filter({ hasText: /.{30}/ }).first().textContent();
    expect((await fetch(`${site.url}/api/engagements`, { headers: bearer(secret) })).status).toBe(200);
    await page.locator('summary', { hasText: 'Ajouter une adresse' }).click();
    await page.getByLabel('Adresse à prévenir').fill('http://systems.example:9/entente');
    await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
    await page.getByText(/^whsec_/).waitFor();
    // What is done is folded away, with no complaint about fields that are empty again.
    expect(await page.getByLabel('Quel logiciel le détiendra ?').isVisible()).toBe(false);
    expect(await page.getByText('Cochez au moins une autorisation.').count()).toBe(0);
    await page.getByRole('button', { name: 'Changer de secret' }).click();
    await page.getByText('L’ancien secret signe encore jusqu’au').waitFor();
    await page.getByRole('button', { name: 'Envoyer un message d’essai' }).click();
    await page.locator('summary', { hasText: 'Relevé des envois' }).click();
    await page.getByRole('button', { name: /^Renvoyer / }).waitFor();
    await picture(page, 'systems-fr-phone');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Révoquer le jeton « Suivi des contrats »' }).click();
    await page.getByText('révoqué le').waitFor();
    expect((await fetch(`${site.url}/api/engagements`, { headers: bearer(secret) })).status).toBe(401);
    await page.reload();
    await page.getByRole('heading', { name: 'Suivi des contrats' }).waitFor();
    expect(await page.content()).not.toContain(`${secret}`);
  });

  it('let a side have its turn approved by its own people: chosen, missing, refused with a reason, approved, and no more', async () => {
    const moves = [await acceptance(cast, `/api/engagements/${id}`, 'alpha')];
    const saved = await cast.ceo.browser.call('PUT', `/api/engagements/${id}/draft-turn`, { body: { moves }, rev: 0 });
    expect(saved.statusCode, saved.body).toBe(200);
    const ceo = await site.signedIn('ceo@startup.example', { at: `/engagements/${id}` });
    await ceo.getByRole('link', { name: 'Approbations internes' }).click();
    const turn = ceo.getByRole('region', { name: 'Avant l’envoi d’un tour' });
    await turn.getByText('Aucune approbation n’est demandée.').waitFor();
    await turn.locator('summary', { hasText: 'Choisir qui approuve un tour' }).click();
    await turn.getByLabel(/^counsel@cabinet\.example/).check();
    await turn.getByRole('button', { name: 'Choisir qui approuve un tour' }).click();
    await turn.getByText('Approuve : counsel@cabinet.example.').waitFor();

    await ceo.goto(`/engagements/${id}/turn`);
    await ceo.getByLabel('J’ai relu ce qui partira.').check();
    await ceo.getByRole('button', { name: 'Envoyer notre tour' }).click();
    await ceo.getByRole('alert').getByRole('link', { name: 'Voir les approbations internes' }).click();
    const ask = async () => {
      await turn.locator('summary', { hasText: 'Demander l’approbation' }).click();
      await turn.getByRole('button', { name: 'Demander l’approbation' }).click();
      await turn.getByText('Avis attendu de : counsel@cabinet.example.').waitFor();
    };
    await ask();

    const counsel = await site.signedIn('counsel@cabinet.example', {
      language: 'en',
      size: 'phone',
      at: `/engagements/${id}/approvals`,
    });
    await counsel.getByText('Your word is awaited.').waitFor();
    await counsel.locator('summary', { hasText: 'Refuse' }).click();
    await counsel.getByRole('button', { name: 'Refuse', exact: true }).click();
    await counsel.getByText('Give a reason.').waitFor();
    await picture(counsel, 'approvals-en-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
    await counsel.getByLabel('Your reason, which your colleagues will read').fill('Le préavis est trop court.');
    await counsel.getByRole('button', { name: 'Refuse', exact: true }).click();
    await counsel.getByText('Your refusal is recorded.').waitFor();

    await ceo.reload();
    await turn.getByText('Le préavis est trop court.').waitFor();
    await ask();
    const lent = ceo.getByRole('region', { name: 'Rôles confiés dans ce dossier' });
    await lent.locator('summary', { hasText: 'Confier un rôle' }).click();
    await lent.getByRole('button', { name: 'Confier un rôle' }).click();
    await lent.getByText('Choisissez un jour.').waitFor();
    await lent.getByLabel('Dernier jour').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
    await lent.getByRole('button', { name: 'Confier un rôle' }).click();
    await lent.getByText('counsel@cabinet.example tient le rôle').waitFor();
    await picture(ceo, 'approvals-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await lent.getByRole('button', { name: 'Y mettre fin pour counsel@cabinet.example' }).click();
    await lent.getByText('Aucun rôle n’est confié.').waitFor();
    await counsel.reload();
    await counsel.getByRole('button', { name: 'Approve', exact: true }).click();
    await counsel.getByText('Your approval is recorded.').waitFor();
    await ceo.reload();
    await turn.getByText('Le brouillon, tel qu’il est enregistré, est approuvé.').waitFor();

    await counsel.locator('summary', { hasText: 'Choose who approves a turn' }).click();
    await counsel.getByRole('checkbox', { name: 'counsel@cabinet.example (' }).uncheck();
    await counsel.getByRole('button', { name: 'Choose who approves a turn' }).click();
    await counsel.getByText('Your choice is saved.').waitFor();
    expect(await counsel.getByText('No approval is asked for.').count()).toBe(2);
    await cast.ceo.browser.call('DELETE', `/api/engagements/${id}/draft-turn`, {});
  });

  it('let a side propose a mediation, and the other accept it, live', async () => {
    const ceo = await site.signedIn('ceo@startup.example', { at: `/engagements/${id}/actions` });
    const business = await site.signedIn('business@industrial.example', {
      language: 'en',
      at: `/engagements/${id}/actions`,
    });
    await business.getByRole('heading', { name: 'Mediation' }).waitFor();
    await ceo.locator('summary', { hasText: 'Proposer une médiation' }).click();
    await ceo.getByRole('button', { name: 'Proposer une médiation' }).click();
    await ceo.getByText('Donnez une raison.').waitFor();
    await picture(ceo, 'actions-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByRole('textbox', { name: 'Votre raison, que l’autre partie lira' }).fill('Nous tournons en rond.');
    await ceo.getByRole('button', { name: 'Proposer une médiation' }).click();
    await business.getByText('Jeune Pousse proposes a mediation.').waitFor(CHECK);
    await business.getByRole('button', { name: 'Accept the mediation' }).click();
    await ceo.getByText('Une médiation est en cours').waitFor(CHECK);
    await mediate(ceo, business);
    await ceo.goto(`/engagements/${id}/actions`);
    await ceo.getByLabel('par un accord', { exact: true }).check();
    await ceo.getByRole('button', { name: 'Mettre fin à la médiation' }).click();
    await ceo.locator('summary', { hasText: 'Proposer une médiation' }).waitFor(CHECK);
  });

  /** Both name a mediator, who reads what they share and writes to each apart; neither reads the other’s thread. */
  async function mediate(ceo: Page, business: Page) {
    await ceo.getByRole('link', { name: 'Désigner un médiateur' }).click();
    await ceo.locator('summary', { hasText: 'Désigner un médiateur' }).click();
    await ceo.getByRole('button', { name: 'Désigner un médiateur' }).click();
    await ceo.getByText('À remplir.').first().waitFor();
    expect(await ceo.getByText('À remplir.').count()).toBe(3);
    const form = ceo.getByRole('region', { name: 'Médiateur', exact: true });
    await form.getByLabel('Nom').fill('Ève Martin');
    await form.getByLabel('Organisme').fill('CMAP');
    await form.getByLabel('Adresse électronique').fill('eve@cmap.example');
    await ceo.getByRole('button', { name: 'Désigner un médiateur' }).click();
    await ceo.getByText('En attente de l’autre partie').waitFor(CHECK);
    await business.goto(`/engagements/${id}/outside`);
    await business.getByRole('button', { name: 'Accept Ève Martin', exact: true }).click();
    await ceo.getByText('Accès ouvert jusqu’au').waitFor(CHECK);
    await ceo.getByLabel('Votre message au médiateur seul').fill('Nous céderions sur le préavis.');
    await ceo.getByRole('button', { name: 'Envoyer au médiateur' }).click();
    await ceo.getByText('Nous céderions sur le préavis.').waitFor(CHECK);

    const eve = await site.signedIn('eve@cmap.example', { size: 'phone' });
    await eve.getByRole('link', { name: 'Jeune Pousse – Grand Groupe' }).click();
    await eve.getByText('Nous céderions sur le préavis.').waitFor(CHECK);
    await eve.getByText('Lu par Grand Groupe et par vous. Jeune Pousse n’en saura rien.').waitFor();
    await eve.getByLabel('Votre message à Grand Groupe seulement').fill('Que vous faut-il ?');
    await eve.getByRole('button', { name: 'Envoyer à Grand Groupe' }).click();
    await eve.getByText('Que vous faut-il ?').waitFor(CHECK);
    await picture(eve, 'mediator-fr-phone');
    expect(await faultsOfPage(eve)).toEqual([]);

    await business.reload();
    await business.getByText('Que vous faut-il ?').waitFor(CHECK);
    expect(await business.getByText('Nous céderions sur le préavis.').count()).toBe(0);
    await business.getByRole('heading', { name: 'What the programme did' }).waitFor();
    await picture(business, 'outside-en');
    expect(await faultsOfPage(business)).toEqual([]);
    await ceo.reload();
    await ceo.getByText('les clauses').first().waitFor(CHECK);
    expect(await ceo.getByText('Que vous faut-il ?').count()).toBe(0);
    await picture(ceo, 'outside-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
  }

  it('let the start-up invite an adviser, who reads and comments on intellectual property alone', async () => {
    const counsel = await site.signedIn('counsel@cabinet.example', { size: 'phone', at: `/engagements/${id}/outside` });
    await counsel.locator('summary', { hasText: 'Inviter un conseiller' }).click();
    await counsel.getByLabel('Nom').fill('Marie Curie');
    await counsel.getByLabel('Organisme').fill('INPI');
    await counsel.getByLabel('Adresse électronique').fill('marie@inpi.example');
    await counsel.getByLabel('Accès jusqu’au').fill(inDays(20));
    await counsel.getByRole('button', { name: 'Inviter un conseiller' }).click();
    await counsel.getByText('Marie Curie', { exact: true }).waitFor(CHECK);
    const marie = await site.signedIn('marie@inpi.example', { language: 'en' });
    await marie.getByRole('link', { name: 'Jeune Pousse – Grand Groupe' }).click();
    await marie.getByRole('heading', { name: 'Title beta' }).waitFor(CHECK);
    expect(await marie.getByRole('heading', { name: 'Title alpha' }).count()).toBe(0);
    await marie.getByLabel('Your advice, which both parties will read').fill('File before you show it.');
    await marie.getByRole('button', { name: 'Send to all' }).click();
    await marie.getByText('File before you show it.').waitFor(CHECK);
    await picture(marie, 'adviser-en');
    expect(await faultsOfPage(marie)).toEqual([]);
    await counsel.reload();
    await counsel.getByText('File before you show it.').waitFor(CHECK);
    await picture(counsel, 'outside-fr-phone');
    expect(await faultsOfPage(counsel)).toEqual([]);
    await counsel.getByRole('button', { name: 'Mettre fin à l’intervention de Marie Curie' }).click();
    await counsel.locator('summary', { hasText: 'Inviter un conseiller' }).waitFor(CHECK);
    await marie.reload();
    await marie.getByRole('heading', { name: 'Page not found' }).waitFor(CHECK);
  });

  it('let an administrator close an account and open it again, and read nothing of what is negotiated', async () => {
    await site.rig.signedIn('admin@programme.example');
    const admin = await findPersonByEmail(site.rig.t.db, site.rig.t.keyring, 'admin@programme.example');
    if (admin !== null) await setStaffRole(site.rig.t.db, admin, 'admin-platform');
    const page = await site.signedIn('admin@programme.example', { size: 'phone' });
    await page.getByRole('heading', { name: 'Comptes' }).waitFor(CHECK);
    await page
      .getByRole('navigation', { name: 'Navigation principale' })
      .getByRole('link', { name: 'Comptes' })
      .waitFor();
    expect(await page.getByRole('link', { name: 'Programme', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Déconnecter admin@programme.example partout' }).waitFor();
    expect(await page.getByRole('button', { name: 'Fermer le compte de admin@programme.example' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Fermer le compte de delegate@industrial.example' }).click();
    await page.getByRole('button', { name: 'Oui, fermer le compte de delegate@industrial.example' }).click();
    await page.getByText('Compte fermé le').waitFor(CHECK);
    expect((await cast.delegate.browser.get('/api/me')).statusCode).toBe(401);
    await picture(page, 'administration-fr-phone');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rouvrir le compte de delegate@industrial.example' }).click();
    await page.getByRole('button', { name: 'Fermer le compte de delegate@industrial.example' }).waitFor(CHECK);
    await cast.delegate.browser.signIn(cast.delegate.email);
    await page.goto(`/engagements/${id}`);
    await page.getByRole('heading', { name: 'Page introuvable' }).waitFor(CHECK);
  });

  it('let lawyers return the text with a point, then approve it, and both sign, one of them by keyboard alone: to the agreement', async () => {
    const at = `/api/engagements/${id}`;
    await settle(cast, at);
    const lawyer = await site.signedIn('lawyer@industrial.example', { at: `/engagements/${id}/review` });
    await lawyer.getByRole('heading', { name: 'Texte du mémorandum' }).waitFor();
    await picture(lawyer, 'review-fr');
    expect(await faultsOfPage(lawyer)).toEqual([]);
    await lawyer.locator('summary', { hasText: 'Renvoyer avec des points' }).click();
    await lawyer.getByRole('button', { name: 'Renvoyer le texte' }).click();
    await lawyer.getByText('Dites ce qui ne va pas dans chaque point.').waitFor();
    expect(await faultsOfPage(lawyer)).toEqual([]);
    await lawyer.getByRole('button', { name: 'Approuver ce texte' }).click();
    await lawyer.getByText('Votre partie a approuvé ce texte.').waitFor(CHECK);
    const counsel = await site.signedIn('counsel@cabinet.example', { language: 'en', at: `/engagements/${id}/review` });
    await counsel.getByRole('button', { name: 'Approve this text' }).click();
    await counsel.getByText('The review is over.').waitFor(CHECK);
    await delegateVerified(cast, at);

    const ceo = await site.signedIn('ceo@startup.example', { size: 'phone', at: `/engagements/${id}/sign` });
    await ceo.getByText('Signature de test, sans valeur').waitFor();
    await ceo.getByRole('button', { name: 'Déclarer ce pouvoir' }).click();
    await ceo.getByText('Donnez votre qualité.').waitFor();
    await picture(ceo, 'power-fr-phone');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByLabel('Votre qualité').fill('Présidente');
    await ceo.getByRole('button', { name: 'Déclarer ce pouvoir' }).click();
    await ceo.getByText('… à vérifier par l’autre partie').waitFor(CHECK);
    await lawyer.goto(`/engagements/${id}/sign`);
    await lawyer.getByRole('button', { name: 'Ce pouvoir est vérifié' }).waitFor();
    await picture(lawyer, 'power-judge-fr');
    expect(await faultsOfPage(lawyer)).toEqual([]);
    await lawyer.getByRole('button', { name: 'Ce pouvoir est vérifié' }).click();
    await lawyer.getByText('✓ pouvoir vérifié').nth(1).waitFor(CHECK);
    const standing = (status: string) =>
      cast.officer.post(`/api/companies/${cast.industrial}/standing`, { body: { status, note: 'BODACC A, n° 12' } });
    await standing('receivership');
    await ceo.reload();
    await confirm(site, ceo, 'ceo@startup.example');
    await ceo.getByText(/redressement judiciaire.*\(R79\)/).waitFor(CHECK);
    await ceo.getByLabel(/J’ai lu le document/).check();
    expect(await ceo.getByRole('button', { name: 'Signer', exact: true }).isDisabled()).toBe(true);
    await ceo.getByLabel('Vous signez en connaissance de cause : dites pourquoi').fill('L’administrateur signe aussi.');
    await picture(ceo, 'sign-fr-phone');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByRole('button', { name: 'Signer', exact: true }).click();
    await ceo.getByText('Votre signature est apposée.').waitFor(CHECK);
    await standing('active');
    const delegate = await site.visitor();
    const chain = { order: 'parallel', approvers: [cast.lawyer.person], needed: 1 };
    await cast.delegate.browser.call('PUT', `${at}/approvals/signature`, { body: chain });
    await signInByKeyboard(site, delegate, 'delegate@industrial.example');
    await delegate.getByText('Ce qui m’attend').waitFor();
    await pressOn(delegate, 'Signer');
    await signByKeyboard(site, delegate, 'delegate@industrial.example', 'sign-fr');
    await delegate.getByRole('alert').getByRole('link', { name: 'Voir les approbations internes' }).waitFor();
    await pressOn(delegate, 'Voir les approbations internes');
    await delegate.locator('summary', { hasText: 'Demander l’approbation' }).waitFor();
    await pressOn(delegate, 'Demander l’approbation');
    await pressOn(delegate, 'Demander l’approbation');
    await delegate.getByText('L’approbation est demandée.').waitFor();
    await lawyer.goto(`/engagements/${id}/approvals`);
    await lawyer.getByRole('button', { name: 'Approuver', exact: true }).click();
    await lawyer.getByText('Votre accord est enregistré.').waitFor();
    await delegate.reload();
    await delegate.getByRole('link', { name: 'Aller à la signature' }).waitFor();
    await pressOn(delegate, 'Aller à la signature');
    await signByKeyboard(site, delegate, 'delegate@industrial.example', 'sign-approved-fr');
    await delegate.getByText('l’accord est en vigueur').waitFor(CHECK);
    await picture(delegate, 'signed-fr');
    expect(await faultsOfPage(delegate)).toEqual([]);
    const saved = delegate.waitForEvent('download');
    await delegate.getByRole('button', { name: 'Télécharger l’accord signé (PDF)' }).click();
    expect((await saved).suggestedFilename()).toBe('agreement.pdf');
  }, 120_000);

  it('give the complete dossier as one file, which says what it holds and proves it', async () => {
    const page = await site.signedIn('counsel@cabinet.example', {
      language: 'en',
      size: 'phone',
      at: `/engagements/${id}/documents`,
    });
    const saved = page.waitForEvent('download');
    const making = { status: 202, headers: { 'retry-after': '0.2' }, json: { status: 'queued' } };
    await page.route('**/documents/dossier.zip?*', (route) => route.fulfill(making), { times: 1 });
    await page.getByRole('button', { name: 'Complete dossier (ZIP)' }).click();
    await page.getByText('being prepared…').waitFor();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^dossier-[0-9a-f-]{36}\.zip$/);
    const ready = page.getByText(/✓ ready \(\d/).last();
    await ready.waitFor();
    await ready.scrollIntoViewIfNeeded();
    await picture(page, 'dossier-zip-en-phone');
    expect(await faultsOfPage(page)).toEqual([]);
    const files = unzipSync(readFileSync(await download.path()));
    const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(textOf(files, 'manifest.json'));
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'manifest.json')
        .sort(),
    );
    for (const { path, sha256 } of manifest.files) {
      const found = createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex');
      expect([path, found]).toEqual([path, sha256]);
    }
    for (const path of [
      'README.txt',
      'agreement/agreement.pdf',
      'journal/journal.json',
      'redlines/fr/redline-fr-02-03.docx',
      'versions/en/memorandum-en-03.docx',
      'versions/fr/memorandum-fr-03.pdf',
    ]) {
      expect(Object.keys(files)).toContain(path);
    }
    // As a file of one's own: under no policy of the site's.
    await page.goto('about:blank');
    await page.setContent(textOf(files, 'summary-fr.html'));
    await page.getByRole('heading', { name: 'Synthèse de la collaboration' }).waitFor();
    await picture(page, 'dossier-summary-fr-phone');
    expect(await faultsOfPage(page)).toEqual([]);
  });
});

async function acceptance(cast: Cast, at: string, clause: string) {
  const { items } = (await cast.business.browser.get(`${at}/clauses`)).json<{
    items: { clause: string; rev: number; proposal: { sha256: string } }[];
  }>();
  const found = items.find((item) => item.clause === clause);
  return { kind: 'accept', clause, selectionSha256: found?.proposal.sha256, clauseRev: found?.rev };
}

/** The start-up accepts what stands, and its counsel freezes the text. */
async function settle(cast: Cast, at: string): Promise<void> {
  const rev = async () => (await cast.ceo.browser.get(at)).json<{ rev: number }>().rev;
  const turn = await cast.ceo.browser.act(`${at}/turns`, await rev(), { moves: [await acceptance(cast, at, 'alpha')] });
  expect(turn.statusCode, turn.body).toBe(200);
  const freeze = await cast.counsel.browser.act(`${at}/freeze`, await rev(), {});
  expect(freeze.statusCode, freeze.body).toBe(200);
}

/** From the sign-in page to what awaits one, without a pointer. */
async function signInByKeyboard(site: Site, page: Person, email: string): Promise<void> {
  await page.goto('/sign-in');
  await typeIn(page, /^Adresse électronique/, email);
  const code = await mailedCode(site.url, email, () => page.keyboard.press('Enter'));
  await page.getByLabel('Code à six chiffres').waitFor();
  await typeIn(page, /^Code à six chiffres/, code);
  await page.keyboard.press('Enter');
}

/** The identity confirmed, the box ticked, the signature given, without a pointer. */
async function signByKeyboard(site: Site, page: Person, email: string, shot: string): Promise<void> {
  await page.getByRole('heading', { name: 'Confirmez que c’est vous' }).waitFor();
  const confirmed = page.getByText('Identité confirmée');
  await confirmed.or(page.getByRole('button', { name: 'Recevoir un code' })).waitFor();
  if (!(await confirmed.isVisible())) {
    const code = await mailedCode(site.url, email, () => pressOn(page, 'Recevoir un code'));
    await page.getByLabel('Code à six chiffres').waitFor();
    await typeIn(page, /^Code à six chiffres/, code);
    await page.keyboard.press('Enter');
    await confirmed.waitFor(CHECK);
  }
  await picture(page, shot);
  expect(await faultsOfPage(page)).toEqual([]);
  await pressOn(page, /^J’ai lu le document/, 'Space');
  await pressOn(page, 'Signer');
}

async function confirm(site: Site, page: Person, email: string): Promise<void> {
  await page.getByRole('heading', { name: 'Confirmez que c’est vous' }).waitFor();
  const send = page.getByRole('button', { name: 'Recevoir un code' });
  if (await send.isVisible()) {
    const code = await mailedCode(site.url, email, () => send.click());
    await page.getByLabel('Code à six chiffres').fill(code);
    await page.getByRole('button', { name: 'Valider le code' }).click();
  }
  await page.getByText('Identité confirmée').waitFor(CHECK);
}

function textOf(files: Readonly<Record<string, Uint8Array>>, path: string): string {
  return strFromU8(files[path] ?? new Uint8Array());
}

function bearer(secret: string | null) {
  return { authorization: `Bearer ${secret}` };
}
