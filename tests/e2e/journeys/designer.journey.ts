import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Journeys, Stage } from '../journey.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { enter, open, type Someone } from '../someone.ts';

/*
 * A coordinator who has an empty canvas draws a programme, is told what is missing, sees the dates of the year, plays
 * it, publishes it and launches a contract from it. The dates are those of Alsace in 2007 (programmes, P1): signed on
 * 15 February, reviews every two months, four times, on 16 April, 15 June, 16 August and 15 October.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const COLLEAGUE = 'Odile Reimring';
const RESIDENT = 'Samira Holveck';
const TITLE = 'Jardin partagé';

export const journeys: Journeys = {
  designer: { says: 'a programme drawn, played, published and launched from', minutes: 5, told: drawsAProgramme },
};

async function drawsAProgramme({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  await begins(solene);
  await picture(solene.page, '1-empty-canvas');
  await lays(solene);
  await picture(solene.page, '2-drawn');
  say('four phases, four steps, no problem left');
  await choosesWithARectangle(solene);
  await undoesAndRedoes(solene);
  say('undone and redone');
  await seesTheYear(solene);
  await picture(solene.page, '3-calendar');
  say('the four reviews of 2007');
  await plays(solene);
  await picture(solene.page, '4-played');
  say('played, and the story recorded');
  await publishes(solene);
  await picture(solene.page, '5-published');
  say('version 1 published');
  await readsTheVersion(solene);
  await picture(solene.page, '6-version-1');
  await changesItInANewVersion(solene);
  say('version 1 read, and taken up again');
  await seesWhoElseDraws(solene, browser);
  say('the monogram of a colleague on the step she looks at, on the canvas and in the plan');
  await seesWhatChanges(solene);
  await picture(solene.page, '7-what-changes');
  say('what changes since version 1, on the canvas and on the calendar');
  await launches(solene);
  await picture(solene.page, '8-launched');
}

async function begins({ page }: Someone): Promise<void> {
  await page.goto('/modeles');
  await page.getByRole('button', { name: 'Nouveau modèle', exact: true }).click();
  await page.waitForURL(/\/modeles\/[0-9a-f]{32}$/);
  await inspector(page).getByLabel('Titre du modèle (français)').fill(TITLE);
  await inspector(page).getByLabel('Titre du modèle (anglais)').fill('Shared garden');
  await inspector(page).getByLabel('Territoire').and(page.locator('input, select')).first().waitFor();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
}

/** One step or more in each phase, who does it, and the rule of the reviews as a sentence. */
async function lays(solene: Someone): Promise<void> {
  const { page } = solene;
  await adds(solene, /^1 Préparation/, 'Tâche', 'Écouter les envies', 'Listen to what people want');
  await who(solene, 'une personne suffit');
  await adds(solene, /^2 Lancement/, 'Signature', 'Signer ensemble', 'Sign together');
  await who(solene, 'chacun');
  await adds(solene, /^3 Réalisation/, 'Évaluation', 'Faire le point', 'Take stock');
  await who(solene, 'chacun');
  await tab(solene, 'Quoi');
  await inspector(page).getByRole('button', { name: 'Ajouter un critère' }).click();
  await tab(solene, 'Quand');
  await inspector(page).getByRole('button', { name: 'Se répète…' }).click();
  await inspector(page).getByRole('combobox', { name: 'À partir de' }).first().click();
  await page.getByRole('option', { name: /^Signer ensemble : signé/ }).click();
  await adds(solene, /^4 Conclusion/, 'Tâche', 'Raconter le jardin', 'Tell the story of the garden');
  await who(solene, 'une personne suffit');
  await problems(page).getByText('Rien à corriger').waitFor();
}

/** Selects a phase, adds a step with the palette, gives it a title in both languages. */
async function adds({ page }: Someone, phase: RegExp, kind: string, fr: string, en: string): Promise<void> {
  await page.getByRole('button', { name: phase }).first().click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await tab({ page }, 'Texte');
  await inspector(page).getByLabel('Titre (français)').fill(fr);
  await inspector(page).getByLabel('Titre (anglais)').fill(en);
  await inspector(page).getByRole('heading', { name: fr, level: 2 }).waitFor();
}

async function who({ page }: Pick<Someone, 'page'>, need: string): Promise<void> {
  await tab({ page }, 'Qui');
  await inspector(page).getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  await inspector(page).getByRole('combobox', { name: 'Combien' }).selectOption({ label: need });
}

