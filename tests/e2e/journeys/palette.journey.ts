import type { Locator, Page } from 'playwright-core';
import type { Journeys, Stage } from '../journey.ts';
import { rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * The palette of a coordinator: what is typed at once after Ctrl+K is in its field, and Enter takes the first that it
 * finds, however fast it is pressed then. It goes to a contract by somebody at its table, and to a person's contracts, in a town
 * that knows more of them than a page holds.
 */
export const journeys: Journeys = {
  palette: { says: 'the palette goes to contracts and people by name', minutes: 3, told: findsAnybody },
};

const COORDINATOR = 'Solène Mittelbrunn';
const TITLE = 'Groupe des Remparts';
const FOUND_BY = 'Ombeline Cassagnol';

async function findsAnybody({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  await rehearses(solene, { programme: 'mulhouse-csm', title: TITLE }, [
    { role: 'beneficiaires', name: FOUND_BY },
    { role: 'animateurs', name: 'Claire Vonderscher' },
    { role: 'ville', name: COORDINATOR },
  ]);
  const { page } = solene;
  await page.goto('/tableau');
  await settled(page);
  await calls(solene, 'ombeline');
  await page.getByRole('group', { name: 'Contrats' }).or(page.getByText(TITLE)).first().waitFor();
  await picture(page, 'found');
  await foundIn(page, TITLE).first().click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  say('a contract found by somebody at its table');
  await calls(solene, 'cassagnol');
  await foundIn(page, FOUND_BY).click();
  await page.waitForURL(/\/tableau\?q=/);
  await page.getByRole('link', { name: TITLE }).first().waitFor();
  say('a person, and her contracts');
  await calls(solene, 'remparts');
  await foundIn(page, TITLE).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.reload();
  await settled(page);
  await calls(solene, 'modeles');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/modeles$/);
  say('taken with Enter');
}

/** What the palette found under a name. */
function foundIn(page: Page, name: string): Locator {
  return page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Types without waiting for anything: a letter that got lost, or did something to the page behind, would show. */
async function calls({ page, words }: Someone, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  const field = page.getByRole('dialog').getByPlaceholder(words.t('palette.search'));
  await field.waitFor();
  await page.waitForFunction(
    ([element, expected]) => element instanceof HTMLInputElement && element.value === expected,
    [await field.elementHandle(), typed] as const,
  );
}
