import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { loadTemplate } from '#tests/scenarios/support/templates';
import { drawsFrom, keptOnce } from '../drafts.ts';
import { type DrawingBoard, drawingBoard } from '../drawing/drawing-board.ts';
import { groundToHold } from '../drawing/free-spot.ts';
import { outcomeLabel } from '../drawing/keyboard-way.ts';
import { mouseHand } from '../drawing/mouse-hand.ts';
import { boxOf, isInside, middle, type Spot } from '../drawing/pointer.ts';
import type { Journeys, Stage } from '../journey.ts';
import { settled } from '../settled.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * Several arrows leave by one way out and are taken together (R8): the second one is begun on the canvas like the first,
 * with the mouse and with keys. An arrow that is begun at an edge of the canvas goes where it is let go, and so does one
 * that is let go on a card under a bar. A card that is held at an edge for a while takes the drawing along.
 */
export const journeys: Journeys = {
  branches: { says: 'a way out that leads to several steps, and arrows drawn near edges and bars', minutes: 4, told },
};

const PROGRAMME = loadTemplate('mulhouse-csm');
const node = (id: string) => PROGRAMME.nodes.find((one) => one.id === id) as TemplateNode;
const [FIRST, SECOND, FOURTH, LAST] = ['definir-bien-etre', 'annexe-1', 'besoins-du-groupe', 'construire-csm'].map(
  node,
) as [TemplateNode, TemplateNode, TemplateNode, TemplateNode];

async function told({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, 'Solène Mittelbrunn');
  const { page } = solene;
  const draft = await drawsFrom(page, PROGRAMME);
  await page.goto(`/modeles/${draft}`);
  await page.locator('.react-flow__node-step').first().waitFor();
  await settled(page);
  const board = drawingBoard(mouseHand(page), solene.words);
  const kept = (is: (template: Template) => boolean) => keptOnce(page, draft, is);

  await addsByMouse(solene, board);
  await picture(page, '1-one-more');
  await kept(leaveBy(FIRST, 2));
  say('a second step after the same outcome, by the "+" on its port');

  await addsByKeys(solene, board);
  await kept(leaveBy(FIRST, 3));
  say('a third one with L and N');

  await drawsFromAnEdge(solene, board);
  await kept(hasArrow(FIRST, FOURTH));
  say('an arrow begun at the edge of the canvas, which stayed where it was');

  await drawsUnderTheBar(solene, board);
  await kept(hasArrow(SECOND, LAST));
  say('an arrow let go on a card under the bar');

  await takesTheDrawingAlong(solene, board);
  say('a card held at an edge, which the drawing followed');
}

function leaveBy({ id }: TemplateNode, count: number) {
  const isMain = ({ from, outcome }: Edge) => from === id && (outcome ?? 'done') === 'done';
  return ({ edges }: Template) => edges.filter(isMain).length === count;
}

function hasArrow(from: TemplateNode, to: TemplateNode) {
  return ({ edges }: Template) => edges.some((edge) => edge.from === from.id && edge.to === to.id);
}

async function addsByMouse({ page, words }: Someone, { cardOf, nodeOf }: DrawingBoard): Promise<void> {
  await cardOf(FIRST).hover();
  const name = words.t('canvas.addMoreAfter', { outcome: outcomeLabel(FIRST, 'done', words) });
  await nodeOf(FIRST).getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${words.t('canvas.kind.task')}`) }).click();
}

async function addsByKeys({ page, words }: Someone, { cardOf }: DrawingBoard): Promise<void> {
  await cardOf(FIRST).click();
  await page.keyboard.press('l');
  // By the first free way out; the next one is the one in which arrows begin already.
  const outcome = words.t('canvas.link.from', {
    from: words.say(FIRST.title),
    outcome: outcomeLabel(FIRST, 'done', words),
  });
  const isSaid = page.getByText(outcome);
  for (let presses = 0; presses < 3 && (await isSaid.count()) === 0; presses += 1) await page.keyboard.press('l');
  await page.keyboard.press('n');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('t');
}

const EDGE = 14;

async function drawsFromAnEdge({ page }: Someone, board: DrawingBoard): Promise<void> {
  const { canvas, portOf, cardOf, drags } = board;
  const port = portOf(FIRST, 'done');
  const pane = await boxOf(canvas);
  await pans(board, port, async () => ({ x: pane.x + EDGE, y: middle(await boxOf(port)).y }));
  const view = () => page.locator('.react-flow__viewport').getAttribute('style');
  const before = await view();
  await drags(middle(await boxOf(port)), middle(await boxOf(cardOf(FOURTH))));
  assert.equal(await view(), before, 'the drawing stays while an arrow leaves the edge');
}

async function drawsUnderTheBar({ words }: Someone, board: DrawingBoard): Promise<void> {
  const { canvas, portOf, cardOf, drags } = board;
  const bar = canvas.getByRole('button', { name: words.t('canvas.aria.zoomIn'), exact: true });
  const card = cardOf(LAST);
  await pans(board, card, async () => middle(await boxOf(bar)));
  await drags(middle(await boxOf(portOf(SECOND, 'ready'))), middle(await boxOf(card)));
}

const STEPS = 8;

async function takesTheDrawingAlong({ page }: Someone, board: DrawingBoard): Promise<void> {
  const { canvas, cardOf } = board;
  const card = cardOf(FIRST);
  const pane = await boxOf(canvas);
  await pans(board, card, async () => middle(pane));
  const viewport = page.locator('.react-flow__viewport');
  const before = await viewport.getAttribute('style');
  const edge = { x: pane.x + pane.width - EDGE, y: middle(pane).y };
  await page.mouse.move(middle(pane).x, middle(pane).y);
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y, { steps: STEPS });
  await page.waitForFunction(
    (was) => document.querySelector('.react-flow__viewport')?.getAttribute('style') !== was,
    before,
  );
  assert.ok(isInside(edge, await boxOf(card)), 'the card stays under the pointer while the drawing moves');
  await page.mouse.up();
}

const NEAR = 6;
const MOST_DRAGS = 8;

/** The ground is held and moved until something stands where it is wanted. */
async function pans(board: DrawingBoard, target: Locator, wanted: () => Promise<Spot>): Promise<void> {
  for (let tries = 0; tries < MOST_DRAGS; tries += 1) {
    const [is, goal] = [middle(await boxOf(target)), await wanted()];
    const by = { x: Math.round(goal.x - is.x), y: Math.round(goal.y - is.y) };
    if (Math.hypot(by.x, by.y) < NEAR) return;
    const held = await board.canvas.evaluate(groundToHold, by);
    assert.ok(held, 'ground to hold');
    await board.drags(held.from, held.to);
    await board.rests();
  }
  assert.fail(`${String(target)} does not come to where it is wanted`);
}
