import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { type Cast, gatherCast } from '../http/support/cast.ts';
import { testLibrary } from '../http/support/rig.ts';
import { type SignedSample, signedSample } from '../signature/signed-sample.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { mailedCode, openSite, type Site } from './support/site.ts';

const { guides } = loadLibrary(templatesFolder('memorandum'));
const { library: nda } = loadLibrary(templatesFolder('nda'));
if (nda === null) throw new Error('the templates have faults');

describe.skipIf(chromiumPath() === null)('the pages for anybody', () => {
  let site: Site;
  let cast: Cast;
  let sample: SignedSample;
  beforeAll(async () => {
    sample = await signedSample();
    const memorandum = testLibrary();
    site = await openSite({
      verify: (bytes) => sample.verify(bytes),
      libraries: {
        current: async () => ({ memorandum, nda, guides }),
        byHash: async (hash) => (hash === memorandum.hash ? memorandum : null),
      },
    });
    cast = await gatherCast(site.rig);
  });
  afterEach(() => site.closePages());
  afterAll(async () => {
    await site.close();
    await sample.dispose();
  });

  it('are looked at with every fault in mind: one in the dark alone, one that is folded, one that is too wide', async () => {
    const page = await site.visitor();
    await page.setContent(`<!doctype html><html lang="fr"><head><title>Fautes plantées</title><style>
      body { background: #fff; color: #111 } .quiet { color: #444 }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
    </style></head><body><main><h1>Fautes plantées</h1>
      <p class="quiet">Lisible le jour</p>
      <details><summary>Replié</summary><p style="background: #fff; color: #ddd">Pâle sur blanc</p></details>
      <p style="width: 500px" id="wide">Trop large</p></main></body></html>`);
    const faults = await faultsOfPage(page);
    expect(faults.filter((fault) => fault.includes('Lisible le jour'))).toEqual([
      expect.stringMatching(/^in the dark, color-contrast: /),
    ]);
    expect(faults.filter((fault) => fault.includes('Pâle sur blanc'))).toContainEqual(
      expect.stringMatching(/^color-contrast: /),
    );
    expect(faults.filter((fault) => fault.startsWith('reflow: '))).toEqual([expect.stringContaining('id="wide"')]);
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it('judge a signed PDF without an account and without script, revision by revision', async () => {
    const pdf = sample.twice;
    const page = await site.visitor({ script: false });
    await page.goto('/verify');
    await page.getByLabel('Le PDF à vérifier').setInputFiles(file('accord.pdf', pdf));
    await picture(page, 'verify-fr');
    await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
    await page.getByRole('heading', { name: 'Révision par révision' }).waitFor();
    await page.getByText('Le texte signé est intact').first().waitFor();
    await picture(page, 'verify-read-fr');

    const phone = await site.visitor({ language: 'en', size: 'phone' });
    await phone.goto('/verify');
    const broken = Buffer.from(pdf);
    broken[Math.floor(pdf.length / 3)] = (broken[Math.floor(pdf.length / 3)] ?? 0) ^ 1;
    await phone.getByLabel('The PDF to verify').setInputFiles(file('accord.pdf', broken));
    await phone.getByRole('button', { name: 'Verify', exact: true }).click();
    await phone.getByText('✗ Document not valid').waitFor();
    await picture(phone, 'verify-invalid-phone');
    expect(await faultsOfPage(phone)).toEqual([]);
    await phone.getByLabel('Verify another PDF').setInputFiles(file('note.pdf', Buffer.from('hello')));
    await phone.getByRole('button', { name: 'Verify', exact: true }).click();
    await phone.getByRole('alert').waitFor();
    expect(await faultsOfPage(phone)).toEqual([]);
  });

  it('let an industrial publish a call, a start-up answer it, and the industrial choose', async () => {
    const business = await site.signedIn(cast.business.email, { at: '/calls' });
    await business.getByText('Aucun appel n’est publié').waitFor();
    await business.getByRole('link', { name: 'Publier un appel' }).click();
    await business.getByRole('button', { name: 'Enregistrer et relire' }).click();
    await business.getByText('Donnez un titre.').waitFor();
    expect(await faultsOfPage(business)).toEqual([]);
    await business.getByLabel('Titre de l’appel').fill('Capteurs sobres pour l’air comprimé');
    await business
      .getByLabel('Le besoin')
      .fill('Nos ateliers perdent un quart de leur air comprimé.\n\nNous cherchons à le voir.');
    await business.getByLabel('Filière').selectOption({ label: 'Nouveaux systèmes énergétiques' });
    await business.getByLabel('Dernier jour pour répondre').fill('2099-06-30');
    await business.getByRole('button', { name: 'Enregistrer et relire' }).click();
    await business.getByText('Brouillon enregistré').waitFor();
    await picture(business, 'call-draft-fr');
    await business.getByRole('button', { name: 'Publier cet appel' }).click();
    await business.getByText('L’appel est public.').waitFor();
    expect(await faultsOfPage(business)).toEqual([]);

    const anybody = await site.visitor({ script: false, size: 'phone' });
    await anybody.goto('/calls');
    await picture(anybody, 'calls-phone');
    await anybody.getByRole('link', { name: 'Capteurs sobres pour l’air comprimé' }).click();
    await anybody.getByText('jusqu’au 30 juin 2099').waitFor();
    const address = new URL(anybody.url()).pathname;

    const ceo = await site.signedIn(cast.ceo.email);
    const refused: string[] = [];
    ceo.on('console', (message) => void refused.push(message.text()));
    await ceo.goto(address);
    await picture(ceo, 'call-fr');
    // The data for search engines is a block that no policy speaks of, for nothing runs it.
    expect(await ceo.locator('script[type="application/ld+json"]').count()).toBe(1);
    expect(refused).toEqual([]);
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByRole('link', { name: 'Répondre à cet appel' }).click();
    await ceo.getByLabel('Votre projet en une ligne').fill('Écouter les fuites');
    await ceo.getByLabel('Ce que vous proposez').fill('Un capteur à trente euros.\n\nUn essai de huit semaines.');
    await picture(ceo, 'apply-fr');
    expect(await faultsOfPage(ceo)).toEqual([]);
    await ceo.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    await ceo.getByRole('link', { name: 'La relire' }).click();
    await ceo.getByRole('heading', { name: 'Écouter les fuites' }).waitFor();

    const engagement = new URL(ceo.url()).pathname;
    await business.goto(engagement);
    await business.getByRole('button', { name: 'Déclarer recevable' }).click();
    await business.getByRole('button', { name: 'Présélectionner' }).click();
    await business.getByText('✓ présélectionnée').waitFor();
    await business.locator('summary', { hasText: 'Noter une rencontre' }).click();
    await picture(business, 'application-fr');
    expect(await faultsOfPage(business)).toEqual([]);
    await business.getByRole('button', { name: 'Retenir cette candidature' }).click();
    await business.getByText('La candidature est retenue').waitFor();
    await agreeOnConfidentiality({ cast, url: site.url, ceo, business }, engagement);
  });

  it('say what is accessible and what is not, list guides, examples and offers, and answer 404 and 422 as pages', async () => {
    const officer = await site.rig.officer();
    const made = await officer.post('/api/monitoring/offers', {
      body: {
        title: { fr: 'Diagnostic de propriété intellectuelle', en: 'Intellectual property review' },
        operator: 'INPI',
        audience: 'startup',
        url: 'https://programme.example/diagnostic',
        source: `https://programme.example/${'catalogue-'.repeat(8)}`,
        checkedOn: '2026-01-05',
        validFrom: '2026-01-01',
        validTo: '2099-12-31',
      },
    });
    expect(made.statusCode, made.body).toBe(201);
    const page = await site.visitor();
    for (const path of [
      '/accessibility',
      '/privacy',
      '/directory',
      '/guides',
      '/examples',
      '/examples/seaweed-film?lang=en',
      '/examples/points-heating?lang=fr',
      '/offers',
      '/indicators',
      '/nowhere?lang=en',
    ]) {
      await page.goto(path);
      await picture(page, `public-${path.slice(1).replaceAll(/\W/g, '-')}`);
      expect([path, await faultsOfPage(page)]).toEqual([path, []]);
    }
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });
});

/** The form says what is missing; a text that is sent is read and signed by both, each in their own window. */
async function agreeOnConfidentiality(
  { cast, url, ceo, business }: { cast: Cast; url: string; ceo: Page; business: Page },
  address: string,
): Promise<void> {
  await business.getByRole('button', { name: 'Préparer un accord de confidentialité' }).click();
  await business.getByRole('button', { name: 'Envoyer cet accord' }).click();
  await business.getByRole('alert').getByRole('link').first().waitFor();
  await picture(business, 'nda-form-fr');
  expect(await faultsOfPage(business)).toEqual([]);
  const at = `/api${address.replace(/\/application$/, '')}`;
  const [preset] = nda?.presets ?? [];
  if (nda === null || preset === undefined) throw new Error('the agreement has no preset');
  const { rev } = (await cast.business.browser.get(at)).json<{ rev: number }>();
  const { clauses, facts } = presetSelection(nda, preset);
  const sent = await cast.business.browser.act(`${at}/nda`, rev, { clauses, facts });
  expect(sent.statusCode, sent.body).toBe(200);
  for (const page of [ceo, business]) {
    await page.getByText('a envoyé un accord').waitFor();
    await page.getByRole('heading', { name: 'Texte du mémorandum' }).waitFor();
    const { email } = page === ceo ? cast.ceo : cast.business;
    const code = await mailedCode(url, email, () => page.getByRole('button', { name: 'Recevoir un code' }).click());
    await page.getByLabel('Code à six chiffres').fill(code);
    await page.getByRole('button', { name: 'Valider le code' }).click();
    await page.getByRole('button', { name: 'Signer l’accord de confidentialité' }).click();
    await page.getByText('✓ a signé').first().waitFor();
    if (page === ceo) await picture(page, 'nda-signed-once-fr');
    expect(await faultsOfPage(page)).toEqual([]);
  }
  await ceo.getByText('L’accord est signé par les deux').waitFor();
}

function file(name: string, bytes: Uint8Array) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
}
