import { outcomesOf } from '#engine/compile';
import type { Template, TemplateNode } from '#schema/template';
import { type Dice, oneOf } from './spec-play.ts';
import { task } from './spec-templates.ts';

/** Changes a programme here and there, as somebody may who does not look at where its contract stands. */
export function changedBy(template: Template, dice: Dice): Template {
  let changed = template;
  for (let edits = 1 + dice(3); edits > 0; edits--) changed = (oneOf(dice, EDITS) ?? addStep)(changed, dice);
  return changed;
}

type Edit = (template: Template, dice: Dice) => Template;

const WHO: NonNullable<TemplateNode['who']>[] = [
  [{ role: 'ville' }],
  [{ role: 'beneficiaires', need: 'all' }],
  [{ role: 'animateurs', need: 'all' }, { role: 'ville' }],
  [{ role: 'partenaire' }, { role: 'beneficiaires' }],
  [{ kind: 'partner', need: 'all' }],
];

const days = (dice: Dice) => ({ after: 'contract:opened', plus: { days: dice(90) } });

const change = (template: Template, id: string | undefined, keys: Partial<TemplateNode>): Template => ({
  ...template,
  nodes: template.nodes.map((node) => {
    if (node.id !== id) return node;
    const both = { ...node, ...keys };
    return Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined)) as TemplateNode;
  }),
});

const someStep = (template: Template, dice: Dice) => oneOf(dice, template.nodes);

/** A new step, alone or after another one, in a phase or in a group. */
const addStep: Edit = (template, dice) => {
  const before = someStep(template, dice);
  const id = `n${template.nodes.length}${dice(1_000)}`;
  const place = before?.in ? { in: before.in } : { phase: before?.phase ?? template.phases[0]?.id ?? '' };
  const due = dice(2) === 0 ? {} : { due: days(dice) };
  const who = oneOf(dice, WHO) ?? [];
  const node = { ...task(id, { who, ...due }), ...place } as TemplateNode;
  const arrow = before && dice(2) === 0 ? [{ id: `e${id}`, from: before.id, to: id, ...outcomeOf(before, dice) }] : [];
  return { ...template, nodes: [...template.nodes, node], edges: [...template.edges, ...arrow] };
};

function outcomeOf(node: TemplateNode, dice: Dice): { outcome?: string } {
  const outcome = oneOf(dice, outcomesOf(node));
  return outcome === undefined ? {} : { outcome };
}

const removeStep: Edit = (template, dice) => {
  const gone = someStep(template, dice);
  if (!gone || gone.kind === 'group') return template;
  return {
    ...template,
    nodes: template.nodes.filter((node) => node !== gone),
    edges: template.edges.filter(({ from, to }) => from !== gone.id && to !== gone.id),
  };
};

const removeArrow: Edit = (template, dice) => {
  const gone = oneOf(dice, template.edges);
  return { ...template, edges: template.edges.filter((edge) => edge !== gone) };
};

const changeWho: Edit = (template, dice) =>
  change(template, someStep(template, dice)?.id, { who: oneOf(dice, WHO) ?? [] });

const changeDue: Edit = (template, dice) =>
  change(template, someStep(template, dice)?.id, { due: dice(4) === 0 ? undefined : days(dice) });

const changeOpening: Edit = (template, dice) =>
  change(template, someStep(template, dice)?.id, { opens: dice(2) === 0 ? undefined : days(dice) });

const changeDeadline: Edit = (template, dice) => {
  const node = someStep(template, dice);
  const then = node ? outcomesOf(node)[0] : undefined;
  if (!node || then === undefined) return template;
  return change(template, node.id, { deadline: dice(3) === 0 ? undefined : { at: days(dice), then } });
};

const changeSeries: Edit = (template, dice) => {
  const node = template.nodes.find(({ recurrence }) => recurrence);
  if (!node) return changeDue(template, dice);
  const recurrence = { first: days(dice), every: { weeks: 1 + dice(4) }, count: 1 + dice(6) };
  return change(template, node.id, { recurrence });
};

const changeReminders: Edit = (template, dice) => ({
  ...template,
  reminders: { standard: { steps: [{ offset: { days: dice(20) - 10 }, to: 'assignee' }] } },
});

const changePhase: Edit = (template, dice) => {
  const found = oneOf(dice, template.phases);
  const closes = dice(2) === 0 ? { notBefore: days(dice) } : { at: days(dice) };
  return { ...template, phases: template.phases.map((phase) => (phase === found ? { ...phase, closes } : phase)) };
};

const EDITS: Edit[] = [
  ...[addStep, addStep, addStep, removeStep, removeArrow, changeWho, changeWho, changeDue, changeDue],
  ...[changeOpening, changeDeadline, changeSeries, changeReminders, changePhase],
];
