import type { Condition } from '#schema/condition';
import {
  groupOf,
  isLeaf,
  type Leaf,
  saidOf,
  subjectOf,
} from '../../../../designer/src/features/editor/inspector/conditions/parts.ts';
import { subjectChoice } from '../../../../designer/src/features/editor/inspector/conditions/subjects.ts';
import type { Desk } from '../desk.ts';
import { outcomeLabel } from './outcomes.ts';

/** Builds a condition as sentences: one, or several that must all be true or of which one must be. */
export async function setCondition(desk: Desk, key: string, condition: Condition, list: string | null): Promise<void> {
  const { t, hand } = desk;
  const place = await desk.reach(key);
  const subjects = place.getByRole('combobox', { name: t('inspector.condition.subject') });
  if ((await subjects.count()) === 0) await hand.press(place.getByRole('button').first());
  await subjects.first().waitFor();
  const group = groupOf(condition);
  if (!group) return setLeaf(desk, key, condition, { list, n: 0 });
  const menus = place.getByRole('button', { name: t('inspector.condition.menu') });
  while ((await subjects.count()) < group.parts.length)
    await hand.fromMenu(menus.first(), t(group.how === 'all' ? 'inspector.condition.and' : 'inspector.condition.or'));
  for (const [n, part] of group.parts.entries())
    await setLeaf(desk, `${key}.${group.how}.${n}`, part, { list, n, under: key });
}

type Where = { list: string | null; n: number; under?: string };

async function setLeaf(desk: Desk, key: string, leaf: Condition, { list, n, under = key }: Where): Promise<void> {
  if (!isLeaf(leaf)) throw new Error('the script builds no condition inside another');
  const { t, say, wanted, hand } = desk;
  const subject = desk
    .at(under)
    .getByRole('combobox', { name: t('inspector.condition.subject') })
    .nth(n);
  const choice = subjectChoice(wanted, subjectOf(leaf), list, (text) => (text ? say(text) : ''), t);
  if (choice === null) throw new Error(`nothing is called ${subjectOf(leaf)}`);
  if ((await subject.inputValue()) !== choice.label) await hand.find(subject, choice.label);
  if ('outcome' in leaf) return desk.pick(`${key}.is`, outcomeLabel(desk, leaf.outcome, leaf.is));
  await setComparison(desk, key, leaf);
}

async function setComparison(desk: Desk, key: string, leaf: Leaf): Promise<void> {
  if (!('field' in leaf || 'row' in leaf)) throw new Error(`the script compares no ${subjectOf(leaf)}`);
  const { t } = desk;
  const said = saidOf(leaf);
  await desk.pick(`${key}.op`, t(`inspector.condition.ops.${said}`));
  const { value } = leaf;
  if (value === undefined) return;
  if (typeof value === 'boolean') return desk.pick(`${key}.value`, t(value ? 'form.yes' : 'form.no'));
  if (typeof value !== 'number') throw new Error('the script compares numbers only');
  await desk.number(`${key}.value`, value / 100);
}
