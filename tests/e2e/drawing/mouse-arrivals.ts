import type { Locator } from 'playwright-core';
import type { Template, TemplateNode } from '#schema/template';
import { NEGATIVE_OUTCOMES } from '#schema/vocabulary';
import type { Words } from '../words.ts';
import { deskOf } from './desk.ts';
import { type DrawingBoard, HELD } from './drawing-board.ts';
import { type Arrival, arrivalOf } from './drawn-order.ts';
import { outcomeLabel } from './keyboard-way.ts';
import type { MouseHand } from './mouse-hand.ts';
import { boxOf, middle } from './pointer.ts';
import { writeStep } from './settings/step.ts';

/** Puts steps on the canvas with a mouse, each in the way in which it comes there, with its texts. */
export function mouseArrivals(hand: MouseHand, board: DrawingBoard, words: Words, wanted: Template) {
  const { t, say } = words;
  const { page } = hand;
  const { canvas, cardOf, nodeOf, portOf, bandOf, isThere } = board;
  const inspector = page.getByRole('complementary', { name: t('editor.inspector') });
  const palette = page.getByRole('complementary', { name: t('canvas.palette') });
  /** What is put into an arrow, by the step that the arrow waits for. */
  const waiting = new Map<string, TemplateNode>();
  const phaseOf = (id: string) => wanted.phases.find((phase) => phase.id === id) as Template['phases'][number];
  const groupOf = (id: string) => wanted.nodes.find((node) => node.id === id) as TemplateNode;
  const kindOf = ({ kind }: TemplateNode) => t(`canvas.kind.${kind}`);
  const inPalette = (node: TemplateNode) => palette.getByRole('button', { name: kindOf(node), exact: true });
  const placeOf = ({ phase, in: group = '' }: TemplateNode): Locator =>
    phase === undefined ? nodeOf(groupOf(group)) : bandOf(phaseOf(phase));

  const ARRIVES: {
    [K in Arrival['how']]: (node: TemplateNode, arrival: Extract<Arrival, { how: K }>) => Promise<void>;
  } = {
    async pressed(node) {
      const head = bandOf(phaseOf(node.phase ?? ''))
        .getByRole('button')
        .first();
      await board.brings([head]);
      await hand.press(head);
      await hand.press(inPalette(node));
    },
    dragged: (node) => dragsOut(node, placeOf(node)),
    carried: (node, { from }) => dragsOut(node, bandOf(phaseOf(from))),
    async after(node, arrival) {
      await follows(arrival.step, arrival.outcome);
      await choosesKind(node);
    },
    async onArrow(node, { from, to }) {
      const spot = await board.spotOn(from, to);
      await page.mouse.move(spot.x, spot.y, { steps: 3 });
      await hand.press(canvas.getByRole('button', { name: t('canvas.insert') }));
      await choosesKind(node);
    },
  };

  async function dragsOut(node: TemplateNode, place: Locator): Promise<void> {
    await board.bringsRoom(place);
    const last = await lastIn(node);
    const { x, y, width, height } = await boxOf(last ? cardOf(last) : place);
    const near = last ? { x: x + 1.9 * width, y: y + height / 2 } : { x: x + width / 2, y: y + height / 2 };
    await board.drags(middle(await boxOf(inPalette(node))), await board.freeSpot(near, place));
  }

  /** The step drawn last where another one belongs. */
  async function lastIn({ id, phase, in: group }: TemplateNode): Promise<TemplateNode | null> {
    const there = wanted.nodes.filter((other) => other.id !== id && other.in === group && other.phase === phase);
    for (const other of there.reverse()) if (await isThere(other)) return other;
    return null;
  }

  async function choosesKind(node: TemplateNode): Promise<void> {
    const kind = kindOf(node).replaceAll(/[()]/g, '\\$&');
    // Its letter stands behind it.
    await hand.press(page.getByRole('menuitem', { name: new RegExp(`^${kind}\\s*\\S?$`) }));
  }

  /** By the "+" of a way out; what went otherwise is drawn out into nothing, where the kind is asked for as well. */
  async function follows(step: TemplateNode, outcome: string): Promise<void> {
    await board.brings([cardOf(step)], { width: HELD, holds: portOf(step, outcome) });
    if ((NEGATIVE_OUTCOMES as readonly string[]).includes(outcome)) {
      const from = middle(await boxOf(portOf(step, outcome)));
      const { height } = await boxOf(nodeOf(step));
      await board.drags(from, await board.freeSpot({ x: from.x, y: from.y + 0.9 * height }, canvas));
      return;
    }
    await cardOf(step).hover();
    const name = t('canvas.addAfter', { outcome: outcomeLabel(step, outcome, words) });
    await hand.press(nodeOf(step).getByRole('button', { name, exact: true }));
  }

  async function entitles(node: TemplateNode): Promise<void> {
    await inspector.locator('header').getByText(kindOf(node), { exact: true }).waitFor();
    await board.rests();
    const tab = inspector.getByRole('tab', { name: t('inspector.tab.text'), exact: true });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await hand.press(tab);
    await writeStep(deskOf(hand, words, wanted), node);
    await cardOf(node).waitFor();
  }

  /** Into its own phase: dragged there; where that holds something already, by the menu beside the card. */
  async function carries(node: TemplateNode): Promise<void> {
    const phase = phaseOf(node.phase ?? '');
    await board.brings([cardOf(node)]);
    if ((await lastIn(node)) !== null)
      return hand.fromMenu(canvas.getByRole('button', { name: t('canvas.moveTo'), exact: true }), say(phase.title));
    const band = bandOf(phase);
    await board.bringsRoom(band);
    await board.drags(middle(await boxOf(cardOf(node))), await board.freeSpot(middle(await boxOf(band)), band));
  }

  return async function add(node: TemplateNode): Promise<void> {
    const arrival = arrivalOf(wanted, node);
    if (arrival.how === 'onArrow' && !(await isThere(arrival.to))) return void waiting.set(arrival.to.id, node);
    await (ARRIVES[arrival.how] as (one: TemplateNode, how: Arrival) => Promise<void>)(node, arrival);
    await entitles(node);
    if (arrival.how === 'carried') await carries(node);
    const late = waiting.get(node.id);
    if (late) await add(late);
  };
}