async function tab({ page }: Pick<Someone, 'page'>, name: string): Promise<void> {
  await inspector(page).getByRole('tab', { name, exact: true }).click();
}

/** A rectangle drawn around cards with the capital key chooses the steps in it, not the arrows between them. */
async function choosesWithARectangle({ page }: Someone): Promise<void> {
  const first = page.getByRole('button', { name: /^Tâche : Écouter les envies/ });
  const second = page.getByRole('button', { name: /^Signature : Signer ensemble/ });
  await page.locator('.react-flow__pane').click({ position: { x: 4, y: 4 } });
  const [from, to] = [await first.boundingBox(), await second.boundingBox()];
  assert.ok(from && to);
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 12, from.y - 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width + 12, to.y + to.height + 12, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await inspector(page).getByRole('heading', { name: '2 étapes choisies' }).waitFor();
}

/** Everything that was done can be taken back, and done again, one action at a time. */
async function undoesAndRedoes({ page }: Someone): Promise<void> {
  const steps = () => page.getByRole('button', { name: /^(Tâche|Signature|Évaluation) : / }).count();
  const before = await steps();
  assert.equal(before, 4);
  const undo = page.getByRole('button', { name: /^Annuler/ }).first();
  const redo = page.getByRole('button', { name: /^Rétablir/ }).first();
  let undone = 0;
  for (; (await undo.isEnabled()) && undone < 100; undone += 1) await undo.click();
  await page.getByText('Posez une réunion, ou partez d’un modèle.').waitFor();
  assert.equal(await steps(), 0);
  for (let n = 0; n < undone; n += 1) await redo.click();
  await problems(page).getByText('Rien à corriger').waitFor();
  assert.equal(await steps(), before);
}

async function seesTheYear(solene: Someone): Promise<void> {
  const { page } = solene;
  await page.getByRole('link', { name: 'Calendrier' }).click();
  await page.getByLabel('Ouverture du contrat').fill('02/10/2006');
  await page.getByLabel('Date de signature (S)').fill('15/02/2007');
  await page.keyboard.press('Tab');
  const list = page.locator('#all-dates-list');
  for (const day of ['lun. 16', 'ven. 15', 'jeu. 16', 'lun. 15'])
    await list.getByRole('listitem').filter({ hasText: 'Faire le point' }).filter({ hasText: day }).first().waitFor();
  await list.getByText('Faire le point').first().click();
  await tab(solene, 'Quand');
  const given = page.getByRole('region', { name: 'Dates calculées' }).getByRole('listitem');
  await given.filter({ hasText: '16 avr.' }).waitFor();
  const days = (await given.allInnerTexts()).map((text) => text.split('\n')[0]?.trim());
  assert.deepEqual(days, ['lun. 16 avr. 2007', 'ven. 15 juin', 'jeu. 16 août', 'lun. 15 oct.']);
}

async function plays({ page }: Someone): Promise<void> {
  await page.getByRole('link', { name: 'Jouer' }).click();
  await page.getByRole('button', { name: /répond « fait » à « Écouter les envies »/ }).click();
  await page
    .getByRole('button', { name: /répond « signé » à « Signer ensemble »/ })
    .first()
    .waitFor();
  await showsHowFar(page);
  await page.getByLabel('Nom de cet essai').fill('On écoute, on signe');
  await page.getByRole('button', { name: 'Enregistrer l’essai' }).click();
  await page.getByText('mêmes dates').waitFor();
}

/** The drawing says what is done and by whom, who is waited for, what is still to come; going back in time, it follows. */
async function showsHowFar(page: Someone['page']): Promise<void> {
  const drawing = page.getByRole('region', { name: 'Où en est chaque étape' });
  const card = (name: RegExp) => drawing.getByRole('button', { name });
  await card(/^Tâche : Écouter les envies.* fait · /).waitFor();
  await card(/^Tâche : Raconter le jardin.* pas encore\.$/).waitFor();
  await card(/^Signature : Signer ensemble.* on attend /).click();
  await page.getByRole('region', { name: 'Étape choisie' }).getByText('on attend').waitFor();
  await page.locator('li[aria-current="true"]').getByText('Signer ensemble').first().waitFor();
  await page.getByRole('button', { name: 'Revenir', exact: true }).click();
  await card(/^Tâche : Écouter les envies.* on attend /).waitFor();
  await page.getByRole('button', { name: 'Refaire', exact: true }).click();
  await card(/^Tâche : Écouter les envies.* fait · /).waitFor();
}

