import type { Locator, Page } from 'playwright-core';
import { mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { outcomeWords } from '../../../designer/src/features/editor/canvas/arrows/outcome-words.ts';
import { KIND_LETTERS } from '../../../designer/src/features/editor/canvas/kinds.ts';
import type { Words } from '../words.ts';
import { beginsEmpty, opensTemplate } from './beginnings.ts';
import { hasTimesOfItsOwn } from './draw-template.ts';
import { keyboardHand } from './keyboard-hand.ts';
import type { Way } from './way.ts';

/** Somebody without a mouse, who draws in the plan. */
export function keyboardWay(page: Page, words: Words, wanted: Template): Way {
  const { t, say } = words;
  const hand = keyboardHand(page);
  const { key } = hand;
  const tree = page.getByRole('treegrid', { name: t('plan.label') });
  const inspector = page.getByRole('complementary', { name: t('editor.inspector') });
  let last: TemplateNode | null = null;
  const titleOf = (id: string) => say(nodeOf(id).title);
  const nodeOf = (id: string) => wanted.nodes.find((node) => node.id === id) as TemplateNode;
  const rowOf = (kind: 'phase' | 'step', title: string): Locator =>
    tree.locator(`tr[data-kind="${kind}"]`).filter({ has: page.getByText(title, { exact: true }) });

  /** To a line of the plan, with the arrows. */
  async function goToRow(row: Locator): Promise<void> {
    await row.waitFor();
    if (!(await tree.evaluate((table) => document.activeElement?.closest('table') === table)))
      await hand.focus(tree.locator('tr[tabindex="0"]'));
    const lines = await row.evaluate(linesTo);
    await key(lines > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(lines));
    await hand.focus(row);
  }

  async function addBeside(node: TemplateNode): Promise<void> {
    const isBeside = last !== null && last.kind !== 'group' && last.in === node.in && last.phase === node.phase;
    if (isBeside) return key('Shift+N');
    const phase = wanted.phases.find(({ id }) => id === node.phase);
    await goToRow(phase ? rowOf('phase', say(phase.title)) : rowOf('step', titleOf(node.in ?? '')));
    await key(phase ? 'n' : 'Shift+N');
  }

  return {
    hand,
    async begin() {
      await beginsEmpty(hand, words);
      await hand.press(page.getByRole('link', { name: t('plan.tab'), exact: true }));
      await tree.waitFor();
    },
    toTemplate: () => opensTemplate(hand, words),
    async add(node) {
      await addBeside(node);
      await key(KIND_LETTERS[node.kind]);
      const field = tree.locator('input');
      await field.waitFor();
      await hand.write(field, say(node.title));
      await key('Enter');
      await hand.focus(rowOf('step', say(node.title)));
      last = node;
    },
    writesTexts: false,
    async toStep(node) {
      await goToRow(rowOf('step', say(node.title)));
      await key('Enter');
      await inspector.getByRole('heading', { name: say(node.title), level: 2, exact: true }).waitFor();
    },
    leave: () => key('Escape'),
    async connect(edge) {
      const from = nodeOf(edge.from);
      await goToRow(rowOf('step', say(from.title)));
      await key('l');
      const dialog = page.getByRole('dialog');
      const outcome = edge.outcome ?? mainOutcome(from);
      if (outcome !== null) {
        const field = dialog.getByRole('combobox', { name: t('plan.outcome') });
        const label = outcomeLabel(from, outcome, words);
        if ((await field.inputValue()) !== label) await hand.find(field, label);
      }
      const to = nodeOf(edge.to);
      const target = dialog.getByRole('combobox', { name: t('plan.target') });
      await hand.find(target, `${say(to.title)} (${t(`canvas.kind.${to.kind}`)})`);
      await hand.press(dialog.getByRole('button', { name: t('plan.link'), exact: true }));
      await dialog.waitFor({ state: 'detached' });
      if (hasTimesOfItsOwn(edge)) await setTimes(edge, from, to);
    },
  };

  /** An arrow that goes back another number of times than it says at first. */
  async function setTimes({ maxTimes }: Edge, from: TemplateNode, to: TemplateNode): Promise<void> {
    const row = rowOf('step', say(from.title));
    await goToRow(row);
    await key('ArrowRight');
    const arrow = tree.locator('tr[data-kind="arrow"]').filter({ hasText: t('plan.back', { count: 2 }) });
    await goToRow(arrow.filter({ has: page.getByText(say(to.title), { exact: true }) }).first());
    await key('Enter');
    const dialog = page.getByRole('dialog');
    await hand.write(dialog.getByLabel(t('plan.maxTimes')), String(maxTimes));
    await hand.press(dialog.getByRole('button', { name: t('plan.saveArrow'), exact: true }));
    await dialog.waitFor({ state: 'detached' });
    await goToRow(row);
    await key('ArrowLeft');
  }
}

/** An outcome as a list of arrows says it. */
export function outcomeLabel(node: TemplateNode, outcome: string, { say, t }: Words): string {
  return outcomeWords(
    node,
    outcome,
    (text) => (text ? say(text) : ''),
    (key, otherwise) => t(key, { defaultValue: otherwise }),
  );
}

/** How many lines lie between the one that has the focus and another. Runs in the page. */
function linesTo(row: Element): number {
  const rows = [...(row.closest('table')?.querySelectorAll('tr[data-line]') ?? [])];
  const here = rows.findIndex((one) => one === document.activeElement);
  return rows.indexOf(row) - here;
}
