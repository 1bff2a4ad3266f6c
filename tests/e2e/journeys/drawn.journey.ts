import assert from 'node:assert/strict';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { loadTemplate } from '#tests/scenarios/support/templates';
import { drawTemplate } from '../drawing/draw-template.ts';
import { keyboardWay } from '../drawing/keyboard-way.ts';
import { mouseWay } from '../drawing/mouse-way.ts';
import { assertSame } from '../drawing/same-template.ts';
import type { Way } from '../drawing/way.ts';
import type { Journeys, Stage } from '../journey.ts';
import { enters, types } from '../keyboard.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { enter, type Someone } from '../someone.ts';
import { wordsOf } from '../words.ts';

/*
 * A coordinator draws the programme of Mulhouse (programmes, P2) from an empty canvas, with the keyboard alone in the
 * plan, and again with the mouse on the canvas. What they drew says the same as the programme that is shipped, is
 * published, and a contract launched from it has the same dates.
 */
export const journeys: Journeys = {
  'mulhouse-by-keyboard': { says: 'a whole programme drawn without a mouse', minutes: 20, told: byKeyboard },
  'mulhouse-by-mouse': { says: 'a whole programme drawn on the canvas with a mouse', minutes: 15, told: byMouse },
};

const COORDINATOR = 'Solène Mittelbrunn';
const WANTED = loadTemplate('mulhouse-csm');
/** For 42 steps with all that is set of them, 37 arrows, 30 promises and 10 articles. */
const MOST_KEYS = 3_000;
const SEATED = {
  'Partenaires bénéficiaires': 'Samira Holveck',
  Animateurs: 'Claire Vonderscher',
  'Ville et comité de pilotage': COORDINATOR,
};

async function byKeyboard(stage: Stage): Promise<void> {
  const page = await stage.browser.window();
  const words = wordsOf('fr');
  const someone: Someone = { name: COORDINATOR, page, words };
  await page.goto('/');
  const search = page.getByRole('searchbox').or(page.getByLabel(words.t('signIn.search')));
  await types(page, search.first(), COORDINATOR);
  await enters(page, page.getByRole('button', { name: new RegExp(COORDINATOR) }));
  await page.locator('#page h1').waitFor();
  const way = keyboardWay(page, words, WANTED);
  await draws(stage, someone, way);
  assert.ok(
    way.hand.actions() < MOST_KEYS,
    `${way.hand.actions()} keys: whoever has no mouse has no way past something`,
  );
}

async function byMouse(stage: Stage): Promise<void> {
  const someone = await enter(stage.browser, COORDINATOR);
  const way = mouseWay(someone.page, someone.words, WANTED);
  await draws(stage, someone, way);
}

async function draws(stage: Stage, someone: Someone, way: Way): Promise<void> {
  const { say, picture } = stage;
  await way.begin();
  await drawTemplate(way, WANTED, someone.words, say);
  await picture(someone.page, '1-drawn');
  assertSame(await savedDraft(someone), WANTED);
  say('the same as the one that is shipped');
  await publishes(someone, way);
  say(`published: ${way.hand.actions()} actions in all (${way.hand.told()})`);
  await picture(someone.page, '2-published');
  const { id } = await savedDraft(someone);
  assert.deepEqual(await datesOf(someone, id), await datesOf(someone, WANTED.id));
  say('a contract launched from it has the same dates');
}

/** What the server keeps, once everything is saved. */
async function savedDraft({ page }: Someone): Promise<Template> {
  const draft = /\/modeles\/([0-9a-f]{32})/.exec(page.url())?.[1];
  assert.ok(draft !== undefined, 'the address of a draft');
  await page.locator('[data-kind="saved"]').waitFor();
  return (await ask<{ template: Template }>(page, 'GET', `/templates/${draft}`)).template;
}

async function publishes({ page, words: { t } }: Someone, { hand }: Way): Promise<void> {
  await hand.press(page.getByRole('button', { name: t('publish.button'), exact: true }));
  const dialog = page.getByRole('dialog', { name: t('publish.title', { next: 1 }) });
  await hand.write(dialog.getByLabel(t('publish.note')), 'Le programme de Mulhouse, dessiné.');
  await hand.press(dialog.getByRole('button', { name: t('publish.confirm', { next: 1 }), exact: true }));
  await dialog.waitFor({ state: 'detached' });
}

type Dated = { what: string; date: { on: string }; step: { title: Localised } | null; phase: Localised | null };

/** Every date of a rehearsal of a programme that begins in October 2008, by the words for what it is the date of. */
async function datesOf(someone: Someone, programme: string): Promise<string[]> {
  const { roles } = await published(someone, programme);
  const parties = Object.entries(SEATED).map(([title, name]) => {
    const role = roles.find((one) => one.title.fr === title)?.id;
    assert.ok(role !== undefined, `${programme} has the role ${title}`);
    return { role, name };
  });
  const contract = await rehearses(someone, { programme, startsOn: '2008-10-01' }, parties);
  const { coming } = await ask<{ coming: Dated[] }>(someone.page, 'GET', `/contracts/${contract}/dates`);
  assert.ok(coming.length > 20, 'dates are foreseen');
  return coming
    .map(({ what, date, step, phase }) => [date.on, what, step?.title.fr ?? phase?.fr ?? ''].join(' '))
    .sort();
}

async function published({ page }: Someone, programme: string): Promise<Template> {
  return (await ask<{ template: Template }>(page, 'GET', `/programmes/${programme}/template`)).template;
}
