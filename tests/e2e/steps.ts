import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '#embedded/folder';
import { waitForMail } from './mail.ts';
import { card, type Doing, does, lookAs, moveTo, open, type Someone, settled } from './someone.ts';
import { dateAfter, todayOf } from './year-dates.ts';

export const OUTPUT = join(projectRoot(), 'test-output/e2e');
const PROGRAMME = 'mulhouse-csm';
export const FACILITATOR = 'Claire Vonderscher';
export const COORDINATOR = 'Solène Mittelbrunn';
export const RESIDENT = 'Samira Holveck';
const RESIDENT_WITHOUT_MAIL = 'Jeannot Krantzel';
const COMPLETE = { verb: 'C’est fait', send: 'Dire que c’est fait' };
const COMPLETE_FOR = { verb: 'C’est fait', send: 'Noter que c’est fait' };

/** The people at the table, each at their own browser. */
export type Table = { solene: Someone; samira: Someone; claire: Someone; contract: string; mailUrl: string };

/** A picture of a page that has finished loading. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage });
}

/** The year before anything starts: move the signature, and every date follows. */
export async function looksAtTheYear({ page }: Someone): Promise<void> {
  await picture(page, '02-contrats-vide');
  await page.getByRole('link', { name: 'Programmes' }).click();
  await page.getByRole('heading', { name: /Mulhouse/ }).waitFor();
  await picture(page, '03-programmes');
  await page.goto(`/programmes/${PROGRAMME}`);
  await page.getByLabel('Date de signature (S)').fill('18/12/2026');
  await page.getByLabel(/Ouverture du contrat/).fill('05/10/2026');
  // From the signature on 18 December: three months later, then six.
  await page.locator('li time[datetime="2027-03-18"]').first().waitFor();
  await page.locator('li time[datetime="2027-06-18"]').first().waitFor();
  await picture(page, '04-annee');
  await page.getByText(/^Décalées/).click();
  await page
    .getByText(/au lieu du/)
    .first()
    .waitFor();
  await picture(page, '05-annee-decalees');
}

/** A rehearsal with four people, one of whom has no e-mail address. */
export async function launches({ page }: Someone): Promise<string> {
  await page.getByRole('link', { name: 'Nouveau contrat' }).click();
  await page.getByLabel(/Nom du contrat/).fill('Groupe du canal');
  await pick(page, 'Partenaires bénéficiaires', [RESIDENT, RESIDENT_WITHOUT_MAIL]);
  await pick(page, 'Animateurs', [FACILITATOR]);
  await pick(page, 'Ville et comité de pilotage', [COORDINATOR]);
  await page.getByRole('switch', { name: 'Répétition' }).check({ force: true });
  await picture(page, '06-nouveau-contrat');
  await page.getByRole('button', { name: 'Lancer la répétition' }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}$/);
  await page
    .getByText('Horloge')
    .or(page.getByText(/Dans cette répétition/))
    .first()
    .waitFor();
  await picture(page, '07-contrat-lance');
  return page.url().slice(-32);
}

async function pick(page: Page, role: string, people: readonly string[]): Promise<void> {
  const field = page.getByLabel(new RegExp(`^${role}`)).and(page.locator('input'));
  for (const person of people) {
    await field.fill(person);
    await page.getByRole('option', { name: new RegExp(person) }).click();
  }
  await field.press('Escape');
}

/** A reminder comes, the group says what matters, the contract is written. */
export async function prepares({ solene, samira, claire, contract, mailUrl }: Table): Promise<void> {
  const today = await todayOf(solene.page, contract);
  await moveTo(solene, contract, dateAfter(today, 15));
  await waitForMail(mailUrl, 'samira.holveck@exemple.test');
  await solene.page.goto('/dev/mail/');
  await picture(solene.page, '08-courrier');
  await does(samira, contract, { step: /bien-être/, ...COMPLETE, fill: addsACriterion });
  await lookAtSomebodyElse(solene, contract);
  await does(solene, contract, { step: /bien-être/, ...COMPLETE_FOR, forName: RESIDENT_WITHOUT_MAIL });
  await does(solene, contract, { step: /Approuver/, verb: 'Noter la réunion', send: 'Noter' });
  await does(samira, contract, { step: /besoins/, ...COMPLETE });
  await does(claire, contract, { step: /besoins/, ...COMPLETE });
  for (const one of [samira, claire, solene]) await does(one, contract, { step: /Construire/, ...COMPLETE });
}

async function addsACriterion(form: Locator, page: Page): Promise<void> {
  await form.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await form.getByLabel(/Le critère/).fill('Pouvoir parler sans peur');
  await picture(page, '09-critere');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await form.getByText('Pouvoir parler sans peur').waitFor();
}

async function lookAtSomebodyElse(solene: Someone, contract: string): Promise<void> {
  await open(solene, contract);
  await lookAs(solene.page, RESIDENT_WITHOUT_MAIL);
  await card(solene, /bien-être/)
    .getByRole('button', { name: 'C’est fait' })
    .click();
  await picture(solene.page, '10-repondre-pour');
}

