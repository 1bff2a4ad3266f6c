import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { loadTemplate } from '#tests/scenarios/support/templates';
import { newTemplate } from '../../../designer/src/features/editor/new-things.ts';
import { drawsFrom, keptOnce } from '../drafts.ts';
import type { Journeys, Stage } from '../journey.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * Steps go from one template to another, from one tab to another, from one window to another: copied, cut, pasted and
 * doubled. Roles that the other template does not have are asked for, and one undo takes a paste back.
 */
export const journeys: Journeys = {
  clipboard: { says: 'steps carried between templates, tabs and windows', minutes: 6, told: carries },
};

const COORDINATOR = 'Solène Mittelbrunn';
const FIRST = 'Dire ce qu’est le bien-être et le mal-être';
const SECOND = 'Approuver les critères ensemble';

async function carries({ browser, publicUrl, say, picture }: Stage): Promise<void> {
  const here = await enter(browser, COORDINATOR);
  await here.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: publicUrl });
  await drawsFrom(here.page, { ...loadTemplate('mulhouse-csm'), id: `copie-${Date.now().toString(36)}` });
  await copies(here);
  say('two steps copied');
  const tab = { ...here, page: await here.page.context().newPage() };
  await tab.page.goto('/modeles');
  const draft = await drawsFrom(tab.page, emptyTemplate());
  await pastes(tab, draft, picture);
  say('pasted in another tab: one role mapped, one brought along');
  await undoes(tab, draft);
  say('taken back and done again in one step each');
  await doubles(tab, draft);
  say('doubled');
  await cuts(tab, draft);
  const elsewhere = await enter(browser, COORDINATOR);
  const there = await drawsFrom(elsewhere.page, emptyTemplate());
  await pastesWhatWasCut(elsewhere, there);
  say('cut there, pasted in another window');
}

function emptyTemplate() {
  return newTemplate({ fr: 'Modèle vide', en: 'Empty template' });
}

function titleOfBeneficiaries(): string {
  return emptyTemplate().roles.find(({ kind }) => kind === 'beneficiary')?.title.fr ?? '';
}

function line(page: Page, title: string) {
  return page.getByRole('row').filter({ has: page.getByText(title, { exact: true }) });
}

async function copies({ page, words: { t } }: Someone): Promise<void> {
  await line(page, FIRST).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('heading', { name: t('inspector.several.title', { count: 2 }) }).waitFor();
  await page.keyboard.press('Control+C');
}

async function pastes({ page, words: { t } }: Someone, draft: string, picture: Stage['picture']): Promise<void> {
  await page.bringToFront();
  await line(page, 'Préparation').click();
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: t('clipboard.askTitle', { count: 2 }) });
  const need = (title: string) =>
    dialog.getByRole('combobox', { name: t('clipboard.need.role', { title }), exact: true });
  await need('Animateurs').waitFor();
  await picture(page, '1-asks-for-roles');
  await need('Partenaires bénéficiaires').click();
  await page.getByRole('option', { name: titleOfBeneficiaries(), exact: true }).click();
  await need('Animateurs').click();
  await page.getByRole('option', { name: t('clipboard.none.role', { title: 'Animateurs' }), exact: true }).click();
  await dialog.getByRole('button', { name: t('clipboard.paste'), exact: true }).click();
  await line(page, SECOND).waitFor();
  const template = await keptOnce(page, draft, ({ nodes }) => nodes.length === 2);
  assert.deepEqual(
    template.nodes.map(({ title }) => title.fr),
    [FIRST, SECOND],
  );
  const brought = template.roles.find(({ title }) => title.fr === 'Animateurs');
  assert.ok(brought !== undefined, 'the role that was not there came along');
  assert.equal(template.roles.length, emptyTemplate().roles.length + 1);
  const [, meeting] = template.nodes;
  const known = new Set(template.roles.map(({ id }) => id));
  for (const who of meeting?.who ?? []) assert.ok('role' in who && known.has(who.role), 'a role of this template');
  const [first, second] = template.nodes.map(({ id }) => id);
  assert.deepEqual(
    template.edges.filter(({ back }) => back !== true).map(({ from, to }) => [from, to]),
    [[first, second]],
  );
  await picture(page, '2-pasted');
}

async function undoes({ page }: Someone, draft: string): Promise<void> {
  const steps = page.locator('tr[data-kind="step"]');
  await page.keyboard.press('Control+Z');
  await line(page, SECOND).waitFor({ state: 'detached' });
  assert.equal(await steps.count(), 0);
  const template = await keptOnce(page, draft, ({ nodes }) => nodes.length === 0);
  assert.equal(template.roles.length, emptyTemplate().roles.length);
  await page.keyboard.press('Control+Shift+Z');
  await line(page, SECOND).waitFor();
  assert.equal(await steps.count(), 2);
}

async function doubles({ page }: Someone, draft: string): Promise<void> {
  await line(page, FIRST).click();
  await page.keyboard.press('Control+D');
  await line(page, FIRST).nth(1).waitFor();
  const ids = await nodesOf(page, draft, 3);
  assert.equal(new Set(ids).size, 3, 'no step shares an id with another');
  await page.keyboard.press('Control+Z');
  await line(page, FIRST).nth(1).waitFor({ state: 'detached' });
}

async function cuts({ page }: Someone, draft: string): Promise<void> {
  await line(page, SECOND).click();
  await page.keyboard.press('Control+X');
  await line(page, SECOND).waitFor({ state: 'detached' });
  await nodesOf(page, draft, 1);
}

async function pastesWhatWasCut({ page, words: { t } }: Someone, draft: string): Promise<void> {
  await page.bringToFront();
  await line(page, 'Préparation').click();
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: t('clipboard.askTitle', { count: 1 }) });
  await dialog.getByRole('button', { name: t('clipboard.paste'), exact: true }).click();
  await line(page, SECOND).waitFor();
  await nodesOf(page, draft, 1);
}

/** The steps that the server keeps, once they are as many. */
async function nodesOf(page: Page, draft: string, many: number): Promise<string[]> {
  const { nodes } = await keptOnce(page, draft, (template) => template.nodes.length === many);
  return nodes.map(({ id }) => id);
}
