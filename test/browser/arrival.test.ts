import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from '../http/support/cast.ts';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { mailedCode, openSite, type Site, signIn } from './support/site.ts';

describe.skipIf(chromiumPath() === null)('somebody who joins', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  it('declares a company: its number is judged while it is typed', async () => {
    const page = await site.signedIn('nadia@example.org', { at: '/company' });
    const siren = page.getByLabel('Numéro SIREN');
    await siren.fill('732 829 321');
    await page.getByText('sa clé de contrôle ne tombe pas juste').waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
    await picture(page, 'company-wrong-siren-fr');
    await siren.fill('732 829 320');
    await page.getByText('La clé de contrôle de ce numéro est juste.').waitFor();
    await page.getByRole('heading', { name: 'Ce que dit le registre' }).waitFor();
    const name = page.getByLabel('Raison sociale');
    expect(await name.inputValue(), 'the register fills it in').toBe('JEUNE POUSSE');
    expect(await faultsOfPage(page)).toEqual([]);
    await picture(page, 'company-card-fr');
    await siren.fill('900000035');
    await page.getByText('cette entreprise a cessé son activité').waitFor();
    await siren.fill('443061841');
    await page.getByText('Le registre ne montre aucune entreprise').waitFor();
    expect(await name.inputValue(), 'whom it does not know').toBe('');
    await siren.fill('732 829 320 00074');
    await name.fill('Brise Légère');
    await page.getByText('Le registre la nomme JEUNE POUSSE').waitFor();
    await page.getByLabel('Votre prénom et votre nom').fill('Nadia Benali');
    await page.getByLabel('Dirigeant ou fondatrice').check();
    await picture(page, 'company-fr');
    await page.getByRole('button', { name: 'Déclarer mon entreprise' }).click();
    await page.getByText('vous pouvez commencer').waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('invites a colleague, who comes by the mailed link, signs in, and is a member', async () => {
    const host = await site.signedIn('nadia@example.org', { at: '/account' });
    await host.getByText('Inviter un collègue ou un conseil').click();
    await host.getByLabel('Son adresse électronique').fill('maitre@example.org');
    await host.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await host.getByText('L’invitation est partie').waitFor();
    await picture(host, 'account-fr');
    expect(await faultsOfPage(host)).toEqual([]);

    const guest = await site.visitor({ language: 'en', size: 'phone' });
    await guest.goto(await invitationLink(site, 'maitre@example.org'));
    await guest.getByText('Sign in first').waitFor();
    expect(await faultsOfPage(guest)).toEqual([]);
    await guest.getByRole('link', { name: 'Sign in and continue' }).click();
    await signIn(guest, site.url, 'maitre@example.org');
    await guest.getByLabel('Your first and last name').fill('Jean Martin');
    await picture(guest, 'invitation-en-phone');
    await guest.getByRole('button', { name: 'Join the company' }).click();
    await guest.getByText('you now act for this company').waitFor();
    await guest.goto('/account');
    await guest.getByRole('heading', { name: 'Brise Légère' }).waitFor();
  });

  it('describes its start-up in the directory, where anybody finds it', async () => {
    const page = await site.signedIn('nadia@example.org');
    await site.rig.t.owner`
      update memberships set verified_at = now(), verified_by = person_id
       where verified_at is null and roles @> array['su-ceo'] and standing = 'active'`;
    await page.goto('/account');
    await page.getByRole('link', { name: 'Tenir la fiche de l’annuaire' }).first().click();
    await page.getByRole('heading', { name: 'Fiche de l’annuaire' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Choisissez de une à cinq filières.').waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByLabel('Votre solution').fill('Des voiles qui se règlent seules.');
    await page.getByLabel('Industriels de la mer').check();
    await page.getByLabel('Maturité (TRL)').selectOption('7');
    await picture(page, 'profile-form-fr');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('link', { name: 'La voir dans l’annuaire' }).click();
    await page.getByRole('heading', { name: 'Brise Légère' }).waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
    const visitor = await site.visitor({ size: 'phone' });
    await visitor.goto('/directory?lang=fr');
    await visitor.getByLabel('Filière').selectOption({ label: 'Industriels de la mer' });
    await visitor.getByRole('button', { name: 'Chercher' }).click();
    await visitor.getByRole('link', { name: 'Brise Légère' }).waitFor();
    await picture(visitor, 'directory-fr-phone');
    expect(await faultsOfPage(visitor)).toEqual([]);
  });

  it('may have names and texts of any length: nothing is cut, nothing scrolls sideways', async () => {
    const page = await site.signedIn('longue@example.org', { size: 'phone' });
    const [companyName, personName, word] = [`Compagnie${'x'.repeat(140)}`, `Anne${'y'.repeat(90)}`, 'z'.repeat(1_400)];
    await page.goto('/company');
    await page.getByLabel('Numéro SIREN').fill('443061841');
    await page.getByLabel('Raison sociale').fill(companyName);
    await page.getByLabel('Votre prénom et votre nom').fill(personName);
    await page.getByLabel('Dirigeant ou fondatrice').check();
    await page.getByRole('button', { name: 'Déclarer mon entreprise' }).click();
    await page.getByText('vous pouvez commencer').waitFor();
    await site.rig.t
      .owner`update memberships set verified_at = now(), verified_by = person_id where verified_at is null`;
    await page.goto('/account');
    await page.getByRole('heading', { name: companyName }).waitFor();
    await picture(page, 'account-long-fr-phone');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.getByRole('link', { name: 'Tenir la fiche de l’annuaire' }).click();
    await page.getByLabel('Votre solution').fill(word);
    await page.getByLabel('Bois').check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('link', { name: 'La voir dans l’annuaire' }).click();
    await page.getByText(word).waitFor();
    await picture(page, 'profile-long-fr-phone');
    expect(await faultsOfPage(page)).toEqual([]);
    await page.goto('/directory?lang=fr');
    await page.getByRole('link', { name: companyName }).waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('takes all that is held about them as a file, and erases their account', async () => {
    const page = await site.signedIn('passage@example.org', { at: '/account' });
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger mes données' }).click();
    const held = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
    expect(held.account.contact.email).toBe('passage@example.org');
    await page.getByLabel('Ce qui se passe sans rien vous demander').selectOption('none');
    await page.getByLabel('Langue des courriels').selectOption('fr');
    await page.getByRole('button', { name: 'Garder ces choix' }).click();
    await page.getByText('Vos choix sont enregistrés.').waitFor();
    await page.locator('summary', { hasText: 'Effacer mon compte' }).click();
    const ask = page.getByRole('button', { name: 'Recevoir un code' });
    const code = await mailedCode(site.url, 'passage@example.org', () => ask.click());
    await page.getByLabel('Code reçu par courriel').fill(code);
    await page.getByLabel('Votre adresse, pour confirmer').fill('autre@example.org');
    await picture(page, 'erase-account-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    const erase = page.getByRole('button', { name: 'Effacer définitivement' });
    await erase.click();
    await page.getByText('tapez l’adresse avec laquelle vous vous connectez').waitFor();
    await page.getByLabel('Votre adresse, pour confirmer').fill('passage@example.org');
    await erase.click();
    await page.waitForURL(/sign-in/);
    await page.goto('/account');
    await page.waitForURL(/sign-in/);
  });

  it('is told when an invitation’s link is cut off', async () => {
    const page = await site.visitor();
    await page.goto('/invitation');
    await page.getByText('Ce lien est incomplet').waitFor();
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('signs out everywhere else, at once', async () => {
    const elsewhere = await somebody(site.rig, 'nadia@example.org');
    const page = await site.signedIn('nadia@example.org', { at: '/account' });
    await page.getByText('(cet appareil)').waitFor();
    await page.getByRole('button', { name: 'Déconnecter tous les autres appareils' }).click();
    await page.getByText('appareils déconnectés').or(page.getByText('appareil déconnecté')).waitFor();
    expect((await elsewhere.browser.get('/api/me')).statusCode).toBe(401);
  });

  it('changes its name and the language of the screens', async () => {
    const page = await site.signedIn('nadia@example.org', { at: '/account' });
    await page.getByLabel('Prénom et nom').fill('Nadia Benali-Roux');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Votre nom est enregistré.').waitFor();
    await page.getByLabel('English').check();
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    expect(await page.title()).toBe('My account — Entente');
    await page.reload();
    await page.getByLabel('First and last name').waitFor();
    expect(await page.getByLabel('First and last name').inputValue()).toBe('Nadia Benali-Roux');
  });
});

/** The link of the last invitation mailed to an address, as its path and mark. */
async function invitationLink(site: Site, email: string): Promise<string> {
  const answer = await fetch(`${site.url}/mailbox.json`);
  const mails = (await answer.json()) as { readonly to: string; readonly text: string }[];
  const link = mails.find((mail) => mail.to === email)?.text.match(/\/invitation#[A-Za-z0-9_-]{43}/)?.[0];
  if (link === undefined) throw new Error(`no invitation was mailed to ${email}`);
  return link;
}
