import type { Field, Phase, Role, Template } from '#schema/template';
import { leavesOf, type PlacedCondition, type PlacedLeaf, placeConditions } from './conditions.ts';
import { gatherReferences } from './gather-references.ts';
import { drawGraph, type Graph } from './graph.ts';
import { type Lists, readLists } from './lists.ts';
import { type Order, orderSteps } from './order.ts';
import { type PlacedWho, placePeople } from './people.ts';
import type { Reference } from './references.ts';
import { type RowUse, readRowUses } from './row-uses.ts';
import { placeSteps, type Step } from './steps.ts';
import { type PlacedText, textsOf } from './texts.ts';
import { findWays, type Ways } from './ways.ts';
import { datesOf, type PlacedDate, type PlacedWhen, placeWhens } from './whens.ts';

/** A template read once for all the rules: things by their id, and every condition, date and name with its place. */
export type Survey = {
  template: Template;
  roles: ReadonlyMap<string, Role>;
  fields: ReadonlyMap<string, Field>;
  lists: Lists;
  phases: ReadonlyMap<string, Phase>;
  steps: readonly Step[];
  /** The first step of each id. */
  stepById: ReadonlyMap<string, Step>;
  graph: Graph;
  order: Order;
  ways: Ways;
  conditions: readonly PlacedCondition[];
  leaves: readonly PlacedLeaf[];
  whens: readonly PlacedWhen[];
  dates: readonly PlacedDate[];
  people: readonly PlacedWho[];
  references: readonly Reference[];
  rowUses: readonly RowUse[];
  texts: readonly PlacedText[];
};

/** Surveys a template that its schema accepts. Linear in the size of the template. */
export function surveyTemplate(template: Template): Survey {
  const steps = placeSteps(template);
  const stepById = new Map<string, Step>();
  for (const step of steps) if (!stepById.has(step.node.id)) stepById.set(step.node.id, step);
  const conditions = placeConditions(template, steps);
  const leaves = conditions.flatMap(leavesOf);
  const whens = placeWhens(template, steps, leaves);
  const dates = whens.flatMap(datesOf);
  const people = placePeople(steps);
  const graph = drawGraph(template, steps, stepById);
  const order = orderSteps(graph);
  return {
    template,
    roles: firstById(template.roles),
    fields: firstById(template.fields ?? []),
    lists: readLists(template, steps),
    phases: firstById(template.phases),
    steps,
    stepById,
    graph,
    order,
    ways: findWays(graph, order),
    conditions,
    leaves,
    whens,
    dates,
    people,
    references: gatherReferences(template, steps, leaves, dates),
    rowUses: readRowUses(steps, people, leaves, dates),
    texts: textsOf(template),
  };
}

function firstById<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return byId;
}
