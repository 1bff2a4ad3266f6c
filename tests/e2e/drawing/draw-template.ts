import { FIRST_MAX_TIMES } from '#engine/authoring/changes/connect-steps';
import { sameJson } from '#engine/authoring/same-json';
import type { Template } from '#schema/template';
import { DEFAULT_LADDER, PHASE_KINDS } from '#schema/vocabulary';
import type { Words } from '../words.ts';
import { type Desk, deskOf } from './desk.ts';
import { setAssumed } from './settings/assume.ts';
import {
  isArticleAlike,
  isPromisedAlike,
  setAbout,
  setArticle,
  setField,
  setPhase,
  setPromise,
  setRole,
} from './settings/parts.ts';
import { setStep } from './settings/step.ts';
import type { Way } from './way.ts';

type PartKind = 'role' | 'field' | 'phase' | 'commitment' | 'article' | 'reminder';
const FIRST_ROLES = ['beneficiary', 'coordinator'];

type Stage = (way: Way, desk: Desk) => Promise<string>;

/** What is drawn, in the order in which somebody would: what it is about, who takes part, phases, steps, arrows, texts. */
export const STAGES: readonly Stage[] = [
  async function drawsParts(way, desk) {
    const { roles, fields = [], phases } = desk.wanted;
    await setAbout(desk, desk.wanted);
    await drawLadders(way, desk, desk.wanted);
    await drawParts(way, desk, 'role', roles, setRole, { begun: FIRST_ROLES });
    await drawParts(way, desk, 'field', fields, setField);
    await drawParts(way, desk, 'phase', phases.map(withoutDates), setPhase, { begun: PHASE_KINDS });
    return 'roles, fields and phases';
  },
  async function addsSteps(way, { wanted: { nodes } }) {
    for (const node of nodes) await way.add(node);
    return `${nodes.length} steps`;
  },
  async function setsSteps(way, desk) {
    for (const node of desk.wanted.nodes) {
      await way.toStep(node);
      await setStep(desk, node, way.writesTexts);
      await way.leave();
    }
    return 'each of them set';
  },
  async function drawsArrows(way, { wanted: { edges } }) {
    for (const edge of edges) await way.connect(edge);
    return `${edges.length} arrows`;
  },
  async function datesPhases(way, desk) {
    for (const [at, phase] of desk.wanted.phases.entries()) {
      await toParts(way, desk);
      await openPart(desk, 'phase', at);
      await setPhase(desk, phase);
    }
    return 'the dates of the phases';
  },
  async function writes(way, desk) {
    const { commitments = [], articles = [] } = desk.wanted;
    await drawParts(way, desk, 'commitment', commitments, setPromise, { isAlike: isPromisedAlike });
    await drawParts(way, desk, 'article', articles, setArticle, { isAlike: isArticleAlike });
    return `${commitments.length} promises, ${articles.length} articles`;
  },
  async function supposes(way, desk) {
    const { assume } = desk.wanted;
    if (assume === undefined) return 'nothing supposed';
    await way.toTemplate();
    await desk.tab(desk.t('inspector.template.tab.assume'));
    await setAssumed(desk, assume);
    return 'what is supposed';
  },
];

/** Draws a whole template from an empty canvas; after each stage, how many keys or clicks it took so far. */
export async function drawTemplate(way: Way, wanted: Template, words: Words, say: (what: string) => void) {
  const desk = deskOf(way.hand, words, wanted);
  for (const stage of STAGES) say(`${await stage(way, desk)} (${way.hand.actions()})`);
}

function withoutDates<T extends Template['phases'][number]>({ id, kind, title, beside }: T) {
  return { id, kind, title, ...(beside ? { beside } : {}) };
}

/** A ladder that is begun is the usual one of every template: here it becomes that of this one. */
async function drawLadders(way: Way, desk: Desk, { reminders = {} }: Template): Promise<void> {
  for (const [name, policy] of Object.entries(reminders)) {
    if (name !== 'standard' || !sameJson(policy, DEFAULT_LADDER)) throw new Error(`the script draws no ladder ${name}`);
    await addPart(way, desk, 'reminder');
    await desk.toggle('usual', true);
  }
}

/** Sets a part that is open; `others` are like it, and come with it. */
type SetPart<T> = (desk: Desk, thing: T, others: readonly T[]) => Promise<void>;
type HowParts<T> = { begun?: readonly string[]; isAlike?: (one: T, next: T) => boolean };

/** Parts of one kind: those an empty template has already are set, others added, and all of them put in order. */
async function drawParts<T extends { id: string; kind?: string }>(
  way: Way,
  desk: Desk,
  kind: PartKind,
  things: readonly T[],
  set: SetPart<T>,
  { begun = [], isAlike = () => false }: HowParts<T> = {},
): Promise<void> {
  const free = [...begun];
  const order: string[] = [...begun];
  const waiting = [...things];
  for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) {
    const first = thing;
    const differs = waiting.findIndex((next) => !isAlike(first, next));
    const others = waiting.splice(0, differs === -1 ? waiting.length : differs);
    const at = free.indexOf(thing.kind ?? '');
    if (at === -1) {
      await addPart(way, desk, kind);
      order.push(thing.id, ...others.map(({ id }) => id));
    } else {
      free[at] = '';
      order[at] = thing.id;
      await toParts(way, desk);
      await openPart(desk, kind, at);
    }
    await set(desk, thing, others);
  }
  await putInOrder(way, desk, kind, order, things);
}

async function putInOrder(way: Way, desk: Desk, kind: PartKind, order: string[], things: readonly { id: string }[]) {
  for (const [place, { id }] of things.entries()) {
    for (let at = order.indexOf(id); at > place; at -= 1) {
      await toParts(way, desk);
      await way.hand.press(partRow(desk, kind, at).locator('[data-move="-1"]'));
      order.splice(at - 1, 0, ...order.splice(at, 1));
    }
  }
}

async function toParts(way: Way, desk: Desk): Promise<void> {
  await way.toTemplate();
  await desk.tab(desk.t('inspector.template.tab.parts'));
}

function partRow({ inspector }: Desk, kind: PartKind, at: number) {
  return inspector.locator(`section[data-key="${kind}s"] > ul > li`).nth(at);
}

async function openPart(desk: Desk, kind: PartKind, at: number): Promise<void> {
  await desk.hand.press(partRow(desk, kind, at).getByRole('button').first());
  await standsThere(desk, kind);
}

/** One more, from the settings of one of the same kind or from the list of them. */
async function addPart(way: Way, desk: Desk, kind: PartKind): Promise<void> {
  const { inspector, hand, t } = desk;
  const name = t(`inspector.parts.add.${kind}`);
  if ((await inspector.locator('header').getByRole('button', { name, exact: true }).count()) === 0)
    await toParts(way, desk);

  await hand.addAnother(inspector.getByRole('button', { name, exact: true }));
  await standsThere(desk, kind);
  // What is set first of it has the focus.
  await inspector.locator('[data-key] :focus').waitFor();
}

/** Its panel is drawn, by the word for what it is. */
async function standsThere({ inspector, t }: Desk, kind: PartKind): Promise<void> {
  await inspector
    .locator('header')
    .getByText(t(`inspector.parts.one.${kind}`), { exact: true })
    .waitFor();
}

/** Whether an arrow needs more than being drawn. */
export function hasTimesOfItsOwn({ maxTimes }: { maxTimes?: number | undefined }): boolean {
  return maxTimes !== undefined && maxTimes !== FIRST_MAX_TIMES;
}
