import { apartTemplate } from '#tests/support/apart-template';
import type { Journeys, Stage } from '../journey.ts';
import { leaves } from '../leaving.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { card, does, enter, open, type Someone } from '../someone.ts';

/*
 * The acts that answer nothing, each once through its screen, in a small programme of their own: something handed on
 * and taken back, the real start of a service, a reminder by hand, a mistaken record, a private thing shared.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const NEIGHBOUR = 'Jeannot Krantzel';

export const journeys: Journeys = {
  apart: { says: 'the acts that answer nothing, once through their screens', minutes: 5, told: actsApart },
};

async function actsApart({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  await ask(solene.page, 'POST', '/programmes', { template: JSON.stringify(apartTemplate) });
  const contract = await rehearses(solene, { programme: apartTemplate.id }, [
    { role: 'habitant', name: RESIDENT },
    { role: 'habitant', name: NEIGHBOUR },
    { role: 'ville', name: COORDINATOR },
  ]);
  const samira = await enter(browser, RESIDENT);
  await handsOn(samira, contract, picture);
  say('handed on and taken back');
  await startsAService(solene, contract);
  await remindsByHand(solene, contract, picture);
  say('begun, reminded');
  await corrects(solene, contract, picture);
  say('corrected');
  await shares(solene, samira, contract, picture);
}

type Picture = Stage['picture'];

/** R29 "I can't" hands it to a neighbour; it stays in sight, and comes back. */
async function handsOn(samira: Someone, contract: string, picture: Picture): Promise<void> {
  await does(samira, contract, {
    step: /ce qui compte/,
    verb: 'Je ne peux pas',
    send: 'Envoyer',
    fill: async (form) => {
      await form.getByRole('radio', { name: 'Quelqu’un le fait pour moi' }).click();
      await form.getByRole('radio', { name: NEIGHBOUR }).check();
    },
  });
  await open(samira, contract);
  await card(samira, /ce qui compte/)
    .getByText(`Confié à ${NEIGHBOUR}`)
    .waitFor();
  await samira.page.goto('/moi');
  const handed = samira.page.getByRole('region', { name: 'Ce que vous avez confié' });
  await handed.getByText(`${NEIGHBOUR} s’en occupe`).waitFor();
  await picture(samira.page, 'handed');
  await does(samira, contract, { step: /ce qui compte/, verb: 'Reprendre', send: 'Le reprendre' });
  await open(samira, contract);
  await card(samira, /ce qui compte/)
    .getByRole('button', { name: 'C’est fait' })
    .waitFor();
}

/** R47 The town says on which day the baskets really began. */
async function startsAService(solene: Someone, contract: string): Promise<void> {
  await does(solene, contract, { step: /Paniers/, verb: 'Dire quand cela a commencé', send: 'Noter le début' });
  await open(solene, contract);
  await card(solene, /Paniers/)
    .getByText(/^Commencé le/)
    .waitFor();
}

/** R43 From "Why am I waiting?": one more reminder, and then no other that day. */
async function remindsByHand(solene: Someone, contract: string, picture: Picture): Promise<void> {
  await open(solene, contract);
  const why = solene.page.getByRole('region', { name: /Pourquoi j’attends/ });
  const remind = why.getByRole('button', { name: 'Relancer' }).first();
  await picture(solene.page, 'why');
  await remind.click();
  await solene.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await remind.waitFor({ state: 'detached' });
}

/** R26 A payment typed wrongly says what it should have said; the journal keeps both. */
async function corrects(solene: Someone, contract: string, picture: Picture): Promise<void> {
  await does(solene, contract, {
    step: /Aide/,
    verb: 'Noter le paiement',
    send: 'Noter',
    fill: (form) => form.getByLabel(/Montant/).fill('700'),
  });
  const { page } = solene;
  await page.goto(`/contrats/${contract}/journal`);
  const line = page
    .getByRole('listitem')
    .filter({ hasText: /Paiement noté/ })
    .first();
  await line.getByRole('button', { name: /^Corriger/ }).click();
  const form = page.locator('[role="dialog"]');
  await form.getByLabel(/Montant/).fill('70');
  await form.getByLabel(/Pourquoi/).fill('Une faute de frappe.');
  await picture(page, 'correct');
  await form.getByRole('button', { name: 'Corriger', exact: true }).click();
  await leaves(solene, form);
  await page.getByText('corrigé depuis').first().waitFor();
}

/** P2 A row that names somebody is theirs to share, with whom they want, and to take back. */
async function shares(solene: Someone, samira: Someone, contract: string, picture: Picture): Promise<void> {
  const { people } = await ask<{ people: { id: string; name: string }[] }>(solene.page, 'GET', '/people');
  const pour = people.find(({ name }) => name === RESIDENT)?.id;
  const row = { type: 'addRow', list: 'suivi', row: 'r1', values: { pour, cout: 4_500 } };
  await ask(solene.page, 'POST', `/contracts/${contract}/acts`, row);
  const { page } = samira;
  await page.goto(`/contrats/${contract}/qui-voit-quoi`);
  await page.getByRole('button', { name: 'Partager : Suivi' }).click();
  const form = page.locator('[role="dialog"]');
  await form.getByRole('checkbox', { name: 'Ville' }).check();
  await form.getByLabel(/Pour quoi faire/).fill('Demander une aide.');
  await picture(page, 'share');
  await form.getByRole('button', { name: 'Partager', exact: true }).click();
  await leaves(samira, form);
  const shared = page.getByRole('region', { name: /Ce qui est partagé/ });
  await shared.getByText('Partagé par vous avec : Ville.').waitFor();
  await solene.page.goto(`/contrats/${contract}/qui-voit-quoi`);
  await solene.page.getByText(`Partagé par ${RESIDENT}`).waitFor();
  await shared.getByRole('button', { name: 'Ne plus partager' }).click();
  await shared.waitFor({ state: 'detached' });
}
