import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { Journeys, Stage } from '../journey.ts';
import { leaves } from '../leaving.ts';
import { rehearses } from '../rehearsal.ts';
import { card, does, enter, lookAs, open, type Someone } from '../someone.ts';

/*
 * The acts around a contract, each once through its screen, in a real browser on real servers: ways out of what one
 * cannot do, words, silence, consents, seats, promises, rows, a moved date, a step passed, a pause, and the end. What
 * steps themselves ask (signing, voting, taking stock) is in the contract of Mulhouse.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const FACILITATOR = 'Claire Vonderscher';
const RESIDENT = 'Samira Holveck';
/** Known to nobody before the contract, also where the journey is lived a second time. */
const ANEW = randomBytes(3).toString('hex');
const NEWCOMER = `Perrine Aubelac ${ANEW}`;
const ADDRESS = `perrine-${ANEW}@exemple.test`;
const TABLE = [
  { role: 'beneficiaires', name: RESIDENT },
  { role: 'beneficiaires', name: 'Jeannot Krantzel' },
  { role: 'animateurs', name: FACILITATOR },
  { role: 'ville', name: COORDINATOR },
];

export const journeys: Journeys = {
  acts: { says: 'each act around a contract, once through its screen', minutes: 6, told: everyAct },
};

async function everyAct({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  const contract = await rehearses(solene, { programme: 'mulhouse-csm' }, TABLE);
  const samira = await enter(browser, RESIDENT);
  await keepsPlace(samira, contract);
  await cannot(samira, contract);
  say('time, a call and a pause asked for');
  await ofTheContract(solene, contract);
  say('words, silence, a promise, a row');
  await ofSeats(solene, contract, picture);
  say('seats given and freed');
  await ofSteps(solene, contract, picture);
  say('a date moved, a step passed');
  await restsAndEnds(solene, contract);
}

/** WCAG 2.4.3: a form takes the place of its button, and whoever pressed stands in it; going back, at the button again. */
async function keepsPlace(samira: Someone, contract: string): Promise<void> {
  await open(samira, contract);
  const { page } = samira;
  const item = card(samira, /bien-être/).first();
  for (const pressed of ['C’est fait', 'Je ne peux pas']) {
    const button = item.getByRole('button', { name: pressed, exact: true });
    await button.click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-opened-form]') !== null);
    await item.getByRole('button', { name: 'Revenir', exact: true }).click();
    await button.waitFor();
    await page.waitForFunction((words) => document.activeElement?.textContent === words, pressed);
  }
}

/** R43 Whoever asks for time gets silence until then, and is never asked why. */
async function cannot(samira: Someone, contract: string): Promise<void> {
  for (const way of ['J’ai besoin de temps', 'Je préfère au téléphone', 'Je fais une pause']) {
    await does(samira, contract, {
      step: /bien-être/,
      verb: 'Je ne peux pas',
      send: 'Envoyer',
      fill: (form) => form.getByRole('radio', { name: way }).click(),
    });
  }
  await chooses(samira, contract, 'Agir sur le contrat', 'Ne plus recevoir de rappels');
  await dialog(samira).getByRole('button', { name: 'Reprendre les rappels' }).click();
  await gone(samira);
}

async function ofTheContract(solene: Someone, contract: string): Promise<void> {
  await acts(solene, contract, 'Dire un mot à tous', 'Dire', (form) =>
    form.getByLabel(/Votre mot/).fill('Bonjour à tous.'),
  );
  await acts(solene, contract, 'Ne plus recevoir de rappels', 'Arrêter les rappels', async () => {});
  await acts(solene, contract, 'Ajouter une promesse', 'Ajouter la promesse', (form) =>
    form.getByLabel(/^La promesse/).fill('Prêter une salle le jeudi.'),
  );
  await acts(solene, contract, 'Ajouter une ligne à une liste', 'Ajouter', (form) =>
    form.getByLabel(/Le critère/).fill('Dormir tranquille'),
  );
  await open(solene, contract);
  const lists = solene.page.getByRole('region', { name: 'Listes écrites ensemble' });
  await lists.getByRole('button', { name: 'Changer : Dormir tranquille' }).click();
  await lists.getByLabel(/Le critère/).fill('Dormir en paix');
  await lists.getByRole('button', { name: 'Noter le changement' }).click();
  await lists.getByText('Dormir en paix').waitFor();
  await lists.getByRole('button', { name: 'Retirer : Dormir en paix' }).click();
  await lists.getByRole('button', { name: 'Retirer la ligne' }).click();
  await lists.waitFor({ state: 'detached' });
}

