import type { TemplateNode } from '#schema/template';
import type { Desk } from '../desk.ts';
import { hasUsualLadder } from '../same-template.ts';
import { setCondition } from './conditions.ts';
import { setDate } from './dates.ts';
import { listLabel, OWN_KEYS, setKind } from './kinds.ts';
import { setLimit } from './limit.ts';
import { outcomeLabel } from './outcomes.ts';
import { rowsOf, setWho } from './people.ts';
import { setSeries } from './series.ts';

/** The keys of a step by the tab they are set under, from left to right; whatever a step has beside them, the script cannot draw. */
const TABS = {
  what: ['form', 'edits', 'limit'],
  when: ['recurrence', 'due', 'opens', 'deadline', 'when', 'waitFor'],
  who: ['who', 'each', 'completes', 'participation'],
  reminders: ['reminders'],
  text: ['title', 'plain', 'note'],
  access: ['required'],
} as const;
const PLACED: readonly string[] = ['id', 'kind', 'phase', 'in'];

/** Everything of a step that is selected, tab by tab; its texts may have been written when it came. */
export async function setStep(desk: Desk, node: TemplateNode, isWritten: boolean): Promise<void> {
  const own = OWN_KEYS[node.kind] ?? [];
  const known = new Set<string>([...PLACED, ...own, ...Object.values(TABS).flat()]);
  for (const key of Object.keys(node)) if (!known.has(key)) throw new Error(`the script draws no ${key} (${node.id})`);
  for (const [tab, keys] of Object.entries(TABS) as [keyof typeof TABS, readonly string[]][]) {
    const all = tab === 'what' ? [...own, ...keys] : keys;
    const isAsked = (key: string) => Object.hasOwn(node, key) && !(key === 'reminders' && hasUsualLadder(node));
    if (!all.some(isAsked) || (tab === 'text' && isWritten)) continue;
    await desk.tab(desk.t(`inspector.tab.${tab}`));
    await SET[tab](desk, node);
  }
}

/** All that people read of a step, pasted as one row. */
export async function writeStep(desk: Desk, { title, plain, note }: TemplateNode): Promise<void> {
  await desk.texts([
    ['title', title],
    ['plain', plain],
    ['note', note],
  ]);
}

const SET: Record<keyof typeof TABS, (desk: Desk, node: TemplateNode) => Promise<void>> = {
  text: writeStep,
  async who(desk, node) {
    const { who, each, completes, participation } = node;
    const { t } = desk;
    if (who) await setWho(desk, who, rowsOf(desk.wanted.nodes, node));
    if (each && 'role' in each) {
      await desk.pick('each', t('inspector.each.role'));
      await desk.pick('each.role', desk.titleOf('roles', each.role));
    } else if (each && 'list' in each) {
      await desk.pick('each', t('inspector.each.list'));
      await desk.pick('each.list', listLabel(desk, each.list));
      if (each.where) await setCondition(desk, 'each.where', each.where, each.list);
    } else if (each) throw new Error('the script repeats nothing a number of times');
    if (completes === 'none') await desk.pick('completes', t('inspector.each.after.none'));
    else if (completes !== undefined) throw new Error('the script waits for all, or for none');
    if (participation) await desk.choose('participation', t(`inspector.access.level.${participation}`));
  },
  async when(desk, node) {
    const { recurrence, due, opens, deadline, when, waitFor } = node;
    const list = rowsOf(desk.wanted.nodes, node);
    if (recurrence) await setSeries(desk, recurrence);
    if (due) await setDate(desk, 'due', due);
    if (opens) await setDate(desk, 'opens', opens);
    if (deadline) await setDeadline(desk, node);
    if (when) await setCondition(desk, 'when', when, list);
    if (waitFor) await setCondition(desk, 'waitFor', waitFor, list);
  },
  async what(desk, node) {
    const { form, edits, limit } = node;
    await setKind(desk, node);
    if (form)
      await desk.tick(
        'form',
        form.map((id) => desk.titleOf('fields', id)),
      );
    if (edits)
      await desk.tick(
        'edits',
        edits.map((id) => listLabel(desk, id)),
      );
    if (limit) await setLimit(desk, limit);
  },
  async reminders(desk, { reminders }) {
    if (reminders !== undefined) await desk.pick('reminders', reminders);
  },
  async access(desk, { required }) {
    if (required !== undefined) await desk.toggle('required', required);
  },
};

async function setDeadline(desk: Desk, { id, deadline }: TemplateNode): Promise<void> {
  if (!deadline || !('at' in deadline) || deadline.coversBefore) throw new Error('the script knows no such deadline');
  const { t, hand } = desk;
  const fold = await desk.fold(t('inspector.deadline'));
  if ((await desk.at('deadline.at').count()) === 0)
    await hand.press(fold.getByRole('button', { name: t('inspector.flow.addDeadline') }));
  await setDate(desk, 'deadline.at', deadline.at);
  await desk.pick('deadline.then', outcomeLabel(desk, id, deadline.then));
}
