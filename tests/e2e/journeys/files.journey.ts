import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { filesTemplate } from '#tests/support/files-template';
import { DESK, PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { accessFaults } from '../looks.ts';
import { actsOnOwnPage } from '../own-page.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { card, enter, open, type Someone, sends } from '../someone.ts';

/*
 * Files of a contract: a partner photographs the workshop with a telephone, another drops a file at a desk, and the
 * town opens what it may see. Nobody is told of what is private to others.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const NEIGHBOUR = 'Jeannot Krantzel';
const STEP = 'Montrer l’atelier';
const PHOTO = 'Photo de l’atelier';
const CERTIFICATE = 'Attestation';

export const journeys: Journeys = {
  files: { says: 'a photo from a telephone, a file dropped at a desk, opened by whoever may', minutes: 5, told },
};

async function told({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR, { viewport: DESK });
  await ask(solene.page, 'POST', '/programmes', { template: JSON.stringify(filesTemplate) });
  // Whoever lives this twice on one Trame finds the contract of this time.
  const title = `Atelier du canal ${randomInt(100, 1_000_000)}`;
  const contract = await rehearses(solene, { programme: filesTemplate.id, title }, [
    { role: 'habitant', name: RESIDENT },
    { role: 'habitant', name: NEIGHBOUR },
    { role: 'ville', name: COORDINATOR },
  ]);
  const samira = await enter(browser, RESIDENT, { viewport: PHONE, touch: true });
  await photographs(samira, title, browser, picture);
  say('a photo and a certificate from a telephone');
  const jeannot = await enter(browser, NEIGHBOUR, { viewport: DESK });
  await drops(jeannot, contract, picture);
  say('a file dropped at a desk, chosen again by keyboard');
  await opens(solene, contract, picture);
  say('opened by the town, and only what it may see');
  await erases(jeannot, solene, contract, picture);
  say('erased by whoever gave it');
}

/** What is wrong is said at once and in words; then a photo, replaced and taken away, leaves with the answer. */
async function photographs(
  samira: Someone,
  title: string,
  browser: Stage['browser'],
  picture: Stage['picture'],
): Promise<void> {
  const photo = await photoOf(samira.page, 3_000);
  await actsOnOwnPage(
    samira,
    { title },
    {
      step: STEP,
      verb: 'complete',
      fill: async (form) => {
        const field = fieldOf(form, PHOTO);
        await gives(field, 'page.html', 'text/html', Buffer.from('<html></html>'));
        await form.getByText(/n’est pas accepté/).waitFor();
        await gives(field, 'vide.txt', 'text/plain', Buffer.alloc(0));
        await form.getByText('Ce fichier est vide.').waitFor();
        await picture(samira.page, '1-refused', true);
        assert.deepEqual(await accessFaults(samira.page), []);
        await gives(field, 'IMG_0042.jpg', 'image/jpeg', photo);
        await field.getByText('Prêt à partir avec votre réponse').waitFor();
        const [, kilobytes] = /, (\d+)\s*ko/.exec((await field.innerText()).replaceAll('\u00a0', ' ')) ?? [];
        assert.ok(Number(kilobytes) * 1_000 < photo.length, 'a heavy photo is made lighter before it leaves');
        await picture(samira.page, '2-given', true);
        assert.deepEqual(await accessFaults(samira.page), []);
        await field.getByRole('button', { name: /^Retirer/ }).click();
        await takesPhotoWithoutNetwork(samira, browser, field, photo);
        const certificate = fieldOf(form, CERTIFICATE);
        await gives(certificate, 'attestation.pdf', 'application/pdf', Buffer.from('%PDF-1.7 attestation'));
        await certificate.getByText('Prêt à partir avec votre réponse').waitFor();
      },
    },
  );
}

/** Without network nothing is lost: the photo is kept on the page, says so, and leaves by itself. */
async function takesPhotoWithoutNetwork(
  { page }: Someone,
  browser: Stage['browser'],
  field: Locator,
  buffer: Buffer,
): Promise<void> {
  await page.context().setOffline(true);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    field.getByRole('button', { name: 'Prendre une photo' }).click(),
  ]);
  await chooser.setFiles({ name: 'atelier.jpg', mimeType: 'image/jpeg', buffer });
  await field.getByText(/Pas de réseau/).waitFor();
  await field.getByRole('button', { name: 'Réessayer' }).waitFor();
  await page.context().setOffline(false);
  await field.getByText('Prêt à partir avec votre réponse').waitFor();
  const expected = browser.complaints.filter((complaint) => complaint.includes('ERR_INTERNET_DISCONNECTED'));
  for (const complaint of expected) browser.complaints.splice(browser.complaints.indexOf(complaint), 1);
}

