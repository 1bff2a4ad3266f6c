import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { newTemplate } from '../../../designer/src/features/editor/new-things.ts';
import { draftsOf, drawsFrom, keptDraft } from '../drafts.ts';
import { ATTACKED, type Foreign, HUGE, NAMED, REFUSED, TOO_LARGE } from '../hostile-files.ts';
import type { Journeys, Stage } from '../journey.ts';
import { settled } from '../settled.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * Files and clipboards of strangers (guarantees 4.4: A, C 56 to 58, H): what is no template is refused in words, nothing
 * of it is kept, fetched or run; what is one opens as data, whatever its file is called and whatever its words are.
 */
export const journeys: Journeys = {
  hostile: { says: 'files and clipboards of strangers', minutes: 8, told: takesNothing },
};

async function takesNothing(stage: Stage): Promise<void> {
  const { browser, publicUrl, say, picture } = stage;
  const solene = await enter(browser, 'Solène Mittelbrunn');
  const { page } = solene;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(publicUrl) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on('dialog', (dialog) => {
    elsewhere.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto('/modeles');
  await settled(page);
  const before = await draftsOf(page);
  for (const file of REFUSED) await isRefused(solene, file);
  await picture(page, '1-refused');
  assert.deepEqual(await draftsOf(page), before, 'nothing of them is kept');
  say(`${REFUSED.length} files refused in words, nothing kept`);
  say(`${TOO_LARGE.what}: refused after ${await isRefused(solene, TOO_LARGE)} ms`);
  say(`${HUGE.what}: ${await opensOrIsRefused(solene, HUGE)}`);
  for (const file of NAMED) await opens(solene, file);
  say('whatever a file is called, it is read as what it holds');
  await opens(solene, ATTACKED);
  await isHarmless(page);
  await picture(page, '2-attacks-are-words');
  say('a template whose every word is an attack is words');
  await refusesClips(solene, publicUrl);
  say('hostile clipboards are refused, or none of our business');
  assert.deepEqual(elsewhere, [], 'nothing is fetched from elsewhere');
}

async function choosesFile({ page, words: { t } }: Someone, { name, content }: Foreign): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  await page.evaluate(() => {
    addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
  });
  const button = page.getByRole('button', { name: t('transfer.chooseFile'), exact: true });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer });
}

/** How long ago the page was given the file: what a test takes to hand it over is not its time. */
function sinceChosen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const chosen = performance.getEntriesByName('chosen').at(-1)?.startTime ?? 0;
    return Math.round(performance.now() - chosen);
  });
}

/** Refused in words, on the page where it was chosen. Gives back after how long. */
async function isRefused(someone: Someone, file: Foreign): Promise<number> {
  const {
    page,
    words: { t },
  } = someone;
  await page.goto('/modeles');
  await choosesFile(someone, file);
  const alert = page.getByRole('alert').filter({ hasText: t('transfer.refused') });
  await alert.waitFor();
  const took = await sinceChosen(page);
  const said = await alert.locator('li').allInnerTexts();
  assert.ok(said.length > 0 && said.every((words) => words.trim().length > 8), `${file.what}: says why`);
  assert.ok(new URL(page.url()).pathname === '/modeles', `${file.what}: nothing opens`);
  await isHarmless(page);
  return took;
}

async function opens(someone: Someone, file: Foreign): Promise<void> {
  const {
    page,
    words: { t },
  } = someone;
  await page.goto('/modeles');
  await choosesFile(someone, file);
  await page.waitForURL(/\/modeles\/[0-9a-f]{32}/);
  await page.getByRole('complementary', { name: t('editor.inspector') }).waitFor();
  const draft = /[0-9a-f]{32}/.exec(page.url())?.[0] ?? '';
  const { template } = await keptDraft(page, draft);
  if (file.name.length > 20) assert.ok(!JSON.stringify(template).includes(file.name.slice(0, 20)), 'no name of a file');
}

async function opensOrIsRefused(someone: Someone, file: Foreign): Promise<string> {
  const { page, words } = someone;
  await page.goto('/modeles');
  await choosesFile(someone, file);
  const refused = page.getByRole('alert').filter({ hasText: words.t('transfer.refused') });
  const opened = page.getByRole('complementary', { name: words.t('editor.inspector') });
  await refused.or(opened).first().waitFor();
  const took = `${await sinceChosen(page)} ms`;
  return (await refused.count()) > 0 ? `refused after ${took}` : `open after ${took}`;
}

/** The same contents on the clipboard of a draft that is open change nothing in it. */
async function refusesClips({ page, words: { t } }: Someone, origin: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const draft = await drawsFrom(page, newTemplate({ fr: 'Modèle sûr', en: 'Safe template' }));
  const { revision } = await keptDraft(page, draft);
  const refused = page.getByRole('dialog', { name: t('clipboard.refusedTitle') });
  const foreign = page.getByRole('region', { name: t('clipboard.nothingToPaste') });
  for (const { what, content } of REFUSED) {
    if (typeof content !== 'string' || content === '') continue;
    await page.evaluate((text) => navigator.clipboard.writeText(text), content);
    await page.getByRole('row').nth(1).click();
    await page.keyboard.press('Control+V');
    await refused.or(foreign).first().waitFor();
    if ((await refused.count()) > 0) {
      await page.keyboard.press('Escape');
      await refused.waitFor({ state: 'detached' });
    } else {
      // What is said of this one must not be taken for what is said of the next.
      await foreign.getByRole('button', { name: t('toast.close') }).click();
      await foreign.waitFor({ state: 'detached' });
    }
    assert.equal(await page.locator('tr[data-kind="step"]').count(), 0, `${what}: nothing is pasted`);
    await isHarmless(page);
  }
  assert.equal((await keptDraft(page, draft)).revision, revision, 'nothing of them is kept');
}

async function isHarmless(page: Page): Promise<void> {
  const owned = await page.evaluate(() => ({
    ran: (globalThis as { owned?: unknown }).owned ?? null,
    polluted: ({} as { polluted?: unknown }).polluted ?? null,
  }));
  assert.deepEqual(owned, { ran: null, polluted: null });
}
