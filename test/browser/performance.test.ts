import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngagementId } from '../../src/domain/ids.ts';
import { type Cast, gatherCast, opened, propose, type Somebody } from '../http/support/cast.ts';
import { powersVerified } from '../http/support/powers.ts';
import { EVIDENCE, ONE_MILESTONE } from '../support/performed.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { openSite, type Site } from './support/site.ts';

const RECORD = { name: 'releve.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 un relevé') };

describe.skipIf(chromiumPath() === null)('what follows the signatures', () => {
  let site: Site;
  let cast: Cast;
  let page: string;
  beforeAll(async () => {
    site = await openSite();
    site.rig.engagements.plan = {
      ...ONE_MILESTONE,
      publications: { review: { days: 30 }, maxDelayMonths: 6, silenceIsConsent: true },
      conditions: [{ id: 'public-aid', kind: 'public-aid', by: null }],
    };
    cast = await gatherCast(site.rig);
    page = await signedByAll(cast);
  });
  afterAll(() => site.close());

  it('leads from the condition to the milestone, reported with its record, and to the decision after the pilot', async () => {
    const founder = await site.signedIn('ceo@startup.example', { at: page });
    await founder.getByRole('heading', { name: 'Avant de commencer' }).waitFor();
    await founder.locator('summary', { hasText: 'Remplie' }).click();
    await founder.getByRole('button', { name: 'Remplie : aide publique accordée' }).click();
    await founder.getByText('Choisissez le fichier.').waitFor();
    await founder.getByLabel('Le document qui le prouve').setInputFiles(RECORD);
    await founder.getByRole('button', { name: 'Remplie : aide publique accordée' }).click();
    await founder.locator('summary', { hasText: 'Annoncer une venue' }).click();
    await founder.getByRole('button', { name: 'Annoncer une venue' }).click();
    await founder.getByText('À remplir.').first().waitFor();
    const day = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await founder.getByLabel('Site', { exact: true }).fill('Aciérie, ligne 2');
    await founder.getByLabel('Personnes').fill('Ana Visiteuse\nLuc Visiteur');
    for (const name of ['Premier jour', 'Dernier jour']) await founder.getByLabel(name, { exact: true }).fill(day);
    await founder.getByRole('button', { name: 'Annoncer une venue' }).click();
    await founder.getByText('Aciérie, ligne 2 : Ana Visiteuse, Luc Visiteur').waitFor();
    await founder.getByLabel('Site', { exact: true }).waitFor({ state: 'hidden' });
    await founder.locator('summary', { hasText: 'Déclarer une invention' }).click();
    await founder.getByLabel('Titre de l’invention').fill('Buse à deux fentes');
    await founder.getByLabel('Connue de vous depuis le').fill('2026-11-02');
    await founder.getByRole('button', { name: 'Déclarer une invention' }).click();
    await founder.getByText('Buse à deux fentes').waitFor();
    await founder.locator('summary', { hasText: 'Soumettre un projet de publication' }).click();
    await founder.getByLabel('Titre de la publication').fill('Mesurer à mille degrés');
    await founder.getByLabel('Revue, conférence ou site').fill('Revue de métallurgie');
    await founder.getByLabel('Date prévue').fill(day);
    await founder.getByRole('button', { name: 'Soumettre un projet de publication' }).click();
    await founder.getByText('Mesurer à mille degrés (Revue de métallurgie)').waitFor();
    await founder.locator('summary', { hasText: 'Remettre le rapport' }).click();
    await founder.getByLabel('Critère 1').check();
    await founder.getByLabel('Critère 2').check();
    await founder.getByLabel('Le relevé des mesures').setInputFiles(RECORD);
    await picture(founder, 'performance-fr');
    expect(await faultsOfPage(founder)).toEqual([]);
    await founder.getByRole('button', { name: 'Remettre le rapport' }).click();
    await founder.getByText(/rapport remis, décision attendue/).waitFor();

    const business = await site.signedIn('business@industrial.example', { size: 'phone', at: page });
    await business.locator('summary', { hasText: 'Attendre ces personnes' }).click();
    await business.getByRole('button', { name: 'Attendre ces personnes' }).click();
    await business.getByText('✓ attendue').waitFor();
    await business.locator('summary', { hasText: 'Répondre sur cette publication' }).click();
    await business.getByLabel('demander un report').check();
    await business.getByLabel('Reporter jusqu’au').waitFor();
    await business.locator('summary', { hasText: 'Décider' }).click();
    await business.getByRole('button', { name: 'Décider' }).click();
    await business.getByText('Le pilote se poursuit').first().waitFor();
    await picture(business, 'performance-fr-phone');
    expect(await faultsOfPage(business)).toEqual([]);
    await founder.getByRole('heading', { name: 'La suite du pilote' }).waitFor();
  });

  it('is reached from the engagement, where force majeure may suspend it, and shows staff no way that is closed to them', async () => {
    const engagement = page.replace(/\/execution$/, '');
    const founder = await site.signedIn('ceo@startup.example', { at: engagement });
    await founder.getByRole('link', { name: 'Exécution' }).click();
    await founder.getByRole('heading', { name: 'Jalons' }).waitFor();
    await founder.getByRole('link', { name: 'Autres actes' }).click();
    await founder.locator('summary', { hasText: 'Demander la pause' }).click();
    await founder.getByLabel('Cause').selectOption({ label: 'force majeure' });
    await picture(founder, 'performance-actions-fr');
    expect(await faultsOfPage(founder)).toEqual([]);
    expect(await founder.getByRole('heading', { name: 'Se retirer' }).count()).toBe(0);

    const officer = await site.signedIn('officer@programme.example', { at: engagement });
    await officer.getByRole('heading', { name: 'Où en est-on ?' }).waitFor();
    expect(await officer.getByRole('link', { name: /Documents|Autres actes/ }).count()).toBe(0);
    expect(await officer.getByText('deadlines.').count()).toBe(0);
  });

  it('is asked after months later, where the programme’s officer says what the programme knows', async () => {
    const at = `/api${page.replace(/\/execution$/, '')}`;
    for (const who of [cast.business, cast.ceo]) {
      const { rev } = await read(who, at);
      await act(who, `${at}/pilot/conversion`, rev, { form: 'order', evidenceSha256: EVIDENCE });
    }
    await site.rig.engagements.letPass(page.split('/')[2] as EngagementId, 185);
    const officer = await site.signedIn('officer@programme.example');
    await officer.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await officer.goto(`/programme${page.replace(/\/execution$/, '')}`);
    await officer.locator('summary', { hasText: 'Répondre' }).click();
    await officer.getByLabel('Qu’est devenu le projet ?').selectOption('in-use');
    await picture(officer, 'programme-follow-up-fr');
    expect(await faultsOfPage(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Répondre' }).click();
    await officer.getByText('le programme :').waitFor();
    expect(await officer.getByRole('button', { name: 'Répondre' }).count()).toBe(0);
  });
});

/** Agreed, frozen, approved and signed through the API. Gives the page on the performance. */
async function signedByAll(cast: Cast): Promise<string> {
  const { at, engagement, rev } = await opened(cast);
  const offer = await act(cast.ceo, `${at}/turns`, rev, { moves: [propose('alpha'), propose('beta')] });
  const { items } = (await cast.business.browser.get(`${at}/clauses`)).json<{
    items: { clause: string; rev: number; proposal: { sha256: string } }[];
  }>();
  const moves = items.map(({ clause, rev: clauseRev, proposal }) => ({
    kind: 'accept',
    clause,
    selectionSha256: proposal.sha256,
    clauseRev,
  }));
  await act(cast.lawyer, `${at}/freeze`, await act(cast.business, `${at}/turns`, offer, { moves }));
  const frozen = await read(cast.ceo, at);
  const { textSha256 } = frozen.frozen;
  await act(cast.lawyer, `${at}/approvals`, await act(cast.counsel, `${at}/approvals`, frozen.rev, { textSha256 }), {
    textSha256,
  });
  await powersVerified(cast, at);
  for (const signatory of [cast.ceo, cast.delegate]) {
    await signatory.browser.refresh(signatory.email);
    const { documentSha256, rev: now } = await read(signatory, at);
    await act(signatory, `${at}/signatures`, now, { textSha256, documentSha256 });
  }
  return `/engagements/${engagement}/execution`;
}

async function act(who: Somebody, path: string, rev: number, body?: unknown): Promise<number> {
  const reply = await who.browser.act(path, rev, body);
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json<{ rev: number }>().rev;
}

async function read(who: Somebody, at: string) {
  const reply = await who.browser.get(at);
  return reply.json<{ rev: number; documentSha256: string; frozen: { textSha256: string } }>();
}
