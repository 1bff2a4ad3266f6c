import type { Page } from 'playwright-core';
import type { Template, TemplateNode } from '#schema/template';
import type { Words } from '../words.ts';
import { beginsEmpty, opensTemplate } from './beginnings.ts';
import { hasTimesOfItsOwn } from './draw-template.ts';
import { drawingBoard, HELD, READ } from './drawing-board.ts';
import { drawnWithSteps, outcomeOf } from './drawn-order.ts';
import { mouseArrivals } from './mouse-arrivals.ts';
import { type MouseHand, mouseHand } from './mouse-hand.ts';
import { boxOf, middle } from './pointer.ts';
import type { Way } from './way.ts';

/** Somebody with a mouse, who draws on the canvas. */
export function mouseWay(page: Page, words: Words, wanted: Template): Way & { hand: MouseHand } {
  const { t, say } = words;
  const hand = mouseHand(page);
  const board = drawingBoard(hand, words);
  const { canvas, cardOf, arrowsOf } = board;
  const inspector = page.getByRole('complementary', { name: t('editor.inspector') });
  const withSteps = drawnWithSteps(wanted);
  const stepOf = (id: string) => wanted.nodes.find((node) => node.id === id) as TemplateNode;

  return {
    hand,
    async begin() {
      await beginsEmpty(hand, words);
      await canvas.waitFor();
    },
    toTemplate: () => opensTemplate(hand, words),
    add: mouseArrivals(hand, board, words, wanted),
    writesTexts: true,
    async toStep(node) {
      await board.brings([cardOf(node)], { width: READ });
      await hand.press(cardOf(node));
      await inspector.getByRole('heading', { name: say(node.title), level: 2, exact: true }).waitFor();
    },
    // The drawing is beside the settings all the time.
    leave: async () => {},
    async connect(edge) {
      if (withSteps.has(edge.id)) return;
      const [from, to] = [stepOf(edge.from), stepOf(edge.to)];
      const before = await arrowsOf(from, to).count();
      const port = board.portOf(from, outcomeOf(from, edge));
      await board.brings([cardOf(from), cardOf(to)], { width: HELD, holds: port });
      await board.drags(middle(await boxOf(port)), middle(await boxOf(cardOf(to))));
      await arrowsOf(from, to).nth(before).waitFor({ state: 'attached' });
      if (!hasTimesOfItsOwn(edge)) return;
      const spot = await board.spotOn(from, to);
      await page.mouse.click(spot.x, spot.y);
      hand.counted('click');
      await hand.write(inspector.locator('[data-key="maxTimes"] input').first(), String(edge.maxTimes));
    },
  };
}