/** Dropped on its field; then, with the keyboard alone, another one instead. */
async function drops(jeannot: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const { page, words } = jeannot;
  await open(jeannot, contract);
  await card(jeannot, STEP)
    .getByRole('button', { name: words.t('verb.complete'), exact: true })
    .click();
  await sends(jeannot, {
    verb: words.t('verb.do.complete'),
    fill: async (form) => {
      const field = fieldOf(form, PHOTO);
      await picture(page, '3-desk');
      await dropped(page, field, 'devis.txt', 'Trois fours, dix chaises.');
      await field.getByText('Prêt à partir avec votre réponse').waitFor();
      await field.getByRole('link', { name: 'devis.txt' }).waitFor();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        field.getByRole('button', { name: 'Remplacer' }).press('Enter'),
      ]);
      await chooser.setFiles({ name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from('Cinq fours.') });
      await field.getByRole('link', { name: 'liste.txt' }).waitFor();
      await picture(page, '4-desk-given');
    },
  });
}

/** The town reads who gave what, opens it, and hears nothing of what is private to residents. */
async function opens({ page }: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  await page.goto(`/contrats/${contract}/documents`);
  const files = page.getByRole('region', { name: 'Fichiers joints' });
  // Both gave a file for the same field: the last one stands there, and the journal keeps what came before.
  const link = files.getByRole('link', { name: 'liste.txt' });
  await link.waitFor();
  await files.getByText(`joint par ${NEIGHBOUR}`).waitFor();
  await picture(page, '5-documents', true);
  assert.equal(await page.getByText('attestation.pdf').count(), 0, 'what is private does not exist');
  assert.equal(await download(page, link), 'Cinq fours.');
  await page.goto(`/contrats/${contract}/journal`);
  const before = page.getByRole('link', { name: 'atelier.jpg' });
  await before.first().waitFor();
  assert.equal(await page.getByText('attestation.pdf').count(), 0, 'nor in the journal');
  assert.deepEqual(await accessFaults(page), []);
  const photo = await download(page, before.first());
  assert.ok(photo.length > 1_000, 'the photo is there whole');
  await picture(page, '6-journal', true);
}

/** Whoever gave a file has it erased, with a reason: nobody opens it any more, and the journal says that it was there. */
async function erases(jeannot: Someone, solene: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const { page, words } = jeannot;
  await page.goto(`/contrats/${contract}/documents`);
  const files = page.getByRole('region', { name: 'Fichiers joints' });
  await files.getByRole('button', { name: 'Effacer liste.txt' }).click();
  await page.getByText(words.t('eraseFile.stays')).waitFor();
  await picture(page, '7-erasing');
  assert.deepEqual(await accessFaults(page), []);
  await sends(jeannot, {
    verb: words.t('eraseFile.send'),
    fill: async (form) => form.getByRole('textbox').fill('Il y avait mon adresse.'),
  });
  await files.getByText(words.t('file.erased')).waitFor();
  assert.equal(await files.getByRole('button', { name: /^Effacer/ }).count(), 0, 'what is gone is not erased again');
  await solene.page.goto(`/contrats/${contract}/journal`);
  await solene.page.getByText(`Fichier effacé\u00a0: ${PHOTO}.`).waitFor();
  await solene.page.getByText('Il y avait mon adresse.').waitFor();
  assert.equal(await solene.page.getByText('liste.txt').count(), 0, 'its name is gone too');
  await picture(solene.page, '8-erased', true);
}

function fieldOf(form: Locator, label: string): Locator {
  return form.getByRole('group', { name: label });
}

async function gives(field: Locator, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await field.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer });
}

async function dropped(page: Page, field: Locator, name: string, text: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ([called, words]) => {
      const data = new DataTransfer();
      data.items.add(new File([words], called, { type: 'text/plain' }));
      return data;
    },
    [name, text] as const,
  );
  await field.dispatchEvent('dragover', { dataTransfer: carried });
  await field.dispatchEvent('drop', { dataTransfer: carried });
}

async function download(page: Page, link: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await file.path(), 'latin1');
}

/** A photograph as large as telephones make them: noise, which nothing makes small. */
async function photoOf(page: Page, side: number): Promise<Buffer> {
  const url = await page.evaluate((length) => {
    const canvas = document.createElement('canvas');
    canvas.width = length;
    canvas.height = Math.round(length * 0.75);
    const pen = canvas.getContext('2d');
    for (let n = 0; pen !== null && n < 20_000; n += 1) {
      pen.fillStyle = `hsl(${(n * 47) % 360} 70% ${30 + (n % 50)}%)`;
      pen.fillRect((n * 131) % length, (n * 197) % canvas.height, 30 + (n % 40), 30 + (n % 30));
    }
    return canvas.toDataURL('image/jpeg', 0.98);
  }, side);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
