import { dayAndMonth, inputDate } from '../../../../designer/src/locales/dates.ts';
import { exactly } from '../../forms.ts';
import { findsCard } from '../../own-page.ts';
import { moveTo } from '../../someone.ts';
import { ENDED, PLANNED, REVIEWED } from './gallery.ts';
import { addRow, BY_TELEPHONE, columnOf, noteFor, PEOPLE, type Table, titleOf, together, type Who } from './table.ts';

const FIRST_SESSION = '2008-12-30';
const complete = { verb: 'complete' } as const;

/** Within five working days, by the calendar of Alsace, the group says what it will do, and the town what it pays. */
export async function plans(table: Table): Promise<void> {
  const { stage, people, words, said } = table;
  await moveTo(people.solene, table.contract, PLANNED);
  const planning = await findsCard(people.claire, table, titleOf(table, 'planification'));
  await planning.getByText(dayAndMonth(PLANNED, words.language, PLANNED)).waitFor();
  await together(table, ['solene'], 'planification', {
    ...complete,
    fill: async (form) => form.getByLabel(exactly(columnOf(table, 'budget', ''))).fill('1000'),
  });
  await together(table, ['samira'], 'planification', {
    ...complete,
    fill: async (form, page) => {
      await addRow(table, form, 'actions', async (column) => {
        await column('titre').fill(said.action);
        await column('cout').fill('600');
        await column('fin').fill(inputDate('2009-03-31'));
        await column('retenue').click();
        await page.getByRole('option', { name: words.t('form.yes'), exact: true }).click();
        await column('pilote').click();
        await page.getByRole('option', { name: new RegExp(PEOPLE.claire) }).click();
        await stage.picture(page, '09-plan', true);
      });
    },
  });
  await together(table, ['claire'], 'planification', complete);
  stage.say('planned');
}

/** The town pays for what was chosen, the group meets, the pilot leads the action. */
export async function begins(table: Table): Promise<void> {
  const { stage, people, words, said } = table;
  await moveTo(people.solene, table.contract, FIRST_SESSION);
  await together(table, ['solene'], 'seances', { verb: 'recordMeeting' });
  await together(table, ['solene'], 'financer-action', {
    about: said.action,
    verb: 'recordPayment',
    fill: async (form, page) => {
      // What was allotted stands there already: it only has to be noted.
      await stage.picture(page, '10-payment', true);
      const amount = await form.getByLabel(exactly(words.t('payment.amount'))).inputValue();
      if (!amount.includes('600')) throw new Error(`The payment offers “${amount}”, and 600 € were allotted.`);
    },
  });
  await together(table, ['claire'], 'mener-action', { ...complete, about: said.action });
  stage.say('paid, met, led');
}

/** The review on its day: nothing is shown of fewer than five answers; then the group says whether anything changes. */
export async function takesStock(table: Table): Promise<void> {
  const { stage, people, words, contract } = table;
  const { solene, rose } = people;
  await moveTo(solene, contract, REVIEWED);
  const review = await findsCard(rose, table, titleOf(table, 'bilan-3-mois'));
  await review.getByText(dayAndMonth(REVIEWED, words.language, REVIEWED)).waitFor();
  await giveViews(table, 'bilan-3-mois', ['samira', 'aicha', 'zoe']);
  await solene.page.goto(`/contrats/${contract}/resultats`);
  await solene.page
    .getByText(words.t('results.notEnough'))
    .or(solene.page.getByText(words.t('results.guardNow')))
    .first()
    .waitFor();
  await stage.picture(solene.page, '14-results-guarded', true);
  await giveViews(table, 'bilan-3-mois', ['claire', 'mehdi', 'rose', 'solene']);
  await noteFor(table, BY_TELEPHONE, 'bilan-3-mois', { verb: 'evaluate' });
  await solene.page.goto(`/contrats/${contract}/resultats`);
  await solene.page.getByText(words.t('results.guardNow')).waitFor({ state: 'detached' });
  await stage.picture(solene.page, '15-results', true);
  await proposes(table);
  await vote(table, 'changer-le-contrat', 'non', ['samira', 'aicha', 'zoe', 'claire', 'mehdi', 'rose', 'solene']);
  stage.say('three months reviewed');
}

/** What a review found becomes an action that answers it, which the group then sees beside the results. */
async function proposes({ stage, people: { solene }, words, said }: Table): Promise<void> {
  const { page } = solene;
  const { t } = words;
  await page.getByRole('button', { name: t('results.propose'), exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(exactly(columnOf({ words }, 'actions', 'titre'))).fill(said.change);
  await form.getByRole('button', { name: t('results.add'), exact: true }).click();
  await form.waitFor({ state: 'detached' });
  const decided = page.getByRole('region', { name: t('results.decided') });
  await decided.getByText(said.change).waitFor();
  await decided.getByText(t('results.proposedState'), { exact: true }).waitFor();
  await stage.picture(page, '15-proposed', true);
}

/** The final review, by everybody, those who came late too. */
export async function looksBack(table: Table): Promise<void> {
  const { stage, people, words, contract } = table;
  await moveTo(people.solene, contract, ENDED);
  const review = await findsCard(people.dorian, table, titleOf(table, 'bilan-final'));
  await review.getByText(dayAndMonth(ENDED, words.language, ENDED)).waitFor();
  await giveViews(table, 'bilan-final', ['samira', 'aicha', 'zoe', 'claire', 'mehdi', 'rose', 'dorian', 'solene']);
  await noteFor(table, BY_TELEPHONE, 'bilan-final', { verb: 'evaluate' });
  await people.samira.page.goto(`/contrats/${contract}/resultats`);
  await stage.picture(people.samira.page, '16-final-results', true);
  stage.say('looked back');
}

async function giveViews(table: Table, step: string, who: readonly Who[]): Promise<void> {
  await together(table, who, step, { verb: 'evaluate' });
}

async function vote(table: Table, step: string, choice: 'oui' | 'non', who: readonly Who[]): Promise<void> {
  const voted = {
    verb: 'vote',
    fill: async (form: Parameters<typeof addRow>[1]) =>
      form
        .getByRole('radio')
        .nth(choice === 'oui' ? 0 : 1)
        .check(),
  } as const;
  await together(table, who, step, voted);
  await noteFor(table, BY_TELEPHONE, step, voted);
}

/** The group goes on by itself, says what it learned, and the contract ends. */
export async function concludes(table: Table): Promise<void> {
  const { stage, people, words, contract } = table;
  const { solene } = people;
  await moveTo(solene, contract, '2009-06-19');
  await vote(table, 'groupe-continue', 'oui', ['samira', 'aicha', 'zoe']);
  await together(table, ['solene'], 'proposer-soutien', complete);
  await together(table, ['samira', 'claire', 'solene'], 'capitalisation', complete);
  await solene.page.goto(`/contrats/${contract}`);
  const ended = words.like('contract.ended', 'date', 'outcome');
  await solene.page
    .getByText(ended)
    .filter({ hasText: titleOf(table, 'fin-autonomie') })
    .waitFor();
  await stage.picture(solene.page, '17-ended', true);
  stage.say('ended: autonomy');
}
