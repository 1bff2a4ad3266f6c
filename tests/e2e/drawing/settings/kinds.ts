import type { NodeOf, TemplateNode } from '#schema/template';
import { columnsOf, listTitle } from '../../../../designer/src/features/editor/inspector/conditions/subjects.ts';
import type { Desk } from '../desk.ts';
import { setCondition } from './conditions.ts';
import { outcomeLabel } from './outcomes.ts';
import { rowsOf } from './people.ts';
import { setTitled } from './titled.ts';

/** What is called a list: a field of rows, or one that every contract has. */
export function listLabel({ wanted, say, t }: Desk, list: string): string {
  return listTitle(wanted, list, (text) => (text ? say(text) : ''), t);
}

type SetKind = { [K in TemplateNode['kind']]?: (desk: Desk, node: NodeOf<K>) => Promise<void> };

/** The keys that are a kind's own, and that `setKind` sets. */
export const OWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  meeting: ['length'],
  sign: ['text'],
  evaluation: ['criteria', 'scale', 'views', 'commitments'],
  decision: ['method', 'choices', 'default', 'threshold', 'ties'],
  gate: ['mode', 'branches', 'default'],
  document: ['of', 'sections'],
  option: ['options', 'min', 'max'],
  payment: ['amount', 'from', 'budget'],
  end: ['outcome'],
};

const SET: SetKind = {
  async meeting(desk, { length }) {
    if (length !== undefined) await desk.number('length', length);
  },
  async sign(desk, { text }) {
    if (text === 'contract') await desk.pick('text', desk.t('inspector.kind.sign.contract'));
    else if (text !== undefined) throw new Error('the script has only the contract signed');
  },
  async evaluation(desk, { criteria, scale = [], views = [], commitments = false }) {
    if (Array.isArray(criteria)) throw new Error('the script takes criteria from a list only');
    await desk.pick('criteria.list', listLabel(desk, criteria.list));
    await setTitled(desk, 'scale', scale);
    await desk.tick(
      'views',
      views.map((view) => desk.t(`inspector.kind.evaluation.view.${view}`)),
    );
    await desk.toggle('commitments', commitments);
  },
  async decision(desk, { id, method, choices, default: otherwise, threshold, ties }) {
    const { t } = desk;
    await desk.pick('method', t(`inspector.kind.decision.methods.${method}`));
    await setTitled(desk, 'choices', choices);
    if (otherwise !== undefined) await desk.pick('default', outcomeLabel(desk, id, otherwise));
    if (threshold !== undefined) {
      await desk.pick('threshold.of', t(`inspector.kind.decision.of.${threshold.of}`));
      await desk.number('threshold.percent', threshold.percent);
    }
    if (ties !== undefined) await desk.pick('ties', outcomeLabel(desk, id, ties));
  },
  async gate(desk, { mode, branches, default: otherwise }) {
    await desk.pick('mode', desk.t(`inspector.kind.gate.modes.${mode}`));
    await desk.items('branches', branches, async (branch, key) => {
      if (!('if' in branch)) throw new Error('the script draws no race');
      await desk.text(`${key}.outcome`, branch.outcome);
      await setCondition(desk, `${key}.if`, branch.if, null);
    });
    if (otherwise !== undefined) await desk.text('default', otherwise);
  },
  async document(desk, { of, sections = [] }) {
    await desk.pick('of', desk.t(`inspector.kind.document.sort.${of}`));
    await desk.items('sections', sections, async ({ title, text, from }, key) => {
      if (text !== undefined) throw new Error('the script writes no text of a document');
      if (title !== undefined) await desk.localised(`${key}.title`, title);
      const isStep = desk.wanted.nodes.some(({ id }) => id === from);
      if (from !== undefined)
        await desk.pick(`${key}.from`, isStep ? desk.titleOf('nodes', from) : listLabel(desk, from));
    });
  },
  async option(desk, { options, min, max }) {
    await setTitled(desk, 'options', options);
    if (min !== undefined) await desk.number('min', min);
    if (max !== undefined) await desk.number('max', max);
  },
  async payment(desk, node) {
    const { amount, from, budget } = node;
    if (typeof amount !== 'object' || !('row' in amount)) throw new Error('the script pays what a row says');
    const { t, say, wanted } = desk;
    const columns = columnsOf(wanted, rowsOf(wanted.nodes, node), (text) => (text ? say(text) : ''), t);
    const title = columns.find(({ id }) => id === amount.row)?.label;
    await desk.pick('amount.from', t('inspector.condition.ofRow', { title }));
    if (from !== undefined) await desk.pick('from', desk.titleOf('roles', from));
    if (budget !== undefined) await desk.pick('budget', desk.titleOf('fields', budget));
  },
  async end(desk, { outcome }) {
    await desk.pick('outcome', desk.t(`outcome.${outcome}`));
  },
};

export async function setKind(desk: Desk, node: TemplateNode): Promise<void> {
  await (SET[node.kind] as ((desk: Desk, node: TemplateNode) => Promise<void>) | undefined)?.(desk, node);
}
