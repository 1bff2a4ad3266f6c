import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { accessFaults } from '../looks.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Somebody chooses on a telephone by which channels, when and how often they are reminded, takes one choice back, and
 * finds the rest as they left it. At the end all is as it was, so that it may be lived again.
 */
const RESIDENT = 'Samira Holveck';

export const journeys: Journeys = {
  reminders: { says: 'how one is reminded, chosen on a telephone', minutes: 4, told },
};

async function told({ browser, say, picture }: Stage): Promise<void> {
  const { page, words } = await enter(browser, RESIDENT, { viewport: PHONE });
  await opens(page);
  const call = page.getByRole('switch', { name: words.t('reminders.channel.call') });
  const text = page.getByRole('switch', { name: words.t('reminders.channel.sms') });
  const undo = page.getByRole('button', { name: words.t('toast.undo') });

  // Nobody sends short messages here: it says so, and cannot be turned on.
  await page.getByText(words.t('reminders.notHere')).waitFor();
  assert.equal(await text.isDisabled(), true);

  await call.press('Space');
  await undo.waitFor();
  // The last way that is left is kept: silence is asked for below, for a while.
  await page.getByText(words.t('reminders.keepOne')).waitFor();
  assert.equal(await page.getByRole('switch', { name: words.t('reminders.channel.mail') }).isDisabled(), true);
  await picture(page, '1-one-way', true);
  assert.deepEqual(await accessFaults(page), []);
  await undo.click();
  await page.getByText(words.t('reminders.second')).waitFor();
  await kept(page);
  assert.equal(await call.isChecked(), true);
  say('a channel turned off, and taken back');

  const morning = page.getByRole('radio', { name: words.t('reminders.part.morning') });
  await morning.press('Space');
  await undo.waitFor();
  await page.getByRole('button', { name: words.t('reminders.fewer') }).click();
  const first = page.getByRole('button', {
    name: words.t('reminders.makeFirstOf', { channel: words.t('reminders.channel.call') }),
  });
  const keeping = keeps(page, '"weeklyCap":2');
  await first.click();
  await keeping;
  await kept(page);
  assert.equal(await morning.isChecked(), true);
  assert.equal(await first.count(), 0, 'what comes first needs no way to the front');
  await page.getByText(words.t('reminders.cap', { count: 2 })).waitFor();
  await picture(page, '2-chosen', true);
  say('the morning, two a week at most, calls first');

  await page.getByRole('radio', { name: words.t('reminders.part.any') }).press('Space');
  await page.getByRole('button', { name: words.t('reminders.more') }).click();
  await page
    .getByRole('button', {
      name: words.t('reminders.makeFirstOf', { channel: words.t('reminders.channel.mail') }),
    })
    .click();
  await page.getByText(words.t('reminders.cap', { count: 3 })).waitFor();
  await settled(page);
}

async function opens(page: Page): Promise<void> {
  await page.goto('/moi/rappels');
  await settled(page);
}

/** The server has kept a choice that holds these words and says that calls come first. */
async function keeps(page: Page, words: string): Promise<void> {
  await page.waitForResponse((answer) => {
    const asked = answer.request();
    const chosen = asked.postData() ?? '';
    return asked.method() === 'PUT' && chosen.includes('"channels":["call"') && chosen.includes(words);
  });
}

/** What was chosen is still so once the page is opened again. */
async function kept(page: Page): Promise<void> {
  await settled(page);
  await opens(page);
}