/** Everybody signs, one of them on paper. */
export async function signs({ solene, samira, claire, contract }: Table): Promise<void> {
  await open(samira, contract);
  await card(samira, /Signer/)
    .getByRole('button', { name: 'Signer' })
    .click();
  await picture(samira.page, '11-signer');
  const sign = { step: /Signer le contrat/, verb: 'Signer', send: 'Je signe', fill: readsAndTypesTheCode };
  await does(samira, contract, sign);
  await does(claire, contract, sign);
  await does(solene, contract, {
    step: sign.step,
    verb: 'Noter la signature',
    forName: RESIDENT_WITHOUT_MAIL,
  });
  await does(solene, contract, sign);
  for (const one of [samira, claire, solene]) await does(one, contract, { step: /Classer/, ...COMPLETE });
}

/** Says that the text was read and one's promises seen, and types the code that a trial installation shows. */
export async function readsAndTypesTheCode(form: Locator, page: Page): Promise<void> {
  await form.getByRole('checkbox').first().check();
  for (const box of await form.getByRole('checkbox').all()) await box.check();
  const [code = ''] = /[0-9]{6}/.exec(await form.getByText('Le code est').innerText()) ?? [];
  await form.locator('input[inputmode="numeric"]').first().click();
  await page.keyboard.type(code);
}

/** A review: each gives a view, one of them by telephone. */
export async function takesStock(
  { solene, samira, claire, contract }: Table,
  months: number,
  step: RegExp,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  await moveTo(solene, contract, await dateOf(solene.page, contract, step));
  await meanwhile();
  await open(samira, contract);
  await card(samira, step).getByRole('button', { name: 'Donner mon avis' }).click();
  await picture(samira.page, `12-bilan-${months}-mois`);
  for (const one of [samira, claire, solene]) await givesView(one, contract, { step, verb: 'Donner mon avis' });
  await givesView(solene, contract, { step, verb: 'Noter son avis', forName: RESIDENT_WITHOUT_MAIL });
}

/** The day of something to come, as the dates of the contract announce it. */
async function dateOf(page: Page, contract: string, step: RegExp): Promise<string> {
  await page.goto(`/contrats/${contract}/dates`);
  await settled(page);
  await page.getByRole('tab', { name: /^À venir/ }).waitFor();
  const all = page.getByRole('button', { name: /^Voir les \d+ dates$/ });
  if (await all.isVisible()) await all.click();
  const line = page
    .locator('li')
    .filter({ has: page.locator('time') })
    .filter({ hasText: step })
    .first();
  return (await line.locator('time').getAttribute('datetime')) ?? '';
}

/** Walks through a review: a level for the first criterion, nothing for what follows, then sends. */
async function givesView(
  someone: Someone,
  contract: string,
  { step, verb, forName }: Omit<Doing, 'fill'>,
): Promise<void> {
  const { page } = someone;
  await open(someone, contract);
  if (forName !== undefined) await lookAs(page, forName);
  const item = card(someone, step).first();
  await item.getByRole('button', { name: verb, exact: true }).click();
  const flow = page.locator('form').filter({ hasText: /Question \d+ sur|Avant d’envoyer/ });
  await flow.getByRole('radio', { name: /^Bien/ }).first().check();
  const last = flow.getByText('Avant d’envoyer');
  while (!(await last.isVisible())) await flow.getByRole('button', { name: 'Suite' }).click();
  await flow.getByRole('button', { name: verb }).click();
  await flow.waitFor({ state: 'detached' });
}

/** The group decides to leave the contract as it is. */
export async function votes({ solene, samira, claire, contract }: Table): Promise<void> {
  const no = (form: Locator) => form.getByRole('radio').nth(1).check();
  const vote = { step: /Faut-il changer/, verb: 'Voter', fill: no };
  for (const one of [samira, claire, solene]) await does(one, contract, vote);
  await does(solene, contract, { ...vote, verb: 'Noter son vote', forName: RESIDENT_WITHOUT_MAIL });
  await picture(solene.page, '13-apres-le-vote');
}

/** The group goes on by itself, and the contract ends. */
export async function ends({ solene, samira, claire, contract }: Table): Promise<void> {
  await moveTo(solene, contract, await dateOf(solene.page, contract, /Fin du contrat et suite/));
  const yes = (form: Locator) => form.getByRole('radio').nth(0).check();
  const decide = { step: /continuer seul/, verb: 'Voter', fill: yes };
  await does(samira, contract, decide);
  await does(solene, contract, { ...decide, verb: 'Noter son vote', forName: RESIDENT_WITHOUT_MAIL });
  await does(solene, contract, { step: /soutien/, ...COMPLETE });
  for (const one of [samira, claire, solene]) await does(one, contract, { step: /appris/, ...COMPLETE });
  await solene.page.goto(`/contrats/${contract}`);
  await solene.page.getByText(/Terminé le .*\s:\sLe groupe continue seul/).waitFor();
  await picture(solene.page, '14-fini', true);
}
