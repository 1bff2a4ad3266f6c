import type { Locator, Page } from 'playwright-core';
import { ownOutcomes } from '#engine/lint/survey/outcomes';
import type { Phase, TemplateNode } from '#schema/template';
import { FIXED_OUTCOMES } from '#schema/vocabulary';
import type { Words } from '../words.ts';

export type DrawnThings = ReturnType<typeof drawnThings>;

/** Where the things of a template are on the canvas, by what is written on them. */
export function drawnThings(page: Page, { t, say }: Words) {
  const canvas = page.locator('.react-flow');
  const selectorOf = ({ kind, title }: TemplateNode): string => {
    const name = t('canvas.whole.name', { kind: t(`canvas.kind.${kind}`), title: say(title).replace(/\.$/, '') });
    return `button[data-step][aria-label^=${JSON.stringify(`${name}.`)}]`;
  };
  const cardOf = (node: TemplateNode): Locator => canvas.locator(selectorOf(node));
  /** The card with all that hangs on it. */
  const nodeOf = (node: TemplateNode): Locator =>
    canvas.locator('.react-flow__node').filter({ has: page.locator(selectorOf(node)) });
  return {
    canvas,
    cardOf,
    nodeOf,
    isThere: async (node: TemplateNode): Promise<boolean> => (await cardOf(node).count()) > 0,
    /** What was drawn names choices in its own way: a port that is no kind's own is known by its place. */
    portOf: (node: TemplateNode, outcome: string): Locator => {
      const ports = nodeOf(node).locator('.react-flow__handle.source');
      return Object.hasOwn(FIXED_OUTCOMES, node.kind)
        ? ports.and(page.locator(`[data-handleid=${JSON.stringify(outcome)}]`))
        : ports.nth(ownOutcomes(node).indexOf(outcome));
    },
    bandOf: ({ title }: Phase): Locator =>
      canvas
        .locator('.react-flow__node-band')
        .filter({ has: page.getByRole('button', { name: new RegExp(`^[0-9]*\\s*${say(title)}`) }) }),
    /** All arrows from one to the other. */
    arrowsOf: (from: TemplateNode, to: TemplateNode): Locator => {
      const label = t('canvas.arrowLabel', { from: say(from.title), to: say(to.title), words: 'none' });
      return canvas.locator(`.react-flow__edge[aria-label^=${JSON.stringify(label)}]`);
    },
  };
}
