import type { Locator } from 'playwright-core';
import { dayAndMonth } from '../../../../designer/src/locales/dates.ts';
import { waitForMail } from '../../mail.ts';
import { findsCard } from '../../own-page.ts';
import { readsAndTypesTheCode } from '../../signing.ts';
import { moveTo } from '../../someone.ts';
import { SIGNED } from './gallery.ts';
import { addRow, BY_TELEPHONE, noteFor, sayCriterion, type Table, titleOf, together } from './table.ts';

/** R22 The first thing is due three weeks after the opening; whoever has not answered is reminded before. */
const FIRST_DUE = '2008-10-22';
const REMINDED = '2008-10-16';

/** The group says in its own words what well-being is, and the contract is written with it. */
export async function prepares(table: Table): Promise<void> {
  const { stage, people, said, words } = table;
  const { solene, samira } = people;
  const first = await findsCard(samira, table, titleOf(table, 'definir-bien-etre'));
  await first.getByText(dayAndMonth(FIRST_DUE, words.language, FIRST_DUE)).waitFor();
  await stage.picture(samira.page, '06-own-page');
  await moveTo(solene, table.contract, REMINDED);
  await waitForMail(stage.publicUrl, 'samira.holveck@exemple.test');
  const complete = { verb: 'complete' } as const;
  const writes = (words: string) => ({
    ...complete,
    fill: async (form: Locator) => sayCriterion(table, form, words),
  });
  await together(table, ['samira'], 'definir-bien-etre', writes(said.safe));
  await together(table, ['aicha'], 'definir-bien-etre', writes(said.sleep));
  await together(table, ['zoe'], 'definir-bien-etre', complete);
  await noteFor(table, BY_TELEPHONE, 'definir-bien-etre', complete);
  await together(table, ['solene'], 'approuver-criteres', {
    verb: 'recordMeeting',
    fill: async (form) => {
      await form.getByLabel(words.t('meeting.minutes')).fill(said.minutes);
      await stage.picture(solene.page, '07-meeting');
    },
  });
  await together(table, ['samira'], 'besoins-du-groupe', {
    ...complete,
    fill: async (form) => addRow(table, form, 'besoins', (column) => column('besoin').fill(said.need)),
  });
  await together(table, ['claire'], 'besoins-du-groupe', complete);
  await together(table, ['samira', 'aicha', 'zoe'], 'point-de-depart', { verb: 'evaluate' });
  await together(table, ['samira', 'claire', 'solene'], 'construire-csm', complete);
  stage.say('prepared');
}

/** On 18 December 2008 everybody signs: on their telephone or at their desk, and one of them on paper. */
export async function signs(table: Table): Promise<void> {
  const { stage, people } = table;
  await moveTo(people.solene, table.contract, SIGNED);
  const sign = { verb: 'sign', fill: readsAndTypesTheCode } as const;
  await together(table, ['samira'], 'signature', {
    ...sign,
    fill: async (form, page) => {
      await stage.picture(page, '08-sign');
      await readsAndTypesTheCode(form, page);
    },
  });
  await together(table, ['aicha', 'zoe', 'claire', 'mehdi'], 'signature', sign);
  await noteFor(table, BY_TELEPHONE, 'signature', { verb: 'sign' });
  await together(table, ['solene'], 'signature', sign);
  stage.say('signed by everybody');
}