/** R29 R31 A seat is given to somebody else, somebody joins, known here or not, and a seat is freed. */
async function ofSeats(solene: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const seat = (name: string) => `Agir pour cette place : ${name}`;
  const atTable = async (name: string, act: string) => {
    await solene.page.goto(`/contrats/${contract}/table`);
    await solene.page.getByRole('button', { name: seat(name) }).click();
    await solene.page.getByRole('menuitem', { name: act }).click();
  };
  await acts(solene, contract, 'Ajouter une personne', 'Ajouter à la table', async (form, page) => {
    await picks(form, page, 'Son rôle', /./);
    await picks(form, page, 'La personne', /./);
  });
  await acts(solene, contract, 'Ajouter une personne', 'Ajouter à la table', async (form, page) => {
    await picks(form, page, 'Son rôle', /Partenaires institutionnels/);
    await writesDown(form, page, { name: NEWCOMER, phone: '01 99 00 44 00' });
    await picture(page, 'newcomer');
  });
  await reaches(() => atTable(NEWCOMER, 'Comment joindre cette personne'), solene, picture);
  await atTable(FACILITATOR, 'Remplacer la personne');
  await picks(dialog(solene), solene.page, 'Par qui', /./);
  await sends(solene, 'Remplacer');
  await solene.page.getByRole('button', { name: seat(FACILITATOR) }).waitFor({ state: 'detached' });
  await atTable('Jeannot Krantzel', 'Libérer la place');
  await sends(solene, 'Libérer la place');
}

/** Somebody whom nobody here knew is written down where they are looked for. */
async function writesDown(form: Locator, page: Page, { name, phone }: { name: string; phone: string }): Promise<void> {
  const field = form.getByLabel(/^La personne/).and(page.locator('input'));
  await field.fill(name);
  await page.getByRole('option', { name: `Nouvelle personne : ${name}` }).click();
  await form.getByLabel(/^Téléphone/).fill(phone);
  await form.getByRole('button', { name: 'Noter cette personne' }).click();
  await form.getByRole('button', { name: 'Noter cette personne' }).waitFor({ state: 'detached' });
}

/** R43 Where somebody is reached is written by whoever coordinates; it is there when it is looked at again. */
async function reaches(opens: () => Promise<void>, solene: Someone, picture: Stage['picture']): Promise<void> {
  await opens();
  await dialog(solene)
    .getByLabel(/^Adresse e-mail/)
    .fill('perrine@personne');
  await dialog(solene).getByRole('button', { name: 'Enregistrer' }).click();
  await dialog(solene).getByText('Écrivez l’adresse ainsi').waitFor();
  await dialog(solene)
    .getByLabel(/^Adresse e-mail/)
    .fill(ADDRESS);
  await picture(solene.page, 'reach');
  await dialog(solene).getByRole('button', { name: 'Enregistrer' }).click();
  await gone(solene);
  await opens();
  const written = dialog(solene).getByLabel(/^Adresse e-mail/);
  await written.waitFor();
  if ((await written.inputValue()) !== ADDRESS) throw new Error('The address was not kept.');
  await solene.page.keyboard.press('Escape');
  await gone(solene);
}

/** R27 A date moved by hand; and a step that goes otherwise than planned, with a reason. */
async function ofSteps(solene: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const onStep = async (act: string) => {
    await open(solene, contract);
    await lookAs(solene, RESIDENT);
    await card(solene, /bien-être/)
      .getByRole('button', { name: /Agir sur cette étape/ })
      .click();
    await solene.page.getByRole('menuitem', { name: act }).click();
  };
  await onStep('Changer la date');
  await picture(solene.page, 'date');
  await sends(solene, 'Changer la date');
  await onStep('Faire autrement que prévu');
  await dialog(solene).getByRole('radio', { name: 'Passer cette étape' }).click();
  await dialog(solene)
    .getByLabel(/Pourquoi/)
    .fill('Déjà fait ensemble, à voix haute.');
  await picture(solene.page, 'otherwise');
  await sends(solene, 'Faire ainsi');
}

/** R28 The contract rests, goes on, and is ended before its time. */
async function restsAndEnds(solene: Someone, contract: string): Promise<void> {
  const why = (form: Locator) => form.getByLabel(/Pourquoi/).fill('Vacances du groupe.');
  await acts(solene, contract, 'Mettre en pause', 'Mettre en pause', why);
  await acts(solene, contract, 'Reprendre le contrat', 'Reprendre', async () => {});
  await acts(solene, contract, 'Terminer le contrat', 'Terminer le contrat', async (form) => {
    await why(form);
    await form.getByRole('checkbox').check();
  });
  await solene.page
    .getByText(/Terminé le/)
    .first()
    .waitFor();
}

function dialog({ page }: Someone): Locator {
  return page.locator('[role="dialog"]');
}

async function gone(someone: Someone): Promise<void> {
  await dialog(someone).waitFor({ state: 'detached' });
}

async function chooses(someone: Someone, contract: string, menu: string, act: string): Promise<void> {
  await open(someone, contract);
  await someone.page.getByRole('button', { name: menu }).click();
  await someone.page.getByRole('menuitem', { name: act }).click();
}

type Fill = (form: Locator, page: Page) => Promise<void>;

/** One act of the menu of the contract. */
async function acts(someone: Someone, contract: string, act: string, send: string, fill: Fill): Promise<void> {
  await chooses(someone, contract, 'Agir sur le contrat', act);
  await fill(dialog(someone), someone.page);
  await sends(someone, send);
}

async function sends(someone: Someone, send: string): Promise<void> {
  await dialog(someone).getByRole('button', { name: send, exact: true }).click();
  await leaves(someone, dialog(someone));
}

async function picks(form: Locator, page: Page, label: string, option: RegExp): Promise<void> {
  await form
    .getByLabel(new RegExp(`^${label}`))
    .and(page.locator('input'))
    .click();
  await page.getByRole('option', { name: option, disabled: false }).first().click();
}