async function publishes({ page }: Someone): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publier la version 1' });
  await dialog.getByLabel('Ce qui change, en quelques mots').fill('Première version.');
  await dialog.getByRole('button', { name: 'Publier la version 1' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByText('Première version.').waitFor();
}

/** A published version says why it does not change; its settings are words, and the arrows alone walk its drawing. */
async function readsTheVersion({ page }: Someone): Promise<void> {
  await page.getByRole('link', { name: 'Ouvrir la version 1' }).click();
  await page.getByText('elle ne change plus').waitFor();
  const step = page.getByRole('button', { name: /^Tâche : Écouter les envies/ });
  await step.click();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: /^Signature : Signer ensemble/, pressed: true }).waitFor();
  await inspector(page).getByRole('heading', { name: 'Signer ensemble', level: 2 }).waitFor();
  await tab({ page }, 'Texte');
  assert.equal(await inspector(page).getByRole('textbox').count(), 0);
  assert.equal(await page.getByRole('toolbar', { name: 'Ajouter une étape' }).count(), 0);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('row', { name: /Raconter le jardin/ }).waitFor();
}

/** The draft of the next version is there already: it is the one that opens. */
async function changesItInANewVersion({ page }: Someone): Promise<void> {
  await page.getByRole('button', { name: 'Modifier dans une nouvelle version' }).click();
  await page.waitForURL(/\/modeles\/[0-9a-f]{32}$/);
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Publier', exact: true }).waitFor();
}

/** A colleague has the same draft open: her monogram stands on the step that she looks at, wherever it is shown. */
async function seesWhoElseDraws({ page }: Someone, browser: Stage['browser']): Promise<void> {
  const odile = await enter(browser, COLLEAGUE);
  await odile.page.goto(page.url());
  await odile.page.getByRole('button', { name: /^Signature : Signer ensemble/ }).click();
  const isThere = `${COLLEAGUE} est sur « Signer ensemble »`;
  await page.locator('#canvas').getByText(isThere).waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page
    .getByRole('row', { name: /Signer ensemble/ })
    .getByText(isThere)
    .waitFor({ state: 'attached' });
  await odile.page.goto('/modeles');
  await odile.page.locator('#page h1').waitFor();
  await page.getByRole('link', { name: 'Canevas', exact: true }).click();
}

/** What came since version 1 is marked on the canvas, and what went is a ghost where it stood; the calendar outlines days. */
async function seesWhatChanges(solene: Someone): Promise<void> {
  const { page } = solene;
  await adds(solene, /^4 Conclusion/, 'Réunion', 'Fêter la récolte', 'Celebrate the harvest');
  await page.getByRole('button', { name: /^Évaluation : Faire le point/ }).click();
  await page.keyboard.press('Delete');
  await page.getByRole('link', { name: 'Versions' }).click();
  const compared = page.getByRole('region', { name: 'Ce qui change' });
  await compared.getByText('Sur le canevas', { exact: true }).click();
  await compared.getByRole('button', { name: /^Réunion : Fêter la récolte.*Étape ajoutée/ }).waitFor();
  await compared.getByRole('button', { name: /^Évaluation : Faire le point.*Étape retirée/ }).click();
  assert.equal(await compared.getByRole('list', { name: 'Ce qui change' }).getByRole('listitem').count(), 1);
  await compared.getByText('Sur le calendrier', { exact: true }).click();
  await compared.getByText(/^Dates en moins\s: Faire le point \(4 fois\), du .+ au .+/).waitFor();
}

async function launches(solene: Someone): Promise<void> {
  const { programmes } = await ask<{ programmes: { id: string; title: { fr: string } }[] }>(
    solene.page,
    'GET',
    '/programmes',
  );
  const programme = programmes.find(({ title }) => title.fr === TITLE)?.id;
  assert.ok(programme !== undefined, 'the programme is published');
  const table = [
    { role: 'beneficiary', name: RESIDENT },
    { role: 'coordinator', name: COORDINATOR },
  ];
  await open(solene, await rehearses(solene, { programme, title: TITLE }, table));
  await solene.page.getByText('Écouter les envies').first().waitFor();
  await solene.page.getByRole('link', { name: `${TITLE}, version 1` }).click();
  await solene.page.getByText('elle ne change plus').waitFor();
}

function inspector(page: Someone['page']): Locator {
  return page.getByRole('complementary', { name: 'Réglages' });
}

function problems(page: Someone['page']): Locator {
  return page.getByRole('region', { name: 'Problèmes' });
}
