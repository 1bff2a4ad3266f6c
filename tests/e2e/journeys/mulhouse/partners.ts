import { dayAndMonth } from '../../../../designer/src/locales/dates.ts';
import { chooseByName } from '../../forms.ts';
import { leaves } from '../../leaving.ts';
import { findsCard } from '../../own-page.ts';
import { readsAndTypesTheCode } from '../../signing.ts';
import { moveTo, open, type Someone } from '../../someone.ts';
import { PEOPLE, roleTitle, type Table, titleOf, together, type Who } from './table.ts';

/**
 * A partner comes on a day of the year: the coordinator seats them, they find their own task with its date, write
 * what they promise, and sign alone.
 */
export async function joins(table: Table, who: Who, { on, due }: { on: string; due: string }): Promise<void> {
  const { stage, people, words, said } = table;
  await moveTo(people.solene, table.contract, on);
  await seats(table, people.solene, PEOPLE[who]);
  const item = await findsCard(people[who], table, titleOf(table, 'engagements'));
  await item.getByText(dayAndMonth(due, words.language, due)).waitFor();
  await stage.picture(people[who].page, `12-${who}-own-page`, true);
  await together(table, [who], 'engagements', {
    verb: 'complete',
    fill: async (form, page) => {
      await form.getByRole('button', { name: words.t('list.add'), exact: true }).click();
      await form.getByRole('textbox').first().fill(said.promise);
      await stage.picture(page, `13-${who}-promise`, true);
      await form.getByRole('button', { name: words.t('list.addThis'), exact: true }).click();
      await form.getByRole('listitem').filter({ hasText: said.promise }).last().waitFor();
      await form.getByRole('button', { name: words.t('list.add'), exact: true }).waitFor();
    },
  });
  await together(table, [who], 'signature-partenaire', { verb: 'sign', fill: readsAndTypesTheCode });
  stage.say(`${who} joined and signed`);
}

async function seats(table: Table, solene: Someone, name: string): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  await open(solene, table.contract);
  await page.getByRole('button', { name: t('steering.contract') }).click();
  await page.getByRole('menuitem', { name: t('steering.addParty.title') }).click();
  const dialog = page.locator('[role="dialog"]');
  await dialog.getByLabel(t('steering.addParty.role')).and(page.locator('input')).click();
  await page.getByRole('option', { name: roleTitle(table, 'partenaire') }).click();
  await chooseByName(page, dialog.getByLabel(t('steering.addParty.person')).and(page.locator('input')), name);
  await dialog.getByRole('button', { name: t('steering.addParty.send'), exact: true }).click();
  await leaves(solene, dialog);
}
