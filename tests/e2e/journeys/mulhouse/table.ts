import type { Locator } from 'playwright-core';
import { loadTemplate } from '#tests/scenarios/support/templates';
import { exactly } from '../../forms.ts';
import type { Stage } from '../../journey.ts';
import { type Asked, actsOnOwnPage } from '../../own-page.ts';
import { actsInRoom } from '../../room.ts';
import { type Someone } from '../../someone.ts';
import type { Words } from '../../words.ts';
import { said } from './said.ts';

const template = loadTemplate('mulhouse-csm');

/** The people who have a browser of their own, by what they are called at the table. */
export const PEOPLE = {
  solene: 'Solène Mittelbrunn',
  samira: 'Samira Holveck',
  aicha: 'Aïcha Bernouin',
  zoe: 'Zoé Palfortin',
  claire: 'Claire Vonderscher',
  mehdi: 'Mehdi Arslandi',
  rose: 'Rose Finkwiller',
  dorian: 'Dorian Achenau',
} as const;
export type Who = keyof typeof PEOPLE;

/** Somebody without an e-mail address: the coordinator answers for him, by telephone. */
export const BY_TELEPHONE = 'Jeannot Krantzel';

/** Eight people, each at their own browser, around one contract. */
export type Table = {
  stage: Stage;
  people: Readonly<Record<Who, Someone>>;
  words: Words;
  /** What people write in their language. */
  said: (typeof said)[keyof typeof said];
  contract: string;
  /** What this contract is called: there may be others. */
  title: string;
};

/** The title of a step, as people read it. */
export function titleOf({ words }: Pick<Table, 'words'>, step: string): string {
  const node = template.nodes.find(({ id }) => id === step);
  if (!node) throw new Error(`The programme has no step ${step}.`);
  return words.say(node.title);
}

/** The name of a column of a list. */
export function columnOf({ words }: Pick<Table, 'words'>, list: string, column: string): string {
  const found = template.fields?.find(({ id }) => id === list);
  const title = column === '' ? found?.title : found?.columns?.find(({ id }) => id === column)?.title;
  if (!title) throw new Error(`The programme has no ${list}.${column}.`);
  return words.say(title);
}

/** The title of a role. */
export function roleTitle({ words }: Pick<Table, 'words'>, role: string): string {
  const found = template.roles.find(({ id }) => id === role);
  if (!found) throw new Error(`The programme has no role ${role}.`);
  return words.say(found.title);
}

/** As many pages as a small machine draws at a time without keeping anybody waiting. */
const AT_ONCE = 3;

/** What one does about a step; `about` names the row, where it is done for each row of a list. */
type Act = Omit<Asked, 'step'> & { about?: string };

/** Several people do one step at the same time, each on their own page: the coordinator in the room of the contract. */
export async function together(table: Table, who: readonly Who[], step: string, { about, ...act }: Act): Promise<void> {
  const title = titleOf(table, step);
  const asked = { ...act, step: about === undefined ? title : table.words.t('step.about', { title, about }) };
  const waiting = [...who];
  const next = async (): Promise<void> => {
    const one = waiting.shift();
    if (one === undefined) return;
    if (one === 'solene') await actsInRoom(table.people.solene, table.contract, asked);
    else await actsOnOwnPage(table.people[one], table, asked);
    return next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** The coordinator writes down what somebody said by telephone, or signed on paper. */
export async function noteFor(table: Table, name: string, step: string, act: Act): Promise<void> {
  await actsInRoom(table.people.solene, table.contract, { ...act, step: titleOf(table, step) }, name);
}

/** Adds a row to the list that a form lets one write. */
export async function addRow(
  table: Pick<Table, 'words'>,
  form: Locator,
  list: string,
  fill: (column: (id: string) => Locator) => Promise<void>,
): Promise<void> {
  const { t } = table.words;
  const editor = form.getByRole('region', { name: columnOf(table, list, '') });
  await editor.getByRole('button', { name: t('list.add') }).click();
  await fill((id) => editor.getByLabel(exactly(columnOf(table, list, id))).and(editor.locator('input, textarea')));
  await editor.getByRole('button', { name: t('list.addThis'), exact: true }).click();
  await editor.getByRole('button', { name: t('list.add'), exact: true }).waitFor();
}

/** Says one thing that counts for the group, in one's own words, and sees it noted. */
export async function sayCriterion({ words }: Pick<Table, 'words'>, form: Locator, said: string): Promise<void> {
  const { t } = words;
  await form.getByLabel(t('criteria.ownWords')).fill(said);
  await form.getByRole('button', { name: t('criteria.add'), exact: true }).click();
  await form.getByText(t('criteria.quote', { words: said })).waitFor();
}
